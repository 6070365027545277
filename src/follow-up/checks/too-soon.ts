/** A letter within minutes looks written beforehand (climbtheladder.com, TU Delft). */
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

/** Half an hour: our reading of "not the minute you leave". */
const minutes = 30;

export const tooSoon: Check = {
  id: 'too-soon',
  severity: 'info',
  find({ interview, head, sendAt }) {
    if (head.due !== 'send-by' || !sendAt) return [];
    const waited = (sendAt.epochMilliseconds - Temporal.Instant.from(interview.endedAt).epochMilliseconds) / 60_000;
    if (waited < 0 || waited >= minutes) return [];
    return [{ told: tell('tooSoon') }];
  },
};
