/** How much two letters share: the measure of the panel rule. */
import { betweenSentences } from './letter-words.ts';

/** The most 4-grams of words that two letters of a panel may share (the guide: no copy-paste; the figure is ours). */
export const mostShared = 0.25;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/** The 4-grams of a letter's words. */
export function fourGrams(text: string): Set<string> {
  const all = words(text);
  const grams = new Set<string>();
  for (let index = 3; index < all.length; index++)
    grams.add(`${all[index - 3]} ${all[index - 2]} ${all[index - 1]} ${all[index]}`);
  return grams;
}

/** The share of 4-grams in common, of the shorter letter's: 0 to 1. */
export function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  if (!least) return 0;
  let shared = 0;
  for (const gram of one) if (other.has(gram)) shared++;
  return shared / least;
}

/** A sentence of this many words that stands in two letters of a panel is recognised (the panel rule). */
const recognised = 6;

/** The sentences of a text that are long enough to be recognised, folded. */
export const longSentences = (text: string): string[] =>
  text
    .split(betweenSentences)
    .map((sentence) => words(sentence))
    .filter((one) => one.length >= recognised)
    .map((one) => one.join(' '));
