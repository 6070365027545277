/** How long a letter takes to read, and which finding comes first. */
import { type Finding, wordsPerMinute } from '../../follow-up/draft.ts';

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
