/** Common English misspellings: a slip away from a word that is often got wrong, or made by one of the usual rules. */
import { distance, fold, type Span } from '../reading/words.ts';
import { type Told, tell } from '../tell.ts';

/** A misspelt stretch and what to write. */
export interface Slip extends Span {
  right: string;
  told: Told;
}

/** So many slips of one kind are named: more are another language, or no letter. */
export const mostSlips = 50;

// Words often got wrong, of seven letters and more.
const often =
  'accommodate accommodation achieve achievement acknowledge acquire appearance application appointment appreciate appreciated appreciation appropriate assignment assistance assistant attendance availability available background beginning behavior behaviour believe business calendar candidate category challenge challenging collaborate collaboration colleague colleagues commitment committed committee communication community completely conference confident confidential consideration contribute contribution convenience convenient conversation customer database deadline decision definitely department description develop developed developer development difference different disappoint discuss discussed discussion efficiency efficient embarrass employee employer employment engineer engineering enthusiasm enthusiastic environment especially essential eventually excellence excellent excited excitement experience experienced expertise explain familiar february finally financial flexible fortunately forward friendly government grateful gratitude guarantee happened helpful hopefully immediate immediately implement importance important impressed impression improve improvement independent industry information innovation innovative insight integrate interest interested interesting internship interview interviewed interviewer introduce introduction knowledge language learning looking maintenance management manager marketing meeting message necessary occurred occurrence opinion opportunities opportunity organisation organised organization organized original particular particularly performance perspective pleasure portfolio position possibility possible potential preferred preparation present presentation previous privilege probably procedure product professional professionalism project qualification qualifications qualified quarter question realize receive received recognise recognize recommend recommendation recommended reference references regarding relationship relevant remember representative require requirement requirements research response responsibilities responsibility responsible schedule separate separately services several similar sincere sincerely situation software solution something specific specifically strategic strategy strength strengths struggled success successful successfully support technology therefore thoroughly thoughtful throughout together tomorrow training unfortunately unnecessary usually valuable various wednesday welcome whether wonderful working writing yesterday'.split(
    ' ',
  );
// English words that are one edit away from one of them, by a spelling dictionary of 79,000 words.
const others =
  'analyses analysts bushiness busyness confidant deportment derision entourage excised exited expedience graceful impalement leaning locking looming looping looting melting messuage meting positron precess precious preset prevent processional profess prowess protect provably recommenced regrading requite retarding reverence reverences rewarding straggled though throughput trailing whither wording worming writhing';
const right = new Set([...often, ...others.split(' ')]);
const byStart = new Map<string, string[]>();
for (const word of often) byStart.set(word.slice(0, 2), [...(byStart.get(word.slice(0, 2)) ?? []), word]);

// Shorter words, of which letters are swapped: "teh", "jsut", "heigth".
const swapped = new Map<string, string[]>();
for (const word of 'the and that their which with friend weird just you your about because third length height have what'.split(
  ' ',
))
  swapped.set(sorted(word), [...(swapped.get(sorted(word)) ?? []), word]);
// Words run together.
const joined = new Map(
  'a lot,as well,in case,in fact,at least,thank you,a bit,each other,every time,no one,in spite'
    .split(',')
    .map((words) => [words.replace(' ', ''), words]),
);
const pairs = new Map(
  'tommorow:tomorrow wich:which untill:until comming:coming concious:conscious truely:truly greatful:grateful pubic:public realy:really speach:speech reccomend:recommend refered:referred tendancy:tendency loosing:losing hav:have'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
// Apostrophes left out or put in, plurals of what cannot be counted, "usefull".
const rules: [RegExp, string][] = [
  [
    /^((?:ca|do|did|does|could|would|should|is|was|are|have|has|had)n(?=t$)|(?:that|what|there)(?=s$)|(?:you|they)(?=re$)|(?:i|you|we|they)(?=ve$))/,
    '$1’',
  ],
  [/^(your|her|our|their)s?'s$/, '$1s'],
  [/^(information|feedback|advice|knowledge|equipment|software)s$/, '$1'],
  [/^(\w{2,}ful)l$/, '$1'],
];

/** Misspelt words among `words`; names and words of the notes must be gone already. Those with a capital inside a sentence count as names. */
export function misspellings(words: readonly Span[]): Slip[] {
  const found: Slip[] = [];
  // A letter has the same words again and again.
  const known = new Map<string, string | undefined>();
  for (const span of words) {
    const { text } = span;
    const folded = fold(text);
    if (!known.has(folded)) known.set(folded, rightFor(folded));
    const word = known.get(folded);
    if (!word) continue;
    if (found.length >= mostSlips) break;
    const correct = /^\p{Lu}/u.test(text) || word.startsWith('i’') ? (word[0] ?? '').toUpperCase() + word.slice(1) : word;
    found.push({ ...span, right: correct, told: tell('isSpelt', text, correct) });
  }
  return found;
}

function rightFor(word: string): string | undefined {
  const told = pairs.get(word) ?? joined.get(word);
  if (told) return told;
  for (const [wrong, write] of rules) if (wrong.test(word)) return word.replace(wrong, write);
  if (right.has(word) || !/^[a-z]{3,}$/.test(word)) return undefined;
  if (word.length < 7) {
    const same = swapped.get(sorted(word))?.find((one) => distance(word, one, 1) === 1);
    if (same || word.length < 6) return same;
  }
  return byStart.get(word.slice(0, 2))?.find((one) => (word.length > 6 || one.length === 7) && isSlipOf(word, one));
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

// One edit, and neither a form of the word ("positions", "reference") nor its British or American twin.
function isSlipOf(word: string, one: string): boolean {
  if (distance(word, one, 1) !== 1) return false;
  const end = word.length - one.length;
  if (end === 1 && word.startsWith(one) && /[sdrny]$/.test(word)) return false;
  if (end === -1 && one.startsWith(word)) return !/[sdrnye]$/.test(one);
  return word.slice(0, -1) !== one.slice(0, -1) && anyCountry(word) !== anyCountry(one);
}

const anyCountry = (word: string): string => word.replace(/our/g, 'or').replace(/z/g, 's');
