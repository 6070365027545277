/** Whom a greeting names, word by word, held against the one it goes to. */
import { honorificSense, type KnownPerson, nameWords } from './people.ts';
import type { Reading } from './reading.ts';
import { compare, distance, fold, type Span, tokens } from './words.ts';

/** How a word of the greeting fits the recipient. `short`: a nickname that the notes do not have. */
export type Fit = 'same' | 'accents' | 'slip' | 'short' | 'colleague' | 'other';

/** One word of the greeting with its place in the body and the recipient's word it stands for. */
export interface GreetedWord extends Span {
  fit: Fit;
  right: string;
}

const generic =
  /^(?:to whom it may concern|a quien corresponda|muy señor)|^(?:dear |hello |hi |greetings,? )?(?:sirs?(?:(?: or | ?\/ ?)madam)?|madam or sir|(?:\S+ ){0,4}(?:team|committee|panel|department|manager|managers|recruiters?|interviewers?|all|everyone|everybody|folks|there|friends?|colleagues|hr|human resources|sir or madam))$|^(?:sehr geehrte )?damen und herren|^sehr geehrte damen|\b(?:equipo|equipe|équipe|team|a todos|a todas|à tous|alle zusammen|señores|senhores|madame, monsieur)\b/i;

/** Whether the greeting addresses nobody in particular ("Dear Hiring Team", "Hello,"). */
export function isGeneric({ greeting, recipient }: Reading): boolean {
  // "Dear Ann Team": somebody's name.
  if (!greeting || tokens(greeting.addressee.text).some(({ text }) => isOwnName(text, recipient))) return false;
  const bare = greeting.text.replace(/[\s,:!.]+$/, '');
  return greeting.addressee.text === ''
    ? !/^(?:madame|monsieur)$/i.test(bare)
    : generic.test(bare) || (/^(?:madame|messieurs)/i.test(bare) && /monsieur|mesdames/i.test(bare));
}

/** The honorifics that a greeting uses, as written. "Madame," is one by itself. */
export function titlesOf({ greeting, recipient }: Reading): string[] {
  if (!greeting) return [];
  const words = `${greeting.opening} ${greeting.addressee.text}`.match(/[\p{L}\p{M}]+\.?/gu) ?? [];
  return words.filter((word) => honorificSense(word) && !isOwnName(word.replace('.', ''), recipient));
}

const isOwnName = (word: string, person: KnownPerson | undefined): boolean =>
  (person?.words.some((own) => fold(own) === fold(word)) ?? false) &&
  !person?.honorifics.some((title) => fold(title).replace('.', '') === fold(word));

const small = new Set(
  'van von der den de da do dos das di del della la le el al bin ibn bint e y und and et i te ten ter zu zur frau herr herrn dear'.split(
    ' ',
  ),
);

const fitsOf = new WeakMap<Reading, GreetedWord[]>();

/** The naming words of the greeting, each with how it fits the recipient. Titles, particles and connectives are left out. */
export function distinctWords(reading: Reading): GreetedWord[] {
  // Five checks ask.
  const before = fitsOf.get(reading);
  if (before) return before;
  const fits = fitWords(reading);
  fitsOf.set(reading, fits);
  return fits;
}

function fitWords(reading: Reading): GreetedWord[] {
  const { greeting, recipient, others } = reading;
  if (!greeting || !recipient || recipient.words.length === 0) return [];
  const { addressee } = greeting;
  const written = tokens(addressee.text).map((word) => ({
    ...word,
    start: word.start + addressee.start,
    end: word.end + addressee.start,
  }));
  const names = written.filter(({ text }) => {
    if (isOwnName(text, recipient)) return true;
    return (
      honorificSense(text) === undefined &&
      !small.has(fold(text)) &&
      !recipient.honorifics.some((title) => fold(title).replace('.', '') === fold(text))
    );
  });
  const words = parts(recipient);
  const joined = fold(recipient.words.join(''));
  const fits = names.map((word): GreetedWord => {
    const rated = words.map((right) => ({
      right,
      fit: compare(word.text, right, right.length < 3 ? 0 : right.length < 6 ? 1 : 2),
    }));
    const best = (fit: string) => rated.find((one) => one.fit === fit);
    const hit = best('same') ?? best('accents');
    if (hit) return { ...word, fit: hit.fit as Fit, right: hit.right };
    // Scripts without spaces; "Seoyeon" for "Seo-yeon"; initials.
    const bare = fold(word.text);
    if (
      word.text.length === 1 ||
      (bare.length > 3 && joined.includes(bare)) ||
      words.some((right) => /[^\p{Script=Latin}]/u.test(right) && word.text.includes(right))
    )
      return { ...word, fit: 'same', right: word.text };
    if (others.some((other) => parts(other).some((name) => compare(word.text, name, 0) === 'same')))
      return { ...word, fit: 'colleague', right: '' };
    const slip = best('slip');
    if (slip && !isNickname(word.text, slip.right)) return { ...word, fit: 'slip', right: slip.right };
    const long = words.find((right) => isNickname(word.text, right));
    return long ? { ...word, fit: 'short', right: long } : { ...word, fit: 'other', right: '' };
  });
  // "Dear Dana and Hugo" names the recipient too: no stranger's letter.
  if (fits.some(({ fit }) => fit === 'same') && fits.some(({ fit }) => fit === 'colleague'))
    return fits.filter(({ fit }) => fit !== 'colleague');
  // One right word and a second that the notes do not have (a second family name, a middle name) is nobody else.
  if (fits.some(({ fit }) => fit === 'same')) return fits.filter(({ fit }) => fit !== 'other');
  return fits;
}

const parts = (person: KnownPerson): string[] => [
  ...new Set(person.words.flatMap((word) => [word, ...tokens(word).map(({ text }) => text)])),
];

// A name, and its short forms that are not its beginning.
const nicknames =
  'robert bob,william bill,elizabeth liz beth betty,richard dick rick,james jim,john jack johnny,katherine kate katie kathy,catherine kate cathy,michael mike mick,anthony tony,margaret peggy meg maggie,henry harry hank,edward ted ned,charles chuck charlie,andrew andy drew,rebecca becky,alexandra sandy sasha,alexander sasha xander,lawrence larry,nicholas nick,christina tina,jennifer jenny,steven steve,stephen steve,bernard bernie,virginia ginny,mary molly polly,sarah sally,patricia trish,patrick paddy,josé pepe zé,francisco paco pancho chico,dolores lola,ignacio nacho,johannes hansi hans,ulrich uli,friedrich fritz,david dave,joseph joe,thomas tom,susan sue,victoria vicky'
    .split(',')
    .map((names) => fold(names).split(' '));

/** Whether one name is a short form of another: its beginning, or one of the usual ones. */
export function isNickname(short: string, full: string): boolean {
  const [a, b] = [fold(short), fold(full)];
  return (
    (a.length > 1 && a.length < b.length && b.startsWith(a) && b.length - a.length > 1) ||
    nicknames.some(([name, ...nicks]) => name === b && nicks.includes(a))
  );
}

/** Whether a word further down is a name misspelt. In short names a changed letter makes another word ("Data" for "Dana"), unless it is a vowel. */
export const nameSlip = (word: string, right: string): boolean => {
  const most = right.length < 7 ? 1 : 2;
  if (fold(word) === `${fold(right)}s`) return false;
  if (right.length < 4 || word.length < 4 || distance(fold(word), fold(right), most) > most) return false;
  return right.length > 5 || word.length !== right.length || consonants(word) === consonants(right);
};

const consonants = (word: string): string => [...fold(word).replace(/[aeiouy]/g, '')].sort().join('');

/** The words of a sibling's recipient, for naming them in a message. */
export const shownName = (name: string): string => nameWords(name).words.join(' ') || name;
