/** The guide: "Send your interview follow-up email within one business day of the meeting." */
import type { Check } from './check.ts';

export const lateThankYou: Check = {
  id: 'late-thank-you',
  severity: 'warning',
  find({ head, sendAt, input: { dates } }) {
    const isDue = head.due === 'send-by' || head.due === 'same-day' || head.due === 'informational';
    if (!isDue || !sendAt || !dates) return [];
    const sendBy = Temporal.Instant.from(dates.sendBy).toZonedDateTimeISO(dates.timeZone);
    if (Temporal.Instant.compare(sendAt, sendBy.toInstant()) <= 0) return [];
    return [{ message: `It was due by ${shown(sendBy)} their time. Send it all the same, without an excuse.` }];
  },
};

const shown = (moment: Temporal.ZonedDateTime): string =>
  `${['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][moment.dayOfWeek - 1]} ${moment.toPlainTime().toString({ smallestUnit: 'minute' })}`;
