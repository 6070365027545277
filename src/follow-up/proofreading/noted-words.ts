/** Names, products and terms of the notes, held against the letter: "Snowflke" where the notes have "Snowflake". */
import { distance, fold, type Span, slack, tokens } from '../reading/words.ts';
import { tell } from '../tell.ts';
import type { Slip } from './misspellings.ts';

/** Words of the letter with a capital that are a slip away from a proper word of the notes. */
export function notedWordSlips(
  words: readonly Span[],
  text: string,
  notes: readonly string[],
  notedWords: ReadonlySet<string>,
): Slip[] {
  const proper = new Set(
    notes.flatMap((note) =>
      tokens(note)
        .filter(({ start, text: word }) => word.length > 4 && /^\p{Lu}/u.test(word) && start > 0)
        .map((word) => word.text),
    ),
  );
  if (proper.size === 0) return [];
  const found: Slip[] = [];
  const seen = new Set<string>();
  for (const { start, end, text: word } of words.slice(0, 4000)) {
    if (word.length < 4 || !/^\p{Lu}/u.test(word) || seen.has(word) || notedWords.has(fold(word))) continue;
    seen.add(word);
    // The first word of a sentence has its capital for that.
    if (/(?:^|[.!?:\n]["”’)]?\s*)$/.test(text.slice(Math.max(0, start - 4), start))) continue;
    const right = [...proper].find((one) => {
      const [a, b] = [fold(word), fold(one)];
      return (
        a !== b &&
        a !== `${b}s` &&
        `${a}s` !== b &&
        !/['’]/.test(word) &&
        distance(a, b, slack(b) > 1 ? 2 : 1) <= (b.length > 7 ? 2 : 1)
      );
    });
    if (right) found.push({ start, end, text: word, right, told: tell('notedWord', right, word) });
  }
  return found;
}
