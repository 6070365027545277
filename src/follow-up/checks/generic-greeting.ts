/** The guide: "Always use a formal greeting and the interviewer's name." */
import { isGeneric } from '../reading/greeted.ts';
import type { Check } from './check.ts';

export const genericGreeting: Check = {
  id: 'generic-greeting',
  severity: 'warning',
  find(reading) {
    const { greeting, recipient, addressed } = reading;
    if (!greeting || !isGeneric(reading)) return [];
    const range = [greeting.start, greeting.end] as const;
    const name = recipient?.role === 'mailbox' || addressed.length > 1 ? '' : recipient?.name;
    if (name) return [{ range, message: `You know the name: this goes to ${name}.` }];
    return /whom it may|\bsirs?\b/i.test(greeting.text)
      ? [
          {
            range,
            message: 'This greets nobody; the team is warmer.',
            fix: { label: 'Write “Dear Hiring Team,”', replace: 'Dear Hiring Team,' },
          },
        ]
      : [];
  },
};
