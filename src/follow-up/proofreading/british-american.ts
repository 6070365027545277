/** British and American spelling, held against the letter's locale. "-ize" is British too. */

import { lower, type Span } from '../reading/words.ts';
import type { Slip } from './misspellings.ts';

const iseStems =
  'organ real recogn apolog summar priorit optim special util emphas standard custom personal visual final minim maxim modern mobil digit harmon author categor general character symbol';
// American:British.
const twins = new Map(
  'color:colour colors:colours behavior:behaviour behaviors:behaviours favor:favour favorite:favourite honor:honour honored:honoured labor:labour neighbor:neighbour flavor:flavour flavors:flavours harbor:harbour rumor:rumour humor:humour endeavor:endeavour center:centre centers:centres theater:theatre meter:metre fiber:fibre liter:litre caliber:calibre analyze:analyse analyzed:analysed analyzing:analysing catalog:catalogue dialog:dialogue traveled:travelled traveling:travelling modeling:modelling modeled:modelled canceled:cancelled labeled:labelled labeling:labelling counselor:counsellor jewelry:jewellery gray:grey defense:defence offense:offence license:licence fulfill:fulfil fulfillment:fulfilment enrollment:enrolment skillful:skilful aluminum:aluminium maneuver:manoeuvre pediatric:paediatric program:programme programs:programmes check:cheque'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string])
    // Both spellings of these are in use on one side or for another meaning.
    .filter(
      ([american]) => !['meter', 'check', 'program', 'programs', 'dialog', 'license', 'catalog', 'offense'].includes(american),
    ),
);
const american = new Map([...twins].map(([us, gb]) => [gb, us]));
const ise = new RegExp(`^(${iseStems.split(' ').join('|')})(is)(e|ed|es|ing|ation|ations|er|ers)$`);

/** Words in the other country's spelling; `region` is that of the letter, and others than US and GB are left alone. */
export function foreignSpellings(words: readonly Span[], region: string): Slip[] {
  if (region !== 'US' && region !== 'GB') return [];
  const found: Slip[] = [];
  for (const span of words) {
    // A capital inside a sentence is a name: Labour, Rockefeller Center.
    const { text } = span;
    if (/^\p{Lu}/u.test(text)) continue;
    const word = lower(text);
    const right = region === 'US' ? (american.get(word) ?? word.replace(ise, '$1iz$3')) : twins.get(word);
    if (!right || right === word) continue;
    const where = region === 'US' ? 'British' : 'American';
    found.push({ ...span, right, message: `“${text}” is the ${where} spelling; here it is ${right}.` });
  }
  return found;
}
