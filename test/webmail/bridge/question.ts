import type { Letter } from '../../../src/webmail/webmail.ts';

/** What a test asks the adapters; `compose` counts from 0 in the order they were found. */
export type Question = { id: number } & (
  | { ask: 'found' }
  | { ask: 'end' }
  | { ask: 'read' | 'undo' | 'isUntouched' | 'diagnosis' | 'sends'; compose: number }
  | { ask: 'insert'; compose: number; letter: Letter; replaceEdited?: boolean; abortAtOnce?: boolean }
  | { ask: 'insertTwice'; compose: number; letters: Letter[] }
  | { ask: 'replace' | 'replaceInSubject'; compose: number; range: [number, number]; replacement: string }
  | { ask: 'ranges'; compose: number; range: [number, number] }
  | { ask: 'holdSend'; compose: number; hold: boolean }
);

/** The answer to the question with this id. */
export interface Answer {
  id: number;
  value?: unknown;
  error?: string;
}
