import { element, input } from '../page/element.ts';
import { parsePeople } from '../page/people.ts';
import type { MailPerson } from '../server/mailbox.ts';
import type { GmailSettings } from './settings.ts';

type FieldName = 'to' | 'cc' | 'bcc';
const fields: readonly FieldName[] = ['to', 'cc', 'bcc'];

/** The people of a compose and the rows that show them. */
export interface RecipientRows {
  readonly people: Record<FieldName, MailPerson[]>;
  /** Rendered again with these people. */
  set(people: Partial<Record<FieldName, MailPerson[]>>): void;
}

/**
 * Fills the two parts of a compose's head: `rows` (hidden while collapsed) and `summary` (shown while collapsed).
 * Rests on: captured 2020-10 for the classic fields and the summary; shipping code of others for chips; their rows are our composition.
 */
export function recipientRows(rows: HTMLElement, summary: HTMLElement, settings: GmailSettings): RecipientRows {
  const people: Record<FieldName, MailPerson[]> = { to: settings.to, cc: settings.cc, bcc: settings.bcc };
  const classic = settings.recipients.startsWith('classic');
  let collapsed = settings.recipients.endsWith('collapsed');

  const add = (field: FieldName, text: string) => {
    const added = parsePeople(text);
    if (added.length === 0) return;
    people[field] = [...people[field], ...added];
    render();
  };
  const remove = (field: FieldName, person: MailPerson) => {
    people[field] = people[field].filter((other) => other !== person);
    render();
  };
  const render = () => {
    rows.classList.toggle('aiL', collapsed);
    rows.style.display = collapsed ? 'none' : '';
    summary.style.display = collapsed ? '' : 'none';
    const body = element('tbody.bze');
    for (const field of fields) {
      if (field !== 'to' && people[field].length === 0) continue;
      body.append(
        classic ? classicRow(field, people[field], settings, add, remove) : chipsRow(field, people[field], settings, add, remove),
      );
    }
    rows.replaceChildren(element('table.GS', { role: 'presentation' }, body));
    summary.replaceChildren(summaryText(people, settings));
  };
  summary.addEventListener('focus', () => {
    collapsed = false;
    render();
    rows.querySelector<HTMLElement>('input, textarea')?.focus();
  });
  render();
  return {
    people,
    set(changed) {
      Object.assign(people, changed);
      render();
    },
  };
}

type Add = (field: FieldName, text: string) => void;
type Remove = (field: FieldName, person: MailPerson) => void;

function typing(box: HTMLInputElement | HTMLTextAreaElement, field: FieldName, add: Add): void {
  box.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key !== 'Enter' && (event as KeyboardEvent).key !== ',') return;
    event.preventDefault();
    add(field, box.value);
  });
  box.addEventListener('change', () => add(field, box.value));
}

function chipsRow(field: FieldName, people: MailPerson[], { labels }: GmailSettings, add: Add, remove: Remove): HTMLElement {
  const box = input('input.agP.aFw', {
    'peoplekit-id': `${field}-1`,
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-label': labels[field],
    autocomplete: 'off',
    tabindex: '1',
  });
  typing(box, field, add);
  const chips = people.map((person) => {
    const gone = element('div.afX', { 'aria-label': `Remove ${person.name || person.email}` });
    gone.addEventListener('click', () => remove(field, person));
    return element(
      'div.afV',
      { role: 'option', 'data-name': person.name || person.email, 'data-hovercard-id': person.email, tabindex: '-1' },
      element('div.afW', {}, element('div.aTy', {}, person.name || person.email)),
      gone,
    );
  });
  return element(
    'tr.bzf',
    {},
    element('td.ok', {}, element('span.gO.aQY', {}, labels[field])),
    element(
      'td.eV',
      {},
      element(
        'div.anm',
        { name: field },
        element('div.afp', { role: 'listbox', 'aria-label': labels[field], 'aria-multiselectable': 'true' }, ...chips),
        element('div.aGb', {}, box),
      ),
    ),
  );
}

function classicRow(field: FieldName, people: MailPerson[], { labels }: GmailSettings, add: Add, remove: Remove): HTMLElement {
  const box = element('textarea.vO', {
    name: field,
    rows: '1',
    'aria-label': labels[field],
    autocomplete: 'off',
    tabindex: '1',
  }) as HTMLTextAreaElement;
  typing(box, field, add);
  const chips = people.map((person) => {
    const gone = element('div.vM');
    gone.addEventListener('click', () => remove(field, person));
    const value = person.name ? `${person.name} <${person.email}>` : person.email;
    return element(
      'div.vR',
      {},
      element('span.vN.Y7BVp.a3q', { email: person.email }, element('div.vT', {}, person.name || person.email), gone),
      input('input', { type: 'hidden', name: field, value }),
    );
  });
  return element(
    'tr.bzf',
    {},
    element('td.ok', {}, element('span.gO', {}, labels[field])),
    element('td.eV', {}, element('div.oj', {}, ...chips, box)),
  );
}

function summaryText(people: Record<FieldName, MailPerson[]>, { labels }: GmailSettings): HTMLElement {
  const everyone = fields.flatMap((field) => people[field]);
  const names = everyone.flatMap((person, place) => [
    place > 0 ? ', ' : '',
    element('span', { email: person.email }, person.name || person.email),
  ]);
  return element('div.oL.aDm', {}, ...(names.length > 0 ? names : [labels.recipients]));
}
