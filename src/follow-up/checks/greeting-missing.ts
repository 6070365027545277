/** The guide: "Always use a formal greeting and the interviewer's name." */
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

export const greetingMissing: Check = {
  id: 'greeting-missing',
  severity: 'error',
  find({ greeting, recipient, language }) {
    if (greeting) return [];
    const name = recipient?.name;
    // A language we do not read may greet in words we do not know.
    if (language === 'other') return [];
    return [{ told: name ? tell('greetingMissingTo', name) : tell('greetingMissing') }];
  },
};
