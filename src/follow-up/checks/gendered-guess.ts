/** Never infer a gender from a name: without a recorded honorific the full name serves. */
import { distinctWords, isGeneric, titlesOf } from '../reading/greeted.ts';
import { honorificSense } from '../reading/people.ts';
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

export const genderedGuess: Check = {
  id: 'gendered-guess',
  severity: 'warning',
  find(reading) {
    const { greeting, recipient } = reading;
    if (!greeting || !recipient?.name || recipient.role === 'unknown' || recipient.role === 'mailbox' || isGeneric(reading))
      return [];
    const { record, honorifics, name } = recipient;
    if (distinctWords(reading).some(({ fit }) => fit === 'other' || fit === 'colleague')) return [];
    const guessed = titlesOf(reading).find((title) => ['she', 'he'].includes(honorificSense(title) ?? ''));
    const isKnown =
      honorifics.some((title) => honorificSense(title) !== undefined) || /\b(?:s?he|they)\b/i.test(record.pronouns ?? '');
    if (!guessed || isKnown) return [];
    const { start, end, text } = greeting.addressee.text ? greeting.addressee : greeting;
    const hasTitle = text.trim() !== guessed && greeting.addressee.text !== '';
    return [
      {
        start,
        end,
        told: tell('genderedGuess', guessed, name),
        ...(hasTitle && text.startsWith(guessed) ? { replace: name } : {}),
      },
    ];
  },
};
