/**
 * When they said they would decide. The dates are worked out from a day; the words it was said in are turned into that day
 * once, when notes are saved or read from a file, so that the worker needs no words of five languages.
 */
import type { Candidate, Interview, NotesFile } from '../notes.ts';
import { type WorkingWeek, workingWeek } from './business-calendar.ts';
import { dayIn, dayText } from './day.ts';
import { recipientZone } from './recipient-zone.ts';
import { parseTimeframe, type Timeframe } from './timeframe.ts';
import { allLanguages } from './words/all-languages.ts';

/** The interview with `decisionTimeline.endsOn` worked out from `said`; unchanged where the candidate set a day or the words name none. */
export function withDecisionDay(interview: Interview, candidate: Candidate): Interview {
  const { said, endsOn } = interview.decisionTimeline ?? {};
  if (!said || endsOn) return interview;
  const timeZone = recipientZone(interview, candidate);
  const saidOn = dayIn(Temporal.Instant.from(interview.endedAt).toZonedDateTimeISO(timeZone));
  const week = workingWeek(interview.calendar ?? candidate.calendar, timeZone);
  const heard = readTimeline(said, dayText(saidOn), interview.locale ?? candidate.locale, week);
  return heard ? { ...interview, decisionTimeline: { ...interview.decisionTimeline, endsOn: heard.latest } } : interview;
}

/** All notes with their decision days worked out. */
export const withDecisionDays = (notes: NotesFile): NotesFile => ({
  ...notes,
  interviews: notes.interviews.map((interview) => withDecisionDay(interview, notes.candidate)),
});

/** A timeframe in any of the languages, those of `locale` first; `saidOn` is the day of the interview, `YYYY-MM-DD`. */
export function readTimeline(said: string, saidOn: string, locale?: string, week?: WorkingWeek): Timeframe | null {
  const own = locale?.split('-')[0]?.toLowerCase();
  const languages = [...allLanguages].sort((one, other) => Number(other.language === own) - Number(one.language === own));
  return parseTimeframe(said, saidOn, { languages, locale, ...week });
}
