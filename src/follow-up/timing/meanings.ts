/** Turns what was said into a row of meanings that `timeframe.ts` reads; the letters are those of `words/word-table.ts`. */
import type { WordTable } from './words/word-table.ts';

/** A timeframe is a phrase or two; what comes after so many characters is not read. */
const longestPhrase = 600;
const longestEntry = 4;
// The hour of a day is not a day; neither is "round the clock".
const englishHour = /\b\d{1,2}([:.]\d\d)? ?([ap]m|[ap]\.m\.|o'clock)(?![a-z])|\b\d{1,2}:\d\d\b|24\/7/g;
const hour = /\b\d{1,2}([:.]\d\d)? ?uhr(?![a-z])|\b\d{1,2}:\d\d\b|\b(1?\d|2[0-3])h(\d\d)?(?![a-z\d])|24\/7/g;
const token =
  /(\d{4})-(\d\d?)-(\d\d?)|(\d\d?)(?:(\/)(\d\d?)(?:\/(\d{4}|\d\d))?|\.(?:(\d\d?)\.(\d{4}|\d\d)?|(\d\d)))(?![\d/])|(\d+)(?:st|nd|rd|th|er|º|°|\.(?!\d))(?![a-z])|\d+[.,]\d|\d+(?=[a-z])|q([1-4])(?![a-z\d])|[a-z]+|\d+|(?<=\d\s?)[-–—]|[,;.!?\n]/g;

/** The meanings, each followed by a space, and how many words meant nothing. `monthFirst`: 4/12 is in April; undefined: who knows. */
export function meaningsOf(said: string, table: WordTable, monthFirst?: boolean): { meanings: string; unknown: number } {
  const plain = said
    .slice(0, longestPhrase)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(table.language === 'en' ? englishHour : hour, ' ');
  const pieces = [...plain.matchAll(token)];
  const found: string[] = [];
  let unknown = 0;
  for (let index = 0; index < pieces.length; ) {
    const [meaning, length] = lookUp(pieces, index, table, monthFirst);
    if (meaning === undefined) unknown += 1;
    found.push(meaning ?? 'x');
    index += length;
  }
  const isKnown = (index: number) => !/^[x!]$/.test(found[index] ?? '');
  const isLead = (index: number) => /^[UVAi]$/.test(found[index] ?? '');
  const isNumber = (index: number) => /^o?\d/.test(found[index] ?? '');
  // "Dia 20" is a day of the month.
  found.forEach((meaning, index) => {
    if (meaning === 'D' && isNumber(index + 1) && !isUnit(found[index + 2])) found[index] = 'l';
  });
  const meanings = found
    .filter((meaning, index) => {
      if (meaning === 'l') return isNumber(index + 1);
      // A word that often means something else counts between words of time only; so does "the 2nd" before a noun.
      if (meaning.endsWith('?')) return isNumber(index + 1) || (isKnown(index - 1) && isKnown(index + 1));
      if (!meaning.startsWith('o')) return isKnown(index) && meaning !== '';
      if (found[index + 1] === '!') return false;
      return isKnown(index + 1) || isLead(index - 1) || (found[index - 1] === 'l' && isLead(index - 2));
    })
    .map((meaning) => `${meaning.replace('?', '')} `);
  return { meanings: meanings.join(''), unknown };
}

function lookUp(pieces: RegExpMatchArray[], at: number, table: WordTable, monthFirst?: boolean): [string | undefined, number] {
  const [word = '', year, month, day, one, slash, other, slashYear, dotted, dottedYear, bare, ordinal, quarter] =
    pieces[at] ?? [];
  if (year) return [`@${Number(month)}.${Number(day)}.${year}`, 1];
  // "5/6 business days" is no date.
  if (slash && isUnit(pieces[at + 1] && lookUp(pieces, at + 1, table)[0])) return [`${one} O ${other}`, 1];
  if (slash) return [numericDate(Number(one), Number(other), slashYear, monthFirst), 1];
  if (one) return [numericDate(Number(one), Number(dotted ?? bare), dottedYear, false), 1];
  if (ordinal) return [`o${ordinal}`, 1];
  if (quarter) return [`q${quarter}`, 1];
  if (/^\d/.test(word)) return [word.replace(',', '.'), 1];
  if (/^[-–—]/.test(word)) return ['O', 1];
  if (/^\W/.test(word)) return [',', 1];
  for (let length = longestEntry; length > 0; length -= 1) {
    const phrase = pieces.slice(at, at + length).map(([piece]) => piece);
    const meaning = phrase.length === length ? table.words.get(phrase.join(' ')) : undefined;
    if (meaning !== undefined) return [meaning, length];
  }
  return [table.words.get(word.replace(table.ending, '')) ?? table.words.get(plainUmlauts(word).replace(table.ending, '')), 1];
}

const isUnit = (meaning?: string) => /^[DWFMQYBH]s?$/.test(meaning ?? '');

// Written without the dots: naechste, Maerz, fuenf.
const plainUmlauts = (word: string): string => word.replace(/([aou])e/g, '$1');

function numericDate(one: number, other: number, year = '', monthFirst?: boolean): string | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  const isDate = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const [american, european] = [`@${one}.${other}.${full}`, `@${other}.${one}.${full}`];
  if (!isDate(one, other)) return isDate(other, one) ? european : undefined;
  if (!isDate(other, one) || one === other) return american;
  return monthFirst === undefined ? `${american} ${european}%` : monthFirst ? american : european;
}
