/** The guide: wait until their timeframe "has passed plus two additional business days", or "one full week" without one. */
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

export const checkInTooEarly: Check = {
  id: 'check-in-too-early',
  severity: 'warning',
  find({ head, sendAt, input: { dates } }) {
    const isSecond = head.due === 'second-check-in';
    if (!sendAt || !dates || (head.due !== 'check-in' && !isSecond)) return [];
    const day = isSecond ? dates.secondCheckInOn : dates.checkInOn;
    if (sendAt.toZonedDateTimeISO(dates.timeZone).toPlainDate().toString() >= day) return [];
    return [{ told: tell('checkInTooEarly', { day }) }];
  },
};
