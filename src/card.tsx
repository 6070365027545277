/** The card and what happens beside a compose: a script of its own, run in the frame of the compose on first use. */
import type { FollowUpButton } from './compose/follow-up-button.ts';
import { noteSend } from './compose/noted-send.ts';
import { openSession, type Session } from './compose/session.ts';
import { awaitCompose } from './compose/wanted-letter.ts';
import type { WantedLetter } from './messages.ts';
import { openCard } from './ui/card/open-card.tsx';
import { accessTo } from './webmail/access.ts';
import type { OpenCompose, Webmail } from './webmail/webmail.ts';

const sessions = new WeakMap<HTMLElement, Session>();

/** The one session of a compose: a second press goes on where the first one stopped. */
function attend(webmail: Webmail, compose: OpenCompose, button: FollowUpButton, lost: AbortSignal): Session {
  const access = accessTo(webmail.id);
  const known = sessions.get(compose.body);
  if (known) return known;
  const opened = access.open(compose);
  const session = openSession(openCard, access, opened, button, lost, (letter) =>
    noteSend(webmail, access, opened, letter, lost),
  );
  sessions.set(compose.body, session);
  lost.addEventListener('abort', () => sessions.delete(compose.body), { once: true });
  return session;
}

/** Writes the letter that the compose was opened for, once it is seen to be the one. */
function fulfil(webmail: Webmail, compose: OpenCompose, button: FollowUpButton, lost: AbortSignal, wanted: WantedLetter): void {
  const session = attend(webmail, compose, button, lost);
  awaitCompose(wanted, accessTo(webmail.id).open(compose), () => session.writeFor(wanted), lost);
}

/** Whom it goes to. */
const recipients = (webmail: Webmail, compose: OpenCompose) => accessTo(webmail.id).open(compose).recipients();

const door = { attend, fulfil, recipients };
declare global {
  var afterwordCard: typeof door | undefined;
}
globalThis.afterwordCard ??= door;
