/** The guide: "a formal greeting and the interviewer's name". The form of address is the one in the notes; none is ever guessed. */
import { distinctWords, isGeneric, titlesOf } from '../reading/greeted.ts';
import { type HonorificSense, honorificSense } from '../reading/people.ts';
import type { Reading } from '../reading/reading.ts';
import { fold } from '../reading/words.ts';
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
    const message = titles.length > 0 ? complaint(reading, titles) : undefined;
    if (!message) return [];
    const { start, end } = greeting.addressee.text ? greeting.addressee : greeting;
    return [{ start, end, message }];
  },
};

function complaint(reading: Reading, titles: string[]): string | undefined {
  const { recipient, language } = reading;
  if (!recipient) return undefined;
  const { record, honorifics, name, given } = recipient;
  const used = new Set(titles.map((title) => honorificSense(title)));
  const recorded = new Set(honorifics.map((title) => honorificSense(title)));
  const has = (sense: HonorificSense) => recorded.has(sense);
  const gender = used.has('she') ? 'she' : used.has('he') ? 'he' : undefined;
  const academic = used.has('doctor') || used.has('professor');
  const title = honorifics.join(' ');
  if (gender && !academic && (has('doctor') || has('professor')))
    return `${name} is ${title} in your notes, here ${titles.join(' ')}.`;
  const pronouns = fold(record.pronouns ?? '').split(/[^\p{L}]/u);
  const right = has('she') || pronouns.includes('she') ? 'she' : has('he') || pronouns.includes('he') ? 'he' : undefined;
  if (gender && pronouns.includes('they') && !right) return `${name} goes by ${record.pronouns}; ${titles[0]} does not fit.`;
  if (gender && right && gender !== right)
    return `${titles[0]} is for somebody else: your notes say ${title || record.pronouns} for ${name}.`;
  if (gender && has('other') && honorifics.some((one) => /^mx\b/i.test(one)))
    return `${name} is ${title} in your notes, here ${titles[0]}.`;
  // Mrs and Miss tell a marriage: only where they were recorded.
  const married = titles.find((one) => /^(?:mrs|miss)\b/i.test(one));
  if (married && has('she') && !honorifics.some((one) => fold(one).startsWith(fold(married).replace('.', ''))))
    return `${name} is ${title} in your notes, here ${married}.`;
  if (!gender && !academic) return undefined;
  if (record.nameType === 'patronymic' && gender)
    return `${name} has a patronymic: the given name alone is right, without ${titles[0]}.`;
  // "Ms. Dana" is wrong in English and German, usual in Portuguese, heard in Spanish and French.
  const words = distinctWords(reading);
  const [only] = words;
  const isGiven = only && words.length === 1 && given.some((one) => fold(one) === fold(only.right));
  const isFamily = record.familyName !== undefined && only && fold(record.familyName).split(' ').includes(fold(only.right));
  if ((language === 'en' || language === 'de') && isGiven && !isFamily)
    return `${titles.join(' ')} goes with the family name, and ${only.text} is the given one.`;
  return undefined;
}
