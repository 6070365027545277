/** Finds a letter of ours in a message by its words: nothing in the message marks it. */

/** Where something stands: characters [start, end). */
export type Span = [start: number, end: number];

const literally = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every place where the whole letter stands as it was written, on lines of its own. How many blank lines part its lines does not matter. */
export function findLetter(text: string, letter: string): Span[] {
  const lines = letter
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(literally).join('[^\\S\\n]+'))
    .filter(Boolean);
  if (lines.length === 0) return [];
  const pattern = new RegExp(`(?<=^[^\\S\\n]*)${lines.join('\\s*\\n\\s*')}(?=[^\\S\\n]*$)`, 'gm');
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length]);
}

/** How much of a letter must be left for it to count as an edited letter of ours rather than as the candidate's own text. */
const shareOfWords = 0.5;

/** Where an edited letter stands, if half of its words are still there. `before` and `after` is what stood round it. */
export function findEdited(text: string, letter: string, before: string, after: string): Span | undefined {
  const lines = new Set(letter.split('\n').map((line) => line.trim()));
  lines.delete('');
  let at = 0;
  let first = -1;
  let last = -1;
  for (const line of text.split('\n')) {
    if (lines.has(line.trim())) {
      if (first < 0) first = at;
      last = at + line.trimEnd().length;
    }
    at += line.length + 1;
  }
  text = text.trimEnd();
  const end = text.endsWith(after) ? text.length - after.length : last;
  const start = text.startsWith(before) ? before.length : first;
  if (start < 0 || end <= start) return undefined;
  const there = new Set(wordsOf(text.slice(start, end)));
  const words = wordsOf(letter);
  if (words.filter((word) => there.has(word)).length < words.length * shareOfWords) return undefined;
  const inner = text.slice(start, end);
  return [start + inner.length - inner.trimStart().length, start + inner.trimEnd().length];
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Text without any white space: what must be the same whichever way an editor breaks its lines. */
export const squash = (text: string): string => text.replace(/\s+/g, '');
