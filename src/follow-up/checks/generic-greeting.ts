/** The guide: "Always use a formal greeting and the interviewer's name." */
import { isGeneric } from '../reading/greeted.ts';
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

export const genericGreeting: Check = {
  id: 'generic-greeting',
  severity: 'warning',
  find(reading) {
    const { greeting, recipient, addressed } = reading;
    if (!greeting || !isGeneric(reading)) return [];
    const { start, end } = greeting;
    const name = recipient?.role === 'mailbox' || addressed.length > 1 ? '' : recipient?.name;
    if (name) return [{ start, end, told: tell('genericGreetingKnown', name) }];
    return /whom it may|\bsirs?\b/i.test(greeting.text)
      ? [
          {
            start,
            end,
            told: tell('genericGreetingNobody'),
            replace: 'Dear Hiring Team,',
          },
        ]
      : [];
  },
};
