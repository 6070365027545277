/**
 * Writes the letter that a compose was opened for. The candidate's click in the popup, or on a notification, was the consent to
 * it; this sees to it that it goes where it was meant to go, and never beside a text of the candidate's own.
 */
import { isTo } from '../follow-up/recipient.ts';
import type { WantedLetter } from '../messages.ts';
import type { Compose } from '../webmail/webmail.ts';

/** So long the webmail may take to put the recipient into the compose, in milliseconds; our choice. */
const patience = 20_000;

/** Whether the compose is the one that was opened for the letter: to that person, and still without a text. */
export const isMeantFor = ({ email }: WantedLetter, compose: Pick<Compose, 'recipients' | 'text'>): boolean =>
  isTo(compose.recipients(), email) && !compose.text().trim();

/** Calls `write` once, as soon as the compose is seen to be the one; never when the candidate has begun to type in it. */
export function awaitCompose(wanted: WantedLetter, compose: Compose, write: () => void, lost: AbortSignal): void {
  const over = new AbortController();
  const signal = AbortSignal.any([lost, over.signal]);
  const look = (): void => {
    if (signal.aborted || !isMeantFor(wanted, compose)) return;
    over.abort();
    write();
  };
  const observer = new MutationObserver(look);
  const timer = setTimeout(() => over.abort(), patience);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  compose.body.addEventListener('input', () => compose.text().trim() && over.abort(), { signal });
  observer.observe(compose.root, { subtree: true, childList: true, attributes: true });
  look();
}
