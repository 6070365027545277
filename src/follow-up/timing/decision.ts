import type { Candidate, Interview } from '../notes.ts';
import type { IsBusinessDay } from './business-calendar.ts';
import { type Day, dayFrom } from './day.ts';

/** The last day by which they said they would decide; undefined when they gave no timeframe. The date the candidate set wins. */
export function decisionDay(
  interview: Interview,
  _candidate: Candidate,
  _endedOn: Day,
  _isBusinessDay: IsBusinessDay,
): Day | undefined {
  const { endsOn } = interview.decisionTimeline ?? {};
  return endsOn ? dayFrom(endsOn) : undefined;
}
