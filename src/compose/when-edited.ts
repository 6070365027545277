/** Tells when a message was edited: its body, its subject, its recipients, by hand or by the page. */
import type { Compose } from '../webmail/webmail.ts';

/** How long after the last keystroke the message is read again, in milliseconds: a pause between words, not between letters. */
export const pause = 250;

/** Calls `edited` a pause after the last change, until `signal` aborts. Gives back what asks for such a call by hand. */
export function whenEdited(compose: Compose, edited: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    timer = undefined;
    if (!signal.aborted) edited();
  };
  const typed = () => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  };
  // The page changes on its own account too: that alone must not put the reading off for ever.
  const changed = () => {
    timer ??= setTimeout(run, pause);
  };
  const observer = new MutationObserver(changed);
  // Editors stop their events on the way up: capture sees them all. A body in a frame is not inside the root.
  for (const place of new Set([compose.root, compose.body])) {
    place.addEventListener('input', typed, { capture: true, signal });
    observer.observe(place, { childList: true, subtree: true });
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  return typed;
}
