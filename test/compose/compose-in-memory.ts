/** A message in memory, behind the real port: for tests of what happens beside it. What an editor does is proved in the browsers. */
import type { Recipient } from '../../src/follow-up/recipient.ts';
import type { Compose, ComposeAccess, Insertion, Letter } from '../../src/webmail/webmail.ts';

/** The message and the hands of whoever writes it. */
export interface ComposeInMemory {
  compose: Compose;
  access: ComposeAccess;
  /** Everything the message was so far, one entry a step of its undo. */
  steps: string[];
  type(text: string): void;
  typeSubject(subject: string): void;
  sendTo(...recipients: Recipient[]): void;
  /** Presses Send; true when the webmail saw it. */
  send(): boolean;
  /** Ctrl+Z. */
  undo(): void;
  /** What the next insertions do instead of landing. */
  refuse(reason: 'clipboard' | 'gone' | undefined): void;
  lost: AbortController;
}

/** A person in To. */
export const to = (name: string, email?: string): Recipient => ({ name, field: 'to', ...(email ? { email } : {}) });

/** An open message, empty and to nobody. */
export function composeInMemory(): ComposeInMemory {
  const root = document.createElement('div');
  const body = document.createElement('div');
  body.tabIndex = 0;
  root.append(body);
  document.body.append(root);
  const lost = new AbortController();
  let subject = '';
  let recipients: Recipient[] = [];
  let refusal: 'clipboard' | 'gone' | undefined;
  let asked: ((event: Event) => void) | undefined;
  let mine: { text: string; before: string } | undefined;
  const steps: string[] = [''];
  const text = () => (body.textContent ?? '').trim();

  function set(next: string): void {
    body.textContent = next;
    steps.push(next);
    body.dispatchEvent(new Event('input', { bubbles: true }));
  }
  // Edited or not, it is known by what stands in its middle.
  const middleOf = (letter: string) => letter.slice(letter.length / 2, letter.length / 2 + 20);
  const insertion = (): Insertion | undefined =>
    mine && text().includes(middleOf(mine.text))
      ? {
          way: 'in memory',
          subjectFilled: true,
          isUntouched: () => mine !== undefined && text().includes(mine.text),
          async undo() {
            if (!mine || !text().includes(mine.text)) return false;
            set(text().replace(mine.text, '').trim());
            return true;
          },
        }
      : undefined;

  const compose: Compose = {
    root,
    body,
    below: '',
    isOpen: () => !lost.signal.aborted,
    isReply: () => false,
    recipients: () => recipients,
    subject: () => subject,
    from: () => undefined,
    attachments: () => [],
    text,
    insertion,
    async insert(letter: Letter, { replaceEdited = false }) {
      if (refusal) return { ok: false, reason: refusal };
      const standing = insertion();
      if (standing && !standing.isUntouched() && !replaceEdited) return { ok: false, reason: 'edited' };
      const before = standing ? (mine?.before ?? '') : text();
      if (text() !== `${before}${letter.text}`) set(before ? `${before}\n\n${letter.text}` : letter.text);
      subject ||= letter.subject;
      mine = { text: letter.text, before };
      const made = insertion();
      return made ? { ok: true, insertion: made } : { ok: false, reason: 'clipboard' };
    },
    async replace([start, end], replacement) {
      const now = text();
      if (start < 0 || end <= start || end > now.length) return false;
      const next = now.slice(0, start) + replacement + now.slice(end);
      if (mine?.text === now) mine.text = next;
      set(next);
      return true;
    },
    replaceInSubject([start, end], replacement) {
      subject = subject.slice(0, start) + replacement + subject.slice(end);
      root.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    },
    ranges([start, end]) {
      const range = document.createRange();
      if (body.firstChild) {
        range.setStart(body.firstChild, start);
        range.setEnd(body.firstChild, end);
      }
      return [range];
    },
    diagnosis: () => 'div > div',
  };

  return {
    compose,
    access: {
      open: () => compose,
      onSend: (_, heard) => {
        asked = heard;
      },
    },
    steps,
    type: set,
    typeSubject(next) {
      subject = next;
      root.dispatchEvent(new Event('input', { bubbles: true }));
    },
    sendTo(...people) {
      recipients = people;
      // A chip more or less: the page changes, nobody types.
      root.append(document.createElement('span'));
    },
    send() {
      const event = new Event('click', { cancelable: true });
      asked?.(event);
      return !event.defaultPrevented;
    },
    undo() {
      steps.pop();
      body.textContent = steps.at(-1) ?? '';
      body.dispatchEvent(new Event('input', { bubbles: true }));
    },
    refuse(reason) {
      refusal = reason;
    },
    lost,
  };
}
