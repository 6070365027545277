/** A letter ends with the name of the one who wrote it. */
import { nameWords } from '../reading/people.ts';
import { compare, tokens } from '../reading/words.ts';
import type { Check } from './check.ts';

export const signatureMissing: Check = {
  id: 'signature-missing',
  severity: 'error',
  find({ body, signOff, candidate, isCut }) {
    if (isCut) return [];
    const end = body.text.slice(signOff).trim();
    const tail = end || body.text.trimEnd().slice(-80);
    if (!candidate.fullName) {
      const signed = end.split('\n').length > 1;
      return signed ? [] : [{ message: 'Your name is not in your notes yet, so the letter ends without it.' }];
    }
    const own = [
      ...nameWords(candidate.fullName).words,
      candidate.fullName,
      ...tokens(candidate.signature ?? '')
        .slice(0, 3)
        .map(({ text }) => text),
    ];
    const names = own.flatMap((name) => tokens(name).map(({ text }) => text)).filter((name) => name.length > 1);
    const signs = tokens(tail).some(({ text }) => names.some((name) => compare(text, name, 0) !== 'other'));
    if (signs || own.some((name) => tail.includes(name))) return [];
    return [{ message: `It does not end with your name, ${candidate.fullName}.` }];
  },
};
