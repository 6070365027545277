/** The guide: "A typo in an interview follow-up email is a major red flag"; in their own name most of all. */
import { distance, fold, lower, type Span, slack, tokens } from '../reading/words.ts';
import { tell } from '../tell.ts';
import { type Check, type Found, fieldsOf } from './check.ts';

/** A name longer than this is none that a letter would hold, in UTF-16 units. */
const longest = 120;

export const companyMisspelled: Check = {
  id: 'company-misspelled',
  severity: 'error',
  find(reading) {
    const { input, interview, notedWords } = reading;
    const names = [interview.company, ...(interview.companyAliases ?? [])].filter(
      (name) => name.length > 3 && name.length <= longest,
    );
    const known = new Set(names.map(fold));
    const elsewhere = new Set(
      input.notes.interviews.flatMap((other) => [other.company, ...(other.companyAliases ?? [])]).map(fold),
    );
    const found: Found[] = [];
    for (const [where, field] of fieldsOf(reading)) {
      const words = tokens(field.noted).slice(0, 4000);
      for (const name of names) {
        const size = tokens(name).length;
        const sought = {
          name,
          size,
          folded: fold(name),
          joined: joinedUp(name),
          pieces: tokens(fold(name)).map(({ text }) => text),
        };
        for (let index = 0; index < words.length && found.length < 5; index++)
          for (let width = Math.max(1, size - 1); width <= size + 1; width++) {
            const slip = misspelling(field.text, words, index, width, sought);
            if (!slip || known.has(fold(slip.text)) || elsewhere.has(fold(slip.text))) continue;
            // One word of the notes alone ("Food") is an ordinary word.
            if (width === 1 && notedWords.has(fold(slip.text))) continue;
            if (found.some(({ start = 0, end = 0 }) => start <= slip.start && slip.start < end)) continue;
            found.push({
              where,
              ...slip,
              told: tell('companyMisspelled', name, slip.text),
              replace: name,
            });
          }
      }
    }
    return found;
  },
};

/** A company's name of `size` words: folded, in words, and run together. */
interface Sought {
  name: string;
  size: number;
  folded: string;
  joined: string;
  pieces: readonly string[];
}

const joinedUp = (words: string) => lower(words).replace(/\s/g, '');

function misspelling(
  text: string,
  words: Span[],
  index: number,
  width: number,
  { name, size, folded, joined, pieces }: Sought,
): Span | undefined {
  const [first, last] = [words[index], words[index + width - 1]];
  if (!first || !last) return undefined;
  const start = first.start;
  let end = last.end;
  // Other names of the company or the like stand between.
  if (end - start > name.length + 4) return undefined;
  let written = text.slice(start, end);
  if (/['’]s?$/.test(written) && !/['’]s?$/.test(name)) written = written.replace(/['’]s?$/, '');
  end = start + written.length;
  // More words or fewer: the name run together or taken apart, and nothing else.
  if (width !== size && joinedUp(written) !== joined) return undefined;
  if (written.includes('\n') || (/^\p{Lu}/u.test(name) && !/^\p{Lu}/u.test(written))) return undefined;
  const startsSentence = /(?:^|[.!?:…\n]["”’)]?\s*)$/.test(text.slice(Math.max(0, start - 4), start));
  if (size === 1 && width === 1 && startsSentence) return undefined;
  // A plural is no slip.
  const [a, b] = [fold(written), folded];
  if (a === `${b}s`) return undefined;
  const most = slack(b);
  if (a === b || (size === 1 && a[0] !== b[0] && a.length < 6)) return undefined;
  // Every word of a longer name has a word that is near.
  if (width === size && size > 1) {
    if (!tokens(a).every(({ text: piece }, place) => distance(piece, pieces[place] ?? '', 2) <= slack(pieces[place] ?? '')))
      return undefined;
  }
  return distance(a, b, most) <= most ? { start, end, text: written } : undefined;
}
