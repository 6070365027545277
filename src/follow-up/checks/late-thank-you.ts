/** The guide: "Send your interview follow-up email within one business day of the meeting." */
import type { Check } from './check.ts';

export const lateThankYou: Check = {
  id: 'late-thank-you',
  severity: 'warning',
  find({ head, sendAt, interview, input: { dates } }) {
    const isDue = head.due === 'send-by' || head.due === 'same-day' || head.due === 'informational';
    if (!isDue || !sendAt || !dates) return [];
    const wanted = Temporal.Instant.from(dates.sendBy).toZonedDateTimeISO(dates.timeZone);
    // After an informational talk there is no hurry, however the interview was filed (TU Delft: three to five days).
    const latest = Temporal.Instant.from(interview.endedAt).toZonedDateTimeISO(dates.timeZone).add({ days: 5 });
    const sendBy = head.due === 'informational' && Temporal.ZonedDateTime.compare(latest, wanted) > 0 ? latest : wanted;
    if (Temporal.Instant.compare(sendAt, sendBy.toInstant()) <= 0) return [];
    return [{ message: `It was due by ${shown(sendBy)} their time. Send it all the same, without an excuse.` }];
  },
};

const shown = (moment: Temporal.ZonedDateTime): string =>
  `${['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][moment.dayOfWeek - 1]} ${moment.toPlainTime().toString({ smallestUnit: 'minute' })}`;
