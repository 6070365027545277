/** The dates of interviews as a calendar file. Loaded when it is asked for. */
import type { Candidate, Interview } from '../../follow-up/notes.ts';
import type { KindHead } from '../../follow-up/template/head.ts';
import { calendarEvents } from '../../follow-up/timing/calendar-events.ts';
import { calendarFile } from '../../follow-up/timing/calendar-file.ts';
import { dueFrom } from '../../follow-up/timing/due.ts';
import { saveFile } from '../options/save-file.ts';

/** Which dates: all of the interviews that are still to come, or the one that a line of the agenda is about (`AgendaEntry.reminder`). */
export interface CalendarWish {
  interviews: readonly Interview[];
  candidate: Candidate;
  kinds: readonly KindHead[];
  /** RFC 3339. */
  now: string;
  key?: string | undefined;
}

/** The text of the file. */
export function calendarText({ interviews, candidate, kinds, now, key }: CalendarWish): string {
  const date = key && dueFrom(key);
  const events = interviews
    .flatMap((interview) => calendarEvents(interview, candidate, kinds))
    .filter(({ uid, at }) =>
      date
        ? // The events of an interview are per interviewer where zones differ.
          uid.startsWith(`${date.kindDue}.`) &&
          (uid === `${date.kindDue}.${date.interviewId}@afterword` || uid.endsWith(`.${date.recipientId}@afterword`))
        : Date.parse(at) > Date.parse(now),
    );
  return calendarFile(events, now);
}

/** Downloads it. */
export const saveCalendar = (wish: CalendarWish): void =>
  saveFile(wish.key ? 'afterword-date.ics' : 'afterword-dates.ics', calendarText(wish));
