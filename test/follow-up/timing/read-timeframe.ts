import { parseTimeframe, type Timeframe } from '../../../src/follow-up/timing/timeframe.ts';
import { allLanguages } from '../../../src/follow-up/timing/words/all-languages.ts';
import type { WordTable } from '../../../src/follow-up/timing/words/word-table.ts';

/** Said on Tuesday 10 March 2026 unless the row names another day; not ambiguous unless it says so. */
export type TimeframeRow = [said: string, earliest: string, latest: string, isAmbiguous?: boolean, saidOn?: string];

/** Reads a timeframe that was said on Tuesday 10 March 2026, in whatever language it is. */
export const readTimeframe = (
  said: string,
  how: { saidOn?: string; locale?: string; languages?: readonly WordTable[] | undefined } = {},
): Timeframe | null =>
  parseTimeframe(said, how.saidOn ?? '2026-03-10', { languages: how.languages ?? allLanguages, locale: how.locale });
