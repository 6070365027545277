/** What has been sent after an interview, sorted by the date of the guide that it fulfils. */
import type { Interview, SentMessage } from '../notes.ts';
import type { KindHead } from '../template/head.ts';

/** What timing needs to know of a kind: the heads of the templates have it. Of unknown kinds the name decides. */
export type KindTiming = Pick<KindHead, 'id' | 'due' | 'to' | 'elseTo'>;

/** RFC 3339 instants; absent = not sent. */
export interface Sent {
  /** The last thank-you or other first letter. */
  followUp?: string;
  /** The last check-in. */
  checkIn?: string;
  /** To whom the last check-in went, if it is known. */
  checkInTo?: string;
  secondCheckIn?: string;
}

/** What was sent: to one interviewer, or to all of them; check-ins to anybody of the interview count, for they are one question. */
export function sentMessages(interview: Interview, recipientId: string | undefined, kinds: readonly KindTiming[] = []): Sent {
  const sent: Sent = {};
  const messages = [...(interview.messages ?? [])].sort((one, other) => epochOf(one) - epochOf(other));
  const checkedIn = new Set<string | undefined>();
  for (const message of messages) {
    const head = kinds.find(({ id }) => id === message.kind);
    const due = head?.due ?? message.kind;
    if (due === 'second-check-in' || (due === 'check-in' && checkedIn.has(message.interviewerId))) {
      sent.secondCheckIn = message.sentAt;
    } else if (due === 'check-in') {
      checkedIn.add(message.interviewerId);
      sent.checkIn = message.sentAt;
      if (message.interviewerId) sent.checkInTo = message.interviewerId;
    } else if (due !== 'at-once' && reaches(message, interview, recipientId, head?.to)) {
      sent.followUp = message.sentAt;
    }
  }
  return sent;
}

const epochOf = (message: SentMessage): number => Temporal.Instant.from(message.sentAt).epochMilliseconds;

function reaches(message: SentMessage, interview: Interview, recipientId: string | undefined, to?: KindHead['to']): boolean {
  const { coordinator, referrer, interviewers } = interview;
  const isOneOfThem = message.interviewerId !== undefined && interviewers.some(({ id }) => id === message.interviewerId);
  if (message.interviewerId !== undefined && message.interviewerId === recipientId) return true;
  if (
    to === 'referrer' ||
    to === 'coordinator' ||
    (!isOneOfThem && message.interviewerId && message.interviewerId === referrer?.id)
  )
    return false;
  if (recipientId === undefined) return true;
  if (isOneOfThem) return false;
  // The coordinator forwards to those who have no address.
  const isForwarded =
    to === 'everyone-missing' || (message.interviewerId !== undefined && message.interviewerId === coordinator?.id);
  return isForwarded ? interviewers.some(({ id, email }) => id === recipientId && !email) : message.interviewerId === undefined;
}
