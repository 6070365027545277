/** The guide: "a polite LinkedIn message can serve as a backup." LinkedIn cuts a connection note at 200 characters, 300 with Premium. */
import { linkedInLimits } from '../letter-limits.ts';
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

export const linkedinTooLong: Check = {
  id: 'linkedin-too-long',
  severity: 'error',
  find({ input, channel, candidate }) {
    const { text } = input;
    const limit = linkedInLimits[candidate.linkedInAccount ?? 'basic'];
    if (channel !== 'linkedin' || text.trim().length <= limit) return [];
    return [{ start: limit, end: text.length, told: tell('linkedinTooLong', text.trim().length, limit) }];
  },
};
