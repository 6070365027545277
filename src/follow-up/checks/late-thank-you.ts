/** The guide: "Send your interview follow-up email within one business day of the meeting." */
import { tell } from '../tell.ts';
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
    return [{ told: tell('lateThankYou', { moment: sendBy.toPlainDateTime().toString({ smallestUnit: 'minute' }) }) }];
  },
};
