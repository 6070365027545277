/** The dates of the guide for one recipient: the conventions C1 to C5 as arithmetic. */
import type { Candidate, Interview } from '../notes.ts';
import { addBusinessDays, rollForward, workingWeek } from './business-calendar.ts';
import { type Day, dayFrom, dayIn, momentOn, weekdayName } from './day.ts';
import { recipientZone } from './recipient-zone.ts';
import { type KindTiming, type Sent, sentMessages } from './sent.ts';

/** When what is due to one recipient, in their zone. */
export interface Moments {
  timeZone: string;
  ended: Temporal.ZonedDateTime;
  sendBy: Temporal.ZonedDateTime;
  windowFrom: Temporal.ZonedDateTime;
  windowTo: Temporal.ZonedDateTime;
  checkIn: Day;
  secondCheckIn: Day;
  /** When a second check-in, too, is overdue. */
  lastDay: Day;
  sent: Sent;
  why: string;
}

/** Business days after the interview until the follow-up is due: the guide's one; three for an informational talk, which are the 3 to 5 days of TU Delft. */
const businessDaysToSend = { usual: 1, informational: 3 };

/** The guide: their timeframe plus two business days. */
const businessDaysAfterDecision = 2;

/** The guide: one full week after the follow-up e-mail. */
const daysAfterFollowUp = 7;

/** Our convention C4: the second check-in a week of business days after the first. */
const businessDaysBetweenCheckIns = 5;

/** Works out every date for one recipient; without one, for the interview as a whole. */
export function momentsFor(
  interview: Interview,
  candidate: Candidate,
  recipient?: { id?: string | undefined; timeZone?: string | undefined },
  kinds: readonly KindTiming[] = [],
): Moments {
  const timeZone = recipientZone(interview, candidate, recipient);
  const week = workingWeek(interview.calendar ?? candidate.calendar, timeZone);
  const { isBusinessDay } = week;
  const ended = Temporal.Instant.from(interview.endedAt).toZonedDateTimeISO(timeZone);
  const endedOn = dayIn(ended);
  const nextBusinessDay = addBusinessDays(endedOn, businessDaysToSend.usual, isBusinessDay);
  const sendOn =
    interview.stage === 'informational'
      ? addBusinessDays(endedOn, businessDaysToSend.informational, isBusinessDay)
      : nextBusinessDay;
  const endsOn = interview.decisionTimeline?.endsOn;
  // A day before the interview is a slip: no check-in takes the place of the thanks.
  const decision = endsOn && dayFrom(endsOn) >= endedOn ? dayFrom(endsOn) : undefined;
  const sent = sentMessages(interview, recipient?.id, kinds);

  // Nothing sent yet: planned for the last day that keeps the guide's rule, so that the check-in never comes too early.
  const followUpOn = sent.followUp ? dayIn(Temporal.Instant.from(sent.followUp).toZonedDateTimeISO(timeZone)) : sendOn;
  const weekLater = followUpOn + daysAfterFollowUp;
  const checkIn =
    decision === undefined
      ? rollForward(weekLater, isBusinessDay)
      : addBusinessDays(decision, businessDaysAfterDecision, isBusinessDay);
  const checkedInOn = sent.checkIn ? dayIn(Temporal.Instant.from(sent.checkIn).toZonedDateTimeISO(timeZone)) : checkIn;
  const secondCheckIn = addBusinessDays(checkedInOn, businessDaysBetweenCheckIns, isBusinessDay);
  const [windowFrom, windowTo] = sendWindow(ended, nextBusinessDay, decision);
  return {
    timeZone,
    ended,
    sendBy: momentOn(sendOn, ended.toPlainTime(), timeZone),
    windowFrom,
    windowTo,
    checkIn,
    secondCheckIn,
    lastDay: addBusinessDays(secondCheckIn, businessDaysBetweenCheckIns, isBusinessDay),
    sent,
    why:
      decision === undefined
        ? `${weekdayName(followUpOn)} + ${daysAfterFollowUp} days${checkIn > weekLater ? ', then the next business day' : ''}`
        : `${weekdayName(decision)} + ${businessDaysAfterDecision} business days`,
  };
}

/**
 * C5: ended by 13:00, the same day from two hours later until 17:30; later, the next business day from 8 to 10. When they decide on or
 * before that day, there is no time for it: from half an hour after the end until four hours after it.
 */
function sendWindow(ended: Temporal.ZonedDateTime, nextBusinessDay: Day, decision?: Day) {
  if (decision !== undefined && decision <= nextBusinessDay)
    return [ended.add({ minutes: 30 }), ended.add({ hours: 4 })] as const;
  const { timeZoneId } = ended;
  if (Temporal.PlainTime.compare(ended.toPlainTime(), '13:00') <= 0)
    return [ended.add({ hours: 2 }), momentOn(dayIn(ended), '17:30', timeZoneId)] as const;
  return [momentOn(nextBusinessDay, '08:00', timeZoneId), momentOn(nextBusinessDay, '10:00', timeZoneId)] as const;
}
