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

/**
 * The interview with `decisionTimeline.endsOn` worked out from `said`, and `heard` set unless the words name that very day; unchanged where
 * the candidate set a day or the words hold none.
 */
export function withDecisionDay(interview: Interview, candidate: Candidate): Interview {
  const { said, endsOn } = interview.decisionTimeline ?? {};
  if (!said || endsOn) return interview;
  const timeZone = recipientZone(interview, candidate);
  const saidOn = dayIn(Temporal.Instant.from(interview.endedAt).toZonedDateTimeISO(timeZone));
  const week = workingWeek(interview.calendar ?? candidate.calendar, timeZone);
  const heard = readTimeline(said, dayText(saidOn), interview.locale ?? candidate.locale, week);
  if (!heard) return interview;
  const isNamed = !heard.ambiguous && namesDay(said, heard.latest);
  return {
    ...interview,
    decisionTimeline: { ...interview.decisionTimeline, endsOn: heard.latest, ...(isNamed ? {} : { heard: true }) },
  };
}

/** Whether the words hold the day's number or its weekday: "by March 20", "bis Freitag", but not "in two weeks". */
function namesDay(said: string, on: string): boolean {
  const day = Temporal.PlainDate.from(on);
  return (
    new RegExp(`(?<!\\d)0?${day.day}(?!\\d)`).test(said) ||
    allLanguages.some(({ language }) =>
      said.toLowerCase().includes(day.toLocaleString(language, { weekday: 'long' }).toLowerCase()),
    )
  );
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
