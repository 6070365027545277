/** Capitals shout. One long ordinary word is enough; acronyms and names are none. */
import { commonWords, fold, lower, tokens } from '../reading/words.ts';
import { tell } from '../tell.ts';
import { type Check, type Found, fieldsOf } from './check.ts';

const ordinary =
  /^(?:important|meeting|sehr|vielen|dank|nicht|bitte|très|merci|beaucoup|muy|much[ao]s|gracias|muito|obrigad[oa])$/;
// Common words that are acronyms too.
const acronyms = /^(?:IT|US|AM|AS|HE|IN|IS|OR|TO|ME|WHO|CAN|ALL|ONE|HAS)$/;

export const allCaps: Check = {
  id: 'all-caps',
  severity: 'warning',
  find(reading) {
    const found: Found[] = [];
    for (const [where, field] of fieldsOf(reading)) {
      const words = tokens(field.noted);
      const small = new Set(words.map(({ text }) => text).filter((text) => text === lower(text)));
      const shouted = words.filter(({ text }) => {
        if (text.length < 2 || text !== text.toUpperCase() || !/^[\p{Lu}'’]+$/u.test(text) || reading.notedWords.has(fold(text)))
          return false;
        const word = text.toLowerCase();
        return (
          (commonWords.has(word) && !acronyms.test(text)) ||
          ordinary.test(word) ||
          (text.length > 3 && small.has(word)) ||
          /^.{4,}(?:ING|LY|TION|NESS|FUL|EST)$/.test(text)
        );
      });
      const long = shouted.find(({ text }) => text.length > 3);
      const first = long ?? shouted[0];
      if (!first || (!long && shouted.length < 2)) continue;
      found.push({
        where,
        ...first,
        told: tell('allCaps', first.text),
        replace: calm(first.text, field.text, first.start),
      });
    }
    return found;
  },
};

const calm = (word: string, text: string, at: number): string =>
  /(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(0, at - 3), at))
    ? (word[0] ?? '') + word.slice(1).toLowerCase()
    : word.toLowerCase();
