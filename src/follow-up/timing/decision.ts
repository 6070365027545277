import type { Candidate, Interview } from '../notes.ts';
import type { WorkingWeek } from './business-calendar.ts';
import { type Day, dayFrom, dayText } from './day.ts';
import { parseTimeframe, type Timeframe } from './timeframe.ts';
import { allLanguages } from './words/all-languages.ts';

/** The last day by which they said they would decide; undefined when they gave no timeframe. The date that the candidate set wins. */
export function decisionDay(interview: Interview, candidate: Candidate, saidOn: Day, week: WorkingWeek): Day | undefined {
  const { said, endsOn } = interview.decisionTimeline ?? {};
  if (endsOn) return dayFrom(endsOn);
  const heard = said ? readTimeline(said, dayText(saidOn), interview.locale ?? candidate.locale, week) : null;
  return heard ? dayFrom(heard.latest) : undefined;
}

/** A timeframe in any of the languages, those of `locale` first; `saidOn` is the day of the interview, `YYYY-MM-DD`. */
export function readTimeline(said: string, saidOn: string, locale?: string, week?: WorkingWeek): Timeframe | null {
  const own = locale?.split('-')[0]?.toLowerCase();
  const languages = [...allLanguages].sort((one, other) => Number(other.language === own) - Number(one.language === own));
  return parseTimeframe(said, saidOn, { languages, locale, ...week });
}
