/** The guide: "a formal greeting and the interviewer's name". The form of address is the one in the notes; none is ever guessed. */
import { distinctWords, isGeneric, titlesOf } from '../reading/greeted.ts';
import { type HonorificSense, honorificSense } from '../reading/people.ts';
import type { Reading } from '../reading/reading.ts';
import { fold } from '../reading/words.ts';
import { type Told, tell } from '../tell.ts';
import type { Check } from './check.ts';

export const honorificMismatch: Check = {
  id: 'honorific-mismatch',
  severity: 'error',
  find(reading) {
    const { greeting, recipient } = reading;
    if (!greeting || !recipient || isGeneric(reading)) return [];
    // A stranger's name is the greater fault.
    if (distinctWords(reading).some(({ fit }) => fit === 'other' || fit === 'colleague')) return [];
    const titles = titlesOf(reading);
    const told = titles.length > 0 ? complaint(reading, titles) : undefined;
    if (!told) return [];
    const { start, end } = greeting.addressee.text ? greeting.addressee : greeting;
    return [{ start, end, told }];
  },
};

function complaint(reading: Reading, titles: string[]): Told | undefined {
  const { recipient, language } = reading;
  if (!recipient) return undefined;
  const { record, honorifics, name, given } = recipient;
  const used = new Set(titles.map((title) => honorificSense(title)));
  const recorded = new Set(honorifics.map((title) => honorificSense(title)));
  const has = (sense: HonorificSense) => recorded.has(sense);
  const gender = used.has('she') ? 'she' : used.has('he') ? 'he' : undefined;
  const academic = used.has('doctor') || used.has('professor');
  const title = honorifics.join(' ');
  const [first = ''] = titles;
  if (gender && !academic && (has('doctor') || has('professor'))) return tell('honorificOther', name, title, titles.join(' '));
  const pronouns = fold(record.pronouns ?? '').split(/[^\p{L}]/u);
  const right = has('she') || pronouns.includes('she') ? 'she' : has('he') || pronouns.includes('he') ? 'he' : undefined;
  if (gender && pronouns.includes('they') && !right) return tell('honorificPronouns', name, record.pronouns ?? '', first);
  if (gender && right && gender !== right) return tell('honorificSomebody', first, title || (record.pronouns ?? ''), name);
  if (gender && has('other') && honorifics.some((one) => /^mx\b/i.test(one))) return tell('honorificOther', name, title, first);
  // Mrs and Miss tell a marriage: only where they were recorded.
  const married = titles.find((one) => /^(?:mrs|miss)\b/i.test(one));
  if (married && has('she') && !honorifics.some((one) => fold(one).startsWith(fold(married).replace('.', ''))))
    return tell('honorificOther', name, title, married);
  if (!gender && !academic) return undefined;
  if (record.nameType === 'patronymic' && gender) return tell('patronymic', name, first);
  // "Ms. Dana" is wrong in English and German, usual in Portuguese, heard in Spanish and French.
  const words = distinctWords(reading);
  const [only] = words;
  const isGiven = only && words.length === 1 && given.some((one) => fold(one) === fold(only.right));
  const isFamily = record.familyName !== undefined && only && fold(record.familyName).split(' ').includes(fold(only.right));
  if ((language === 'en' || language === 'de') && isGiven && !isFamily)
    return tell('titleWithGivenName', titles.join(' '), only.text);
  return undefined;
}
