import type { Candidate, Interview, Person } from '../notes.ts';
import type { CalendarEvent } from './calendar-file.ts';
import { isBlocked } from './due.ts';
import type { KindTiming } from './sent.ts';
import { timing } from './timing.ts';
import { isQuietHour } from './wakes.ts';

/** Three hours before "send by", as the reminders have it. */
const hoursBefore = 3;

/**
 * The dates of an interview as entries of a calendar: send by, check in on, second check-in; per interviewer where zones differ. Of those
 * who asked not to be written to they are the coordinator's; a mailbox that forwards is not asked how things stand.
 */
export function calendarEvents(interview: Interview, candidate: Candidate, kinds: readonly KindTiming[] = []): CalendarEvent[] {
  const { contactAllowed, coordinator } = interview;
  if (isBlocked(interview)) return [];
  return timing(interview, candidate, kinds).flatMap((dates) => {
    const people = interview.interviewers.filter(({ id }) => dates.recipientId === undefined || id === dates.recipientId);
    const names = (contactAllowed === false ? [coordinator ?? { fullName: '' }] : people)
      .map(({ preferredName = '', fullName }: Partial<Person>) => fullName || preferredName)
      .filter(Boolean);
    const who = [names.join(', '), interview.company && `(${interview.company})`].filter(Boolean).join(' ') || interview.role;
    const titled = (what: string) => (who ? `${what}: ${who}` : what);
    const uid = (date: string) =>
      `${[date, interview.id, ...(dates.recipientId === undefined ? [] : [dates.recipientId])].join('.')}@afterword`;
    const remindAt = Temporal.Instant.from(dates.sendBy).subtract({ hours: hoursBefore }).toString();
    const isAwake = !candidate.timeZone || !isQuietHour(remindAt, candidate.timeZone);
    const events = [
      { uid: uid('send-by'), title: titled('Send your follow-up'), at: dates.sendBy, ...(isAwake ? { remindAt } : {}) },
      { uid: uid('check-in'), title: titled('Check in'), description: dates.why, at: dates.checkInOn },
      { uid: uid('second-check-in'), title: titled('Second and last check-in'), at: dates.secondCheckInOn },
    ];
    return contactAllowed === false && !coordinator ? events.slice(0, 1) : events;
  });
}
