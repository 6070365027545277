import { parsePeople } from '../page/people.ts';
import type { MailPerson } from '../server/mailbox.ts';
import type { OutlookSettings } from './settings.ts';

let chips = 0;

/**
 * Fills the editable of a recipient well: chips between zero-width spaces. React leaves its inside alone.
 * Rests on: live notes of 2026 and shipping code of others (classes, labels, presence text).
 */
export function fillWell(well: HTMLElement, people: readonly MailPerson[], style: OutlookSettings['chips']): void {
  const document = well.ownerDocument;
  well.replaceChildren('\u200b');
  for (const { name, email } of people) {
    const chip = document.createElement('span');
    chip.id = `REK${String(chips++).padStart(6, '0')}`;
    chip.className = '_Entity _EType_RECIPIENT_ENTITY _EReadonly_1';
    chip.contentEditable = 'false';
    chip.draggable = true;
    chip.setAttribute('aria-label', { address: email, named: `${name} <${email}>`, presence: `offline${name}` }[style]);
    const avatar = document.createElement('span');
    avatar.setAttribute('aria-hidden', 'true');
    avatar.className = 'avatar';
    avatar.textContent = (name || email).slice(0, 1).toUpperCase();
    const shown = document.createElement('span');
    shown.className = 'textContainer-390';
    shown.textContent = name || email;
    chip.append(avatar, shown);
    well.append(chip, '\u200b');
  }
}

/** What was typed in the well besides the chips, as people. */
export function typedPeople(well: HTMLElement): MailPerson[] {
  const copy = well.cloneNode(true) as HTMLElement;
  for (const chip of copy.querySelectorAll('._Entity')) chip.replaceWith(',');
  return parsePeople((copy.textContent ?? '').replaceAll('\u200b', ''));
}
