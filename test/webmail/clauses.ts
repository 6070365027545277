import type { Row } from './rows.ts';

/** What every compose is held to, by number, as the table of the README has them. */
export const clauses = {
  1: 'one button beside Send, whatever is rendered again',
  2: 'recipients and subject are read right',
  3: 'one copy, above signature and quote, nothing lost, the editor knows',
  4: 'one Ctrl+Z takes exactly it back, Ctrl+Y brings it again',
  5: 'a second one replaces it, an edited one is asked about, never two',
  6: 'wherever the caret is, focused or not',
  7: 'verified, else undone, at last the clipboard',
  8: 'our button’s clicks and keys stay ours',
  9: 'closed half-way: nothing happens',
} as const;
export type ClauseNumber = keyof typeof clauses;

/** Those that a row is held to: a page that takes every way from us is tried once a webmail. */
export const clausesOf = ({ also = [] }: Row): ClauseNumber[] =>
  ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).filter((number) => number !== 7 || also.includes('fallbacks'));
