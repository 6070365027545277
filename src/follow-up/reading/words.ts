/** Words: where they stand, how they fold, how far two spellings are apart. */

/** A stretch of a text; `start` and `end` count UTF-16 units. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/** What a masked unit is replaced by: a private-use character, neither letter nor digit nor space. */
export const masked = '\uE000';

/** The matches of a global pattern, the first `most` of them. */
export function spans(pattern: RegExp, text: string, most = Number.POSITIVE_INFINITY): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
    if (found.length >= most) break;
  }
  return found;
}

/** English words that tell nothing: in lower case, short forms with a straight apostrophe. */
export const commonWords: ReadonlySet<string> = new Set(
  "about absolutely after again all also although always amazing and any are as at because been before being best both but by came can come could definitely did do does done during each even every excited for forward from gave give glad good great had happy has have he her here his honestly hope how however huge i i'd i'll i'm i've if in interested interview into is it it's its job just know let like looking love made make many may more most much must my need never next no not now on once one only or other our over perfect please really role said she should since so some speaking spoke such take talk team than thank thanks that the their them then there these they thing think this those through time to today told truly used very want was we we're well went were what when where which while who why will with work working would year yes you you're your yours".split(
    ' ',
  ),
);

const tokenPattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text; an apostrophe inside a word belongs to it, a hyphen parts two words. */
export const tokens = (text: string): Span[] => spans(tokenPattern, text);

/** How many words a reader reads: runs without white space that hold a letter or a digit. */
export const countWords = (text: string): number => text.split(/\s+/).filter((run) => /[\p{L}\p{N}\uE000]/u.test(run)).length;

// biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs neither composing nor folding.
const plain = /^[\x00-\x7F]*$/;

/** One case, one form of the apostrophe, composed accents. */
export const lower = (text: string): string =>
  plain.test(text) ? text.toLowerCase() : text.normalize('NFC').toLowerCase().replace(/’/g, "'");

const letters: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i', þ: 'th', ð: 'd' };

/** Words folded before: every check asks again for the same ones. */
const folded = new Map<string, string>();
const mostFolded = 5_000;

/** Lower case without diacritics: `Zoë` and `zoe` are the same. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  const before = folded.get(text);
  if (before !== undefined) return before;
  const bare = lower(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłæœđıþð]/g, (letter) => letters[letter] ?? letter);
  if (folded.size >= mostFolded) folded.clear();
  if (text.length < 50) folded.set(text, bare);
  return bare;
}

const spelledOut: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', å: 'aa', ø: 'oe', æ: 'ae' };

/** Lower case with the accepted two-letter forms: `Müller` and `Mueller` are the same. Other accents stay. */
export const spellOut = (text: string): string => lower(text).replace(/[äöüßåøæ]/g, (letter) => spelledOut[letter] ?? letter);

/** Edits between two words (insert, delete, change, swap neighbours); anything above `most` is reported as `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
      if (value < least) least = value;
    }
    if (least > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? most + 1;
}

/** How many edits make a misspelling of a word this long, rather than another word. */
export const slack = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** Whether two spellings name the same thing, differ in accents only, are a slip apart, or have nothing to do with each other. */
export function compare(written: string, right: string, most = slack(right)): 'same' | 'accents' | 'slip' | 'other' {
  // Even with each accent apart a word is not so much longer than itself.
  if (written.length > 4 * right.length + 8) return 'other';
  const [a, b] = [lower(written), lower(right)];
  if (a === b || spellOut(a) === spellOut(b)) return 'same';
  if (fold(a) === fold(b)) return 'accents';
  return most > 0 && distance(fold(a), fold(b), most) <= most ? 'slip' : 'other';
}
