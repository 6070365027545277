/** A letter ends with the name of the one who wrote it. */
import { nameWords } from '../reading/people.ts';
import { compare, tokens } from '../reading/words.ts';
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

/** So much of a name or a signature is looked for, in UTF-16 units. */
const longest = 200;

export const signatureMissing: Check = {
  id: 'signature-missing',
  severity: 'error',
  find({ body, signOff, candidate, isCut }) {
    if (isCut) return [];
    const end = body.text.slice(signOff).trim();
    const tail = end || body.text.trimEnd().slice(-80);
    if (!candidate.fullName) {
      const signed = end.split('\n').length > 1;
      return signed ? [] : [{ told: tell('signatureUnknown') }];
    }
    const name = candidate.fullName.slice(0, longest);
    const own = [
      ...nameWords(name).words,
      name,
      ...tokens(candidate.signature?.slice(0, longest) ?? '')
        .slice(0, 3)
        .map(({ text }) => text),
    ];
    const names = own.flatMap((one) => tokens(one).map(({ text }) => text)).filter((one) => one.length > 1);
    const signs = tokens(tail).some(({ text }) => names.some((one) => compare(text, one, 0) !== 'other'));
    if (signs || own.some((one) => tail.includes(one))) return [];
    return [{ told: tell('signatureMissing', name) }];
  },
};
