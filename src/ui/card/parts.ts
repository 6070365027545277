/** The five parts of the guide, as the findings tell of them, and how long the letter takes to read. */
import { type Finding, wordsPerMinute } from '../../follow-up/draft.ts';

/** The parts in the order in which they are read, each with the check that misses it. */
export const parts = [
  { part: 'subject', missingBy: 'subject-missing' },
  { part: 'greeting', missingBy: 'greeting-missing' },
  { part: 'thanks', missingBy: 'gratitude-missing' },
  { part: 'point', missingBy: 'connection-missing' },
  { part: 'action', missingBy: 'cta-missing' },
] as const;

/** Whether the check that looks for the part has nothing to say. */
export const hasPart = (missingBy: string, findings: readonly Finding[]): boolean =>
  !findings.some(({ check }) => check === missingBy);

/** Seconds of silent reading, whole; words as the language cuts them, so that Japanese counts too. */
export function secondsToRead(text: string, locale: string): number {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  let count = 0;
  for (const { isWordLike } of segments) if (isWordLike) count++;
  return Math.round((count * 60) / wordsPerMinute);
}

const ranks = { error: 0, warning: 1, info: 2 };

/** Most important first; within one rank as the checks are listed. */
export const byImportance = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => ranks[one.severity] - ranks[other.severity]);
