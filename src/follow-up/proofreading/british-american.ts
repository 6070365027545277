/** British and American spelling, held against the letter's locale. "-ize" is British too. */

import { lower, type Span } from '../reading/words.ts';
import { tell } from '../tell.ts';
import type { Slip } from './misspellings.ts';

// Beginnings, what follows in America and in Britain, endings. Spellings in use on both sides (program, meter, license) are left out.
const twins: [stems: string, american: string, british: string, endings: string][] = [
  ['behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum', 'or', 'our', '|s|ed|ing|ite|ites|able'],
  ['calib|cent|fib|lit|theat', 'er', 're', '|s'],
  ['cancel|counsel|label|model|travel', '', 'l', 'ed|er|ers|ing|or|ors'],
  ['anal', 'yz', 'ys', 'e|ed|ing'],
  ['enro|fulfi|ski', 'll', 'l', '|ment|ful'],
  ['defen', 'se', 'ce', ''],
  ['gr', 'ay', 'ey', ''],
  ['jewel', 'ry', 'lery', ''],
  ['alumin', 'um', 'ium', ''],
  ['man', 'eu', 'oeu', 'ver'],
  ['p', 'e', 'ae', 'diatric'],
];
// The last one holds for the United States alone.
const ize =
  'organ|real|recogn|apolog|summar|priorit|optim|special|util|emphas|standard|custom|personal|visual|final|minim|maxim|modern|mobil|digit|harmon|author|categor|general|character|symbol';
const rules = (from: 1 | 2): [RegExp, string][] =>
  [...twins, ...(from === 2 ? [[ize, 'iz', 'is', 'e|ed|es|ing|ation|ations|er|ers'] as const] : [])].map((twin) => [
    new RegExp(`^(${twin[0]})${twin[from]}(${twin[3]})$`),
    `$1${twin[from === 1 ? 2 : 1]}$2`,
  ]);
const byRegion = { US: rules(2), GB: rules(1) };

/** Words in the other country's spelling; `region` is that of the letter, and others than US and GB are left alone. */
export function foreignSpellings(words: readonly Span[], region: string): Slip[] {
  if (region !== 'US' && region !== 'GB') return [];
  const found: Slip[] = [];
  for (const span of words) {
    // A capital inside a sentence is a name: Labour, Rockefeller Center.
    const { text } = span;
    const word = lower(text);
    const rule = !/^\p{Lu}/u.test(text) && byRegion[region].find(([wrong]) => wrong.test(word));
    if (!rule) continue;
    const right = word.replace(...rule);
    found.push({ ...span, right, told: tell(region === 'US' ? 'britishSpelling' : 'americanSpelling', text, right) });
  }
  return found;
}
