/** A wrong company left from copy and paste lost an offer (creativejobsearchtactics.blogspot.com, 2011). Held against all tracked interviews. */
import { fold, lower, spans, tokens } from '../reading/words.ts';
import { tell } from '../tell.ts';
import { type Check, type Found, fieldsOf } from './check.ts';

export const wrongCompany: Check = {
  id: 'wrong-company',
  severity: 'error',
  find(reading) {
    const { input, interview, notedWords } = reading;
    const own = [interview.company, ...(interview.companyAliases ?? [])].map(lower);
    const names = input.notes.interviews
      .filter((other) => !own.includes(lower(other.company)))
      .flatMap((other) => [other.company, ...(other.companyAliases ?? [])])
      .filter((name) => name.length > 1 && !own.includes(lower(name)));
    const found: Found[] = [];
    for (const name of new Set(names)) {
      // Named in the talk, by whomever.
      if (tokens(name).every(({ text }) => notedWords.has(fold(text)))) continue;
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu');
      for (const [where, field] of fieldsOf(reading))
        for (const { start, end, text } of spans(pattern, field.noted)) {
          if (isOrdinaryWord(name, field.text, start, end)) continue;
          found.push({
            where,
            start,
            end,
            told: interview.company ? tell('wrongCompany', text, interview.company) : tell('wrongCompanyOther', text),
            replace: interview.company || undefined,
          });
        }
    }
    return found.slice(0, 5);
  },
};

// "Target dates …" at the start of a sentence need not be Target: there only a verb or an apostrophe makes it a name.
function isOrdinaryWord(name: string, text: string, start: number, end: number): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return false;
  const startsSentence = /(?:^|[.!?…:\n]["”’)]?\s*)$/.test(text.slice(Math.max(0, start - 6), start));
  return (
    startsSentence && !/^(?:['’]s?|,| (?:is|was|has|had|would|will|and|made|seems|interview)\b)/.test(text.slice(end, end + 12))
  );
}
