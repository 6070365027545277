/** What is due now, to whom: for the agenda, the badge and the alarms. */
import { isPassedOn } from '../addressee.ts';
import type { Candidate, Interview } from '../notes.ts';
import { momentOn } from './day.ts';
import { type Moments, momentsFor } from './moments.ts';
import type { KindTiming } from './sent.ts';
import { instantText } from './timing.ts';

/** The next letter to one recipient. `recipientId` is absent when nobody is named in the notes. */
export interface Due {
  interviewId: string;
  recipientId?: string;
  /** Which date of the guide comes next. */
  kindDue: 'send-by' | 'check-in' | 'second-check-in' | 'nothing';
  /** RFC 3339 in the recipient's offset: the moment to send by, or nine o'clock on the day to check in. Absent with `nothing`. */
  at?: string;
  /** early: wait; window: a good time; soon: the last three hours; late: past its date; done: nothing is left to send. */
  state: 'early' | 'window' | 'soon' | 'late' | 'done';
  /** They asked not to be written to, and the notes name nobody who could pass a letter on: nothing can be sent. */
  isBlocked?: true;
}

/** Which date of whom: what can be put off, left out, or clicked in a notification. */
export type DueTarget = Pick<Due, 'interviewId' | 'recipientId' | 'kindDue'>;

/** A target as text, the same whenever it is worked out. Both reminders before "send by" are about the same letter. */
export const dueKey = (
  due: Pick<Due, 'interviewId' | 'recipientId'> & ({ kindDue: Due['kindDue'] } | { reason: string }),
): string => {
  const date = 'kindDue' in due ? due.kindDue : due.reason.endsWith('check-in') ? due.reason : 'send-by';
  return JSON.stringify([due.interviewId, date, due.recipientId]).replace(',null', '');
};

/** The target of such a text; undefined when it is none. */
export function dueFrom(key: string): DueTarget | undefined {
  try {
    const [interviewId, kindDue, recipientId] = JSON.parse(key);
    return { interviewId, kindDue, ...(recipientId && { recipientId }) };
  } catch {
    return undefined;
  }
}

/** Before "send by" the letter is called soon; our choice. */
export const soonHours = 3;

/** When a check-in is due on its day, on the recipient's clock. */
export const checkInTime = '09:00';

/** After so many days a question that nobody asked has lost its point, and no reminder keeps it alive; our choice. */
export const staleDays = 30;

/**
 * The next letter to each interviewer, in the order of the notes. Of a panel only one is asked how things stand: whom the last check-in
 * went to, else of those with an address the hiring manager, the recruiter or the first; where none has an address, the coordinator.
 * Where the interviewers asked not to be written to, the coordinator takes their place, else the general mailbox. `now` is RFC 3339.
 */
export function whatIsDue(interview: Interview, candidate: Candidate, now: string, kinds: readonly KindTiming[] = []): Due[] {
  return duePeople(interview, candidate, kinds).flatMap((person): Due[] => {
    const { id, isOnlyAsked } = person;
    const base = {
      interviewId: interview.id,
      ...(id !== undefined && { recipientId: id }),
      ...(isBlocked(interview) && { isBlocked: true as const }),
    };
    const next = isOver(interview) ? undefined : nextDate(person, Temporal.Instant.from(now));
    if (next) return [{ ...base, ...next }];
    return isOnlyAsked ? [] : [{ ...base, kindDue: 'nothing', state: 'done' }];
  });
}

/** One recipient with their dates, and whether the check-in is theirs. */
export interface DuePerson {
  id?: string | undefined;
  isAsked: boolean;
  /** Nothing but that question goes there: to the coordinator of interviewers who are thanked themselves. */
  isOnlyAsked?: true;
  moments: Moments;
}

/** Nothing is left to send once they have answered or the outcome is known, or it was put away. */
export const isOver = ({ outcome, answeredAt, archivedAt }: Interview): boolean =>
  (outcome ?? answeredAt ?? archivedAt) !== undefined;

/** Whether nothing can be sent: they asked not to be written to, and nobody is known who could pass it on. */
export const isBlocked = ({ contactAllowed, coordinator, genericMailbox }: Interview): boolean =>
  contactAllowed === false && !coordinator && !genericMailbox;

/** The recipients of an interview's letters with their dates. */
export function duePeople(interview: Interview, candidate: Candidate, kinds: readonly KindTiming[]): DuePerson[] {
  const { interviewers, coordinator, contactAllowed } = interview;
  // How things stand the coordinator is asked, by a kind of letter that may go there.
  const canAsk = kinds.some(({ due, to, elseTo }) => due === 'check-in' && (elseTo ?? to) === 'coordinator');
  if (contactAllowed === false)
    return [
      { id: coordinator?.id, isAsked: canAsk && !!coordinator, moments: momentsFor(interview, candidate, coordinator, kinds) },
    ];
  if (interviewers.length === 0) return [{ isAsked: true, moments: momentsFor(interview, candidate, undefined, kinds) }];
  const people = interviewers.map((one) => ({ one, moments: momentsFor(interview, candidate, one, kinds) }));
  const before = people[0]?.moments.sent.checkInTo;
  const written = interviewers.find(({ id }) => id === before);
  const isTurned = canAsk && coordinator && !written && isPassedOn(interview);
  const reached = isPassedOn(interview) ? interviewers : interviewers.filter(({ email }) => email);
  const asked =
    written ??
    reached.find((one) => one.function === 'hiring-manager') ??
    reached.find((one) => one.function === 'recruiter') ??
    reached[0];
  const all: DuePerson[] = people.map(({ one, moments }) => ({ id: one.id, isAsked: !isTurned && one === asked, moments }));
  if (!isTurned) return all;
  // What went to any of them counts.
  const moments = momentsFor(interview, candidate, { timeZone: coordinator.timeZone }, kinds);
  return [...all, { id: coordinator.id, isAsked: true, isOnlyAsked: true, moments }];
}

function nextDate(
  { moments, isAsked, isOnlyAsked }: DuePerson,
  now: Temporal.Instant,
): Pick<Due, 'kindDue' | 'at' | 'state'> | undefined {
  const isAfter = (moment: Temporal.ZonedDateTime) => Temporal.Instant.compare(now, moment.toInstant()) > 0;
  const isFrom = (moment: Temporal.ZonedDateTime) => Temporal.Instant.compare(now, moment.toInstant()) >= 0;
  const on = (day: number) => momentOn(day, checkInTime, moments.timeZone);
  const checkInAt = on(moments.checkIn);
  const { sent, sendBy } = moments;

  // A thank-you that was never sent is late until the check-in takes its place.
  if (!sent.followUp && !sent.checkIn && !isFrom(checkInAt)) {
    if (isOnlyAsked) return undefined;
    const state = isAfter(sendBy)
      ? 'late'
      : isFrom(sendBy.subtract({ hours: soonHours }))
        ? 'soon'
        : isFrom(moments.windowFrom)
          ? 'window'
          : 'early';
    return { kindDue: 'send-by', at: instantText(sendBy), state };
  }
  if (!isAsked || sent.secondCheckIn) return undefined;
  const secondAt = on(moments.secondCheckIn);
  const [kindDue, at, lateFrom] = sent.checkIn
    ? (['second-check-in', secondAt, on(moments.lastDay)] as const)
    : (['check-in', checkInAt, secondAt] as const);
  if (isAfter(at.add({ days: staleDays }))) return undefined;
  return { kindDue, at: instantText(at), state: isFrom(lateFrom) ? 'late' : isFrom(at) ? 'window' : 'early' };
}
