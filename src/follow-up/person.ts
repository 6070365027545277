/** A name as typed or as a webmail shows it, taken apart. Nothing about it is guessed that a letter could get wrong: never a gender. */

import { degree, generation, nameParticles, pairedGivenNames, nameTitle as title } from './name-words.ts';
import { oneLine, type Person } from './notes.ts';

/** What a letter may call a person by. All parts may be empty; `full` is empty when there is no name at all. */
export interface PersonName {
  /** The name as written, without titles and what webmails add. */
  full: string;
  given: string;
  /** With its particles; in Spanish both surnames. Empty for mononyms and patronymics. */
  family: string;
  /** Titles as recorded, with those split off the name: `Dr.`, `Prof. Dr.`, `Ms`, `U`. */
  titles: string[];
  /** `-san` and its like, which follow the name. */
  suffix: string;
  isPatronymic: boolean;
}

// These are given names too, Mag Ryan's for one: without a full stop they are titles in front of two names only.
const nameLike = /^(?:Mag|Ing|Hon)\s+\S+$/iu;
const burmeseTitle = /^U\s+(?=\p{L}{2,}\s+\p{L}{2,})/u;
const honorificSuffix = /[-‐](?:san|sama|sensei|ssi)$/iu;
const particles = new Set(nameParticles.split(' '));
const pairedGiven = new Set(pairedGivenNames.split(' '));

/** "JP", "AJ": given names; family names of two letters end in a vowel, or as Ng and An do. */
const initials = /^.[BCDFJKLMPQRSTVWXZ]$/u;

const isKnownParticle = (token: string): boolean => particles.has(token.toLowerCase());
const isPairedGiven = (given: string): boolean => given.split(' ').every((one) => pairedGiven.has(one.toLowerCase()));

/** Takes a person's name apart. `language` decides what custom decides, such as how many surnames. */
export function personName(person: Partial<Person>, language = 'en'): PersonName {
  const latin = person.latinName;
  const isOtherScript = latin?.family !== undefined && !/\p{Script=Latin}/u.test(person.fullName ?? '');
  const recorded =
    latin && isOtherScript ? oneLine([latin.given, latin.family].filter(Boolean).join(' ')) : (person.fullName ?? '');
  const { text, titles, suffix } = splitTitles(cased(bareName(recorded)), language);
  const preferred = cased(bareName(person.preferredName ?? ''));
  const hasFullPreferred = /\s/.test(preferred);
  const isPatronymic = person.nameType === 'patronymic';

  const { given, family } = splitName(hasFullPreferred ? preferred : text, person, language, isOtherScript);
  const goesBy = preferred && !hasFullPreferred ? preferred : given;
  const isFamilyFirst = person.nameOrder === 'family-first' && !isOtherScript;
  const full =
    preferred && !hasFullPreferred && family && !isPatronymic
      ? isFamilyFirst && preferred === given
        ? text
        : `${goesBy} ${family}`
      : hasFullPreferred
        ? preferred
        : preferred && !text
          ? preferred
          : text;
  return {
    full,
    given: goesBy || (family ? '' : full),
    family: isPatronymic ? '' : family,
    titles: mergedTitles(person.honorific, titles),
    suffix,
    isPatronymic,
  };
}

/** A name typed in small letters or in capitals only, as names are written. */
const cased = (name: string): string =>
  /^[\p{L}\p{M}'’. -]+$/u.test(name) && (name === name.toLowerCase() || (name === name.toUpperCase() && name.includes(' ')))
    ? name.replace(/\p{L}+/gu, (word, at) =>
        // Two capitals may be initials.
        (at && particles.has(word)) || (!word[2] && word !== word.toLowerCase())
          ? word
          : word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase(),
      )
    : name;

/** So much of a name is read, in UTF-16 units: nobody's is longer. */
const longest = 300;

/** A name without what webmails and sites hang on it: "(she/her)", "| Acme", "via LinkedIn"; "Last, First" turned round. */
export function bareName(name: string): string {
  const written = name.slice(0, longest);
  // Most names are only that.
  if (/^[\p{Ll}\p{Lu}]+(?: [\p{Ll}\p{Lu}][\p{Ll}\p{Lu}'’-]*)?$/u.test(written)) return written.normalize('NFC');
  let text = oneLine(written)
    .normalize('NFC')
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, '')
    .replace(/[("'“[{<]*\b(?:she|he|they)\/(?:her|him|them|they)(?:\/\w+)?\b[)\]}>]*/giu, '')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\s+(?:via|@|at)\s+\S.*$/iu, '')
    .replace(/\s*[|•·].*$/u, '')
    .replace(/\s+[–—-]\s+.*$/u, '')
    .replace(/^["'“]+|["'”]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^\S+@\S+$/.test(text)) return '';
  let pieces = text.split(/\s*,\s*/).filter(Boolean);
  pieces = pieces.filter((piece, index) => index === 0 || !(degree.test(piece) || generation.test(piece)));
  const [last = '', first] = pieces;
  // "Okafor, Dana" and "Rivas Montero, Carlos", but not "Dana Okafor, Caldera Foods".
  const isTurned = first && (last.split(' ').filter((one) => !isKnownParticle(one)).length < 2 || isPairedGiven(first));
  text = pieces.length === 2 && isTurned ? `${first} ${last}` : last;
  return text
    .replace(/^[\s,;]+|[\s,;]+$/g, '')
    .split(' ')
    .filter((token, index) => index < 2 || !degree.test(token))
    .join(' ');
}

function splitTitles(name: string, language: string): { text: string; titles: string[]; suffix: string } {
  const titles: string[] = [];
  let text = name;
  for (;;) {
    const [found] = title.exec(text) ?? burmeseTitle.exec(text) ?? [];
    if (!found || !text.slice(found.length).trim() || nameLike.test(text)) break;
    // "M. Girard" is Monsieur in French alone, and never without the stop; elsewhere it is an initial.
    if (/^M\b/i.test(found) && (language !== 'fr' || !/^M\./.test(found))) break;
    titles.push(found.trim());
    text = text.slice(found.length);
  }
  const suffix = honorificSuffix.exec(text)?.[0] ?? '';
  return { text: suffix ? text.slice(0, -suffix.length) : text, titles, suffix };
}

function mergedTitles(honorific: string | undefined, found: readonly string[]): string[] {
  const recorded = oneLine(honorific ?? '')
    .split(' ')
    .filter((one) => /\p{L}/u.test(one) && !degree.test(one));
  const bare = (text: string) => text.replace(/\./g, '').toLowerCase();
  return [...recorded, ...found.filter((one) => !recorded.some((other) => bare(other) === bare(one)))];
}

function splitName(
  text: string,
  person: Partial<Person>,
  language: string,
  isLatinised: boolean,
): { given: string; family: string } {
  const familyName = isLatinised ? (person.latinName?.family ?? '') : bareName(person.familyName ?? '');
  const givenName = isLatinised ? (person.latinName?.given ?? '') : bareName(person.givenName ?? '');
  if (familyName || givenName)
    return { given: givenName || without(text, familyName), family: familyName || without(text, givenName) };
  const tokens = text.split(' ').filter((token, index) => token && !(index > 0 && generation.test(token)));
  if (tokens.length < 2) return { given: tokens[0] ?? '', family: '' };
  if (person.nameType === 'patronymic') return { given: tokens.slice(0, -1).join(' '), family: '' };
  if (person.nameOrder === 'family-first') return { given: tokens.slice(1).join(' '), family: tokens[0] ?? '' };
  // Names in Chinese, Japanese or Korean letters begin with the family's.
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s]+$/u.test(text))
    return { given: tokens.slice(1).join(' '), family: tokens[0] ?? '' };
  // "OKAFOR Dana": the family's name in capitals, as French and international custom has it.
  const capitals = tokens.filter((token) => /^[\p{Lu}'’-]{2,}$/u.test(token) && !initials.test(token));
  if (capitals.length && capitals.length < tokens.length)
    return { given: tokens.filter((token) => !capitals.includes(token)).join(' '), family: capitals.join(' ') };

  let start = tokens.length - 1;
  if (language === 'es' && tokens.length > 2) start = spanishSurnames(tokens);
  while (start > 1 && isKnownParticle(tokens[start - 1] ?? '') && isParticle(tokens[start - 1] ?? '')) start--;
  // "Ortega y Gasset".
  if (start > 1 && /^[yei]$/.test(tokens[start] ?? '')) start--;
  return { given: calledBy(tokens.slice(0, start)), family: tokens.slice(start).join(' ') };
}

/** Of several given names the first that is more than an initial, if there is one; pairs such as "María José" stay together. */
function calledBy(given: readonly string[]): string {
  const [first = '', second] = given.filter((token) => !/^\p{Lu}\.?$/u.test(token));
  const isPair = second !== undefined && isPairedGiven(`${first} ${second}`);
  return isPair ? `${first} ${second}` : first;
}

// "Al" and "De" count with a capital too; "San" and "E" only without.
const isParticle = (token: string): boolean =>
  token === token.toLowerCase() || /^(?:Van|Von|De|Der|Den|Del|Al|El|La|Le|Di|Da|Bin|St\.?)$/.test(token);

function spanishSurnames(tokens: readonly string[]): number {
  let start = tokens.length - 1;
  while (start > 1 && isKnownParticle(tokens[start - 1] ?? '')) start--;
  const before = start - 1;
  if (before < 1) return start;
  const isPair = before === 1 && isPairedGiven(`${tokens[0]} ${tokens[1]}`);
  return isPair ? start : before;
}

const without = (text: string, part: string): string =>
  part && text.includes(part) ? text.replace(part, ' ').replace(/\s+/g, ' ').trim() : '';
