/**
 * Notes that a message with our letter went out, and takes the note back when it did not: the webmail kept the compose open, the
 * candidate went on typing, or undid the sending. A message that is sent again after that is noted again.
 */
import { ask } from '../extension/ask.ts';
import type { SentNote } from '../messages.ts';
import type { Compose, ComposeAccess, Webmail } from '../webmail/webmail.ts';

/** What is noted, less the moment. */
export type SentLetter = Omit<SentNote, 'sentAt'> & { subject: string; text: string };

/** Gmail lets a message be taken back for 30 seconds at most, Outlook for 10; and the page takes a moment. In milliseconds. */
const undoable = 40_000;

/** A compose that stands open for so long after Send was not sent: an address was wrong, a question was answered by no. */
const refused = 8_000;

/**
 * Gmail's "Undo" beside "Message sent", and its "View message", which replies lack. Links of the same id undo other things as
 * well. shipping 2026 (Meru).
 */
const undoLink = '#link_undo';
const viewLink = '#link_vsm';

/** The messages that are on their way: a second click on Send sends nothing more. */
const onTheirWay = new WeakSet<HTMLElement>();

/** Notes the message at once, for the page may close with it. */
export function noteSend(webmail: Webmail, access: ComposeAccess, compose: Compose, letter: SentLetter, lost: AbortSignal): void {
  if (onTheirWay.has(compose.body)) return;
  onTheirWay.add(compose.body);
  const sent = { ...letter, sentAt: new Date().toISOString() };
  const over = new AbortController();
  const { signal } = over;
  void ask('noteSent', sent);
  const takeBack = (): void => {
    if (signal.aborted) return;
    over.abort();
    void ask('noteUnsent', sent);
  };
  const timers = [
    setTimeout(() => !lost.aborted && compose.isOpen() && takeBack(), refused),
    setTimeout(() => over.abort(), undoable),
  ];
  signal.addEventListener('abort', () => {
    onTheirWay.delete(compose.body);
    for (const timer of timers) clearTimeout(timer);
  });
  // Whoever goes on typing has not sent.
  compose.body.addEventListener('input', ({ isTrusted }) => isTrusted && takeBack(), { signal: AbortSignal.any([signal, lost]) });
  watchUndo(compose.body.ownerDocument, takeBack, signal);
  watchReturn(webmail, access, compose, letter, takeBack);
}

/** Calls back when the link is pressed that undoes this sending. */
function watchUndo(page: Document, undone: () => void, signal: AbortSignal): void {
  // What stands beside the first Undo after Send is about this message; so is what stands beside "View message".
  let said: string | null | undefined;
  const wordsAt = (link: Element) => link.parentElement?.textContent;
  const observer = new MutationObserver(() => {
    const link = page.querySelector(undoLink);
    if (link) said ??= wordsAt(link);
  });
  observer.observe(page, { subtree: true, childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  const pressed = ({ target }: Event): void => {
    const link = (target as Element | null)?.closest?.(undoLink);
    if (link && (wordsAt(link) === said || link.parentElement?.querySelector(viewLink))) undone();
  };
  page.addEventListener('click', pressed, { capture: true, signal });
}

/** By whatever way it was undone, the message comes up again, and is known by its text; sent from there, it is noted again. */
function watchReturn(webmail: Webmail, access: ComposeAccess, sent: Compose, letter: SentLetter, undone: () => void): void {
  const text = squash(letter.text);
  const watching = new AbortController();
  let isBack = false;
  setTimeout(() => isBack || watching.abort(), undoable);
  const found: Parameters<Webmail['watch']>[1] = (open, gone) => {
    if (open.body === sent.body) return;
    const again = access.open(open);
    const look = (): void => {
      if (isBack || squash(again.text()) !== text) return;
      isBack = true;
      filling.disconnect();
      undone();
      gone.addEventListener('abort', () => watching.abort());
      access.onSend(again, (event) => event.defaultPrevented || resend(), gone);
    };
    const resend = (): void => {
      const subject = again.subject() || letter.subject;
      noteSend(webmail, access, again, { ...letter, subject, text: again.text() }, gone);
    };
    // The webmail fills it after it is there.
    const filling = new MutationObserver(look);
    filling.observe(open.root, { subtree: true, childList: true, characterData: true });
    gone.addEventListener('abort', () => filling.disconnect());
    look();
  };
  webmail.watch(sent.body.ownerDocument, found, watching.signal);
}

const squash = (text: string): string => text.replace(/\s+/g, '');
