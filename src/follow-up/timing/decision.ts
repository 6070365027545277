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

/** What their words mean, as days `YYYY-MM-DD`; the guide counts from the latest. Ambiguous: people mean different days by it, so ask. */
export interface DecisionHeard {
  earliest: string;
  latest: string;
  isAmbiguous: boolean;
}

/** What the words in the notes mean, counted from the day of the interview where it was; null where they hold no day, as "soon" does. */
export function decisionHeard(interview: Interview, candidate: Candidate): DecisionHeard | null {
  const heard = heardIn(interview, candidate);
  return heard && { earliest: heard.earliest, latest: heard.latest, isAmbiguous: heard.ambiguous };
}

/** Whether the day in the notes was set by hand: the words, if there are any, mean another one. */
export function isDecisionCorrected(interview: Interview, candidate: Candidate): boolean {
  const { endsOn, heard } = interview.decisionTimeline ?? {};
  return endsOn !== undefined && !heard && heardIn(interview, candidate)?.latest !== endsOn;
}

/**
 * The interview with `decisionTimeline.endsOn` as its words have it, and `heard` set unless they name that very day. A day set by hand
 * stays; to go back to the words, take `endsOn` out. `before` is the interview as stored: a day that came from its words follows when
 * the words or the day of the interview change. Without it only a day marked `heard` does.
 */
export function withDecisionDay(interview: Interview, candidate: Candidate, before?: Interview): Interview {
  const { endsOn, heard: isHeard, ...words } = interview.decisionTimeline ?? {};
  if (!endsOn && !words.said) return interview;
  const isUntouched = before
    ? endsOn === before.decisionTimeline?.endsOn && !isDecisionCorrected(before, candidate)
    : isHeard === true;
  if (endsOn && !isUntouched) return isHeard ? { ...interview, decisionTimeline: { ...words, endsOn } } : interview;
  const heard = heardIn(interview, candidate);
  if (!heard) return { ...interview, decisionTimeline: words };
  const isNamed = !heard.ambiguous && namesDay(heard.said, heard.latest);
  return { ...interview, decisionTimeline: { ...words, endsOn: heard.latest, ...(isNamed ? {} : { heard: true }) } };
}

function heardIn(interview: Interview, candidate: Candidate): Timeframe | null {
  const { said } = interview.decisionTimeline ?? {};
  if (!said) return null;
  const timeZone = recipientZone(interview, candidate);
  const saidOn = dayIn(Temporal.Instant.from(interview.endedAt).toZonedDateTimeISO(timeZone));
  const week = workingWeek(interview.calendar ?? candidate.calendar, timeZone);
  return readTimeline(said, dayText(saidOn), interview.locale ?? candidate.locale, week);
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
