/** The card and what happens beside a compose: a script of its own, run in the frame of the compose on first use. */
import type { FollowUpButton } from './compose/follow-up-button.ts';
import { openSession, type Session } from './compose/session.ts';
import { review } from './follow-up/review.ts';
import { openCard } from './ui/card/open-card.tsx';
import { accessTo } from './webmail/access.ts';
import type { OpenCompose, Webmail } from './webmail/webmail.ts';

const sessions = new WeakMap<HTMLElement, Session>();

/** The one session of a compose: a second press goes on where the first one stopped. */
function attend(webmail: Webmail, compose: OpenCompose, button: FollowUpButton, lost: AbortSignal): Session {
  const access = accessTo(webmail.id);
  const session = sessions.get(compose.body) ?? openSession(openCard, access, access.open(compose), button, lost);
  sessions.set(compose.body, session);
  lost.addEventListener('abort', () => sessions.delete(compose.body), { once: true });
  return session;
}

/** `review` is for the options page, which loads this script rather than a second copy of the checks. */
const door = { attend, review };
declare global {
  var afterwordCard: typeof door | undefined;
}
globalThis.afterwordCard ??= door;
