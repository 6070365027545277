/** People as a letter names them: name parts, honorifics, who a recipient is. Nothing here guesses a gender. */
import type { Person } from '../notes.ts';
import { compare, fold, lower } from './words.ts';

/** A name and an address as a webmail gives them. */
export interface Address {
  name?: string | undefined;
  email?: string | undefined;
}

/** What an honorific says: a doctor, a gender, or neither. */
export type HonorificSense = 'doctor' | 'professor' | 'she' | 'he' | 'other';

const senses: Record<HonorificSense, string> = {
  doctor: 'dr doctor doktor docteur dra doutor doutora doctora',
  professor: 'prof professor professorin professeur profesor profesora professora',
  she: 'ms mrs miss dame madam frau madame mme mlle mademoiselle sra srta señora senhora dona doña ibu daw',
  he: 'mr mister sir herr herrn monsieur sr señor senhor bapak pak',
  other: 'mx u san sama sensei rev dipl mag ing lic mba exmo exma ilmo ilma hon judge captain',
};
const honorifics = new Map<string, HonorificSense>(
  Object.entries(senses).flatMap(([sense, words]) => words.split(' ').map((word) => [word, sense as HonorificSense] as const)),
);

/** What a word says as an honorific, or nothing when it is none. */
export const honorificSense = (word: string): HonorificSense | undefined => honorifics.get(lower(word).replace(/\.$/, ''));

/** So much of a name is read, in UTF-16 units. */
const longestName = 200;

/** The words of a name: no brackets, no "via LinkedIn", no role or company behind it, "Last, First" turned round, titles apart. */
export function nameWords(name: string): { titles: string[]; words: string[] } {
  const bare = name
    .slice(0, longestName)
    .normalize('NFC')
    .replace(/\([^)]*\)|"[^"]*"|\S+@\S+|\w+\/(?:her|him|them)/gi, ' ')
    .replace(/\s(?:via|at|[|–-])\s.*$/iu, '');
  const [first = '', second = ''] = bare.split(',');
  const isTurned =
    (first.match(/(?<![\p{L}'’-])\p{Lu}/gu) ?? []).length < 2 && !/^\s*(?:ph\.?d|m\.?d|mba|jr|sr|esq)\b/i.test(second);
  // "Rivas Montero, Carlos", but not "Dana Okafor, VP Growth".
  const behind = /^\s*\p{Lu}\p{Ll}+\s*$/u.test(second) ? second : '';
  const all = (isTurned ? `${second} ${first}` : first + behind).match(/[\p{L}\p{M}\p{N}'’.]+/gu) ?? [];
  const titles: string[] = [];
  while (all.length > 1 && honorificSense(all[0] ?? '')) titles.push(all.shift() ?? '');
  return { titles, words: all.map((word) => word.replace(/\.$/, '')).filter(Boolean) };
}

/** A person of the notes with the name taken apart. */
export interface KnownPerson {
  record: Person;
  role: 'interviewer' | 'coordinator' | 'referrer' | 'mailbox' | 'unknown';
  /** The name to show, without titles. */
  name: string;
  /** Every word that may stand for this person. */
  words: string[];
  /** The words that are a given name; empty when it cannot be told which ones are. */
  given: string[];
  /** What the notes (or the address book) say about the form of address. */
  honorifics: string[];
}

// First words of a name that may well be the family name: then it cannot be told which is the given one.
const familyFirst = new Set(
  'li wang zhang liu chen yang zhao huang zhou wu xu sun ma zhu hu guo he lin gao luo zheng liang xie tang han kim lee park choi jung jeong kang cho jo yoon jang lim baek nguyen tran le pham hoang phan vu dang bui do ho ngo nagy kovacs toth szabo horvath'.split(
    ' ',
  ),
);

/** Takes a person's name apart. */
export function known(record: Person, role: KnownPerson['role'], displayName = ''): KnownPerson {
  const own = nameWords(record.fullName);
  const extra = [record.preferredName, record.givenName, record.familyName, record.latinName?.given, record.latinName?.family];
  const display = nameWords(displayName);
  const words = [...own.words, ...extra.flatMap((name) => nameWords(name ?? '').words), ...display.words];
  const titles = [...(record.honorific ? record.honorific.split(/\s+/) : []), ...own.titles, ...display.titles];
  return {
    record,
    role,
    name: own.words.join(' ') || display.words.join(' '),
    words: [...new Set(words)],
    given: givenWords(record, own.words),
    honorifics: [...new Set(titles)],
  };
}

function givenWords(record: Person, words: string[]): string[] {
  const told = nameWords(record.givenName ?? '').words;
  const preferred = nameWords(record.preferredName ?? '').words;
  if (told.length > 0) return [...told, ...preferred];
  if (words.length < 2 || record.nameOrder === 'family-first') return preferred;
  const first = words[0] ?? '';
  // "OKAFOR Dana": the family's comes first.
  if (/^[\p{Lu}'’]{2,}$/u.test(first) && words.some((word) => word !== word.toUpperCase())) return preferred;
  if (record.nameOrder !== 'given-first' && record.nameType !== 'patronymic' && familyFirst.has(fold(first))) return preferred;
  return [first, ...preferred];
}

/** Whether an address belongs to a person of the notes: the e-mail decides, the name where the page does not tell it. */
export function isPerson(address: Address, person: Person): boolean {
  if (address.email && person.email) return lower(address.email) === lower(person.email);
  const words = nameWords(address.name ?? '').words;
  const right = nameWords(person.fullName).words;
  if (words.length === 0 || right.length === 0) return false;
  if (words.length === 1 && right.length > 1) return false;
  return words.every((word) => right.some((other) => compare(word, other, 0) !== 'other'));
}

/** The domain of an address, lower case; '' without one. */
export const domainOf = (email = ''): string => lower(email).split('@')[1]?.trim() ?? '';
