/** A misspelt name costs jobs (avidcareerist.com, 2013): every name stands as in the notes. Only accents off: a warning. */
import { distinctWords, isGeneric, isNickname, nameSlip } from '../reading/greeted.ts';
import { compare, fold, tokens } from '../reading/words.ts';
import { tell } from '../tell.ts';
import type { Check, Found } from './check.ts';

export const nameMisspelled: Check = {
  id: 'name-misspelled',
  severity: 'error',
  find(reading) {
    const found: Found[] = [];
    const { greeting, recipient, others, body, notedWords } = reading;
    const report = (start: number, end: number, written: string, right: string, onlyAccents: boolean) =>
      found.push({
        start,
        end,
        ...(onlyAccents ? { severity: 'warning' } : {}),
        told: tell(onlyAccents ? 'nameAccents' : 'nameMisspelled', right, written),
        replace: right,
      });
    if (greeting && recipient && !isGeneric(reading))
      for (const word of distinctWords(reading))
        if (word.fit === 'slip' || word.fit === 'accents')
          report(word.start, word.end, word.text, word.right, word.fit === 'accents');
    // Further down: words with a capital, near a name and no name themselves.
    const names = [recipient, ...others].flatMap((person) => person?.words ?? []).filter((word) => word.length > 3);
    const from = greeting?.end ?? 0;
    const seen = new Set<string>();
    if (names.length > 0)
      for (const { start, text } of tokens(body.named.slice(from, reading.signOff)).slice(0, 4000)) {
        const written = text.replace(/['’]s?$/, '');
        if (written.length < 4 || !/^\p{Lu}/u.test(written) || seen.has(written) || notedWords.has(fold(written))) continue;
        seen.add(written);
        const before = body.text.slice(0, from + start).trimEnd();
        const startsSentence = before === '' || /[.!?:…,\n]$/.test(before) || body.text.slice(0, from + start).endsWith('\n');
        for (const right of names) {
          const fit = compare(written, right, 0);
          if (fit === 'same') break;
          const isSlip = nameSlip(written, right) && !isNickname(written, right) && fold(written)[0] === fold(right)[0];
          if (fit === 'other' && (!isSlip || (startsSentence && right.length < 6))) continue;
          report(from + start, from + start + written.length, written, right, fit === 'accents');
          break;
        }
      }
    return found.slice(0, 5);
  },
};
