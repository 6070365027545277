/** The guide: wait until their timeframe "has passed plus two additional business days", or "one full week" without one. */
import { dayText } from '../timing/day.ts';
import { momentsFor } from '../timing/moments.ts';
import type { Check } from './check.ts';

export const checkInTooEarly: Check = {
  id: 'check-in-too-early',
  severity: 'warning',
  find({ interview, candidate, recipient, head, sendAt, input }) {
    const isSecond = head.due === 'second-check-in';
    if (!sendAt || (head.due !== 'check-in' && !isSecond)) return [];
    const { checkIn, secondCheckIn, timeZone } = momentsFor(interview, candidate, recipient?.record, input.heads);
    const day = dayText(isSecond ? secondCheckIn : checkIn);
    if (sendAt.toZonedDateTimeISO(timeZone).toPlainDate().toString() >= day) return [];
    const date = Temporal.PlainDate.from(day).toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
    return [{ evidence: '', message: `Too early to ask: wait until ${date}.` }];
  },
};
