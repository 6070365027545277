/** When to remind the candidate: never late, never at night. */
import type { Candidate, Interview } from '../notes.ts';
import { dayIn, momentOn } from './day.ts';
import { checkInTime, type DuePerson, duePeople, isBlocked, isOver, soonHours, staleDays } from './due.ts';
import type { KindTiming } from './sent.ts';
import { instantText } from './timing.ts';

/** One reminder. */
export interface Wake {
  interviewId: string;
  recipientId?: string;
  /** What it says: a good time to send, the last hours, or the day to check in. */
  reason: 'window' | 'soon' | 'check-in' | 'second-check-in';
  /** RFC 3339 in the candidate's offset. */
  at: string;
  /** The same for the same reminder, whenever it is worked out: what was shown once is not shown again. */
  key: string;
}

// No reminder between 21:00 and 8:00 on the candidate's clock.
const nightFrom = 21;
const nightTo = 8;
/** The reminder that cannot wait for the morning comes an hour before the night; one that can leaves an hour to write. */
const hourBeforeNight = '20:00';
const hoursToWrite = 1;
/** When a day of the recipient is over for a letter of that day. */
const endOfDay = '23:59';

/** Whether an instant (RFC 3339) falls between 21:00 and 8:00 in a zone. */
export const isQuietHour = (at: string, timeZone: string): boolean =>
  isNight(Temporal.Instant.from(at).toZonedDateTimeISO(timeZone));

/**
 * The reminders of one interview that are still of use at `now` (RFC 3339), in order: of those that should have come before, only the
 * last per recipient (it was missed while the computer was off, or has been shown: `key` tells), and all to come. None where there is
 * nobody to write to.
 */
export function nextWakes(interview: Interview, candidate: Candidate, now: string, kinds: readonly KindTiming[] = []): Wake[] {
  const { interviewers, genericMailbox } = interview;
  if (isOver(interview) || isBlocked(interview) || !(interviewers.length || genericMailbox)) return [];
  const nowAt = Temporal.Instant.from(now).epochMilliseconds;
  return duePeople(interview, candidate, kinds)
    .flatMap((person) => {
      const planned = plan(interview, candidate, person);
      const missed = planned.filter(({ epoch }) => epoch <= nowAt).at(-1);
      return planned.filter((wake) => wake.epoch > nowAt || (wake === missed && wake.until >= nowAt));
    })
    .sort((one, other) => one.epoch - other.epoch)
    .map(({ wake }) => wake);
}

interface PlannedWake {
  wake: Wake;
  epoch: number;
  /** When it is of no more use. */
  until: number;
}

function plan(interview: Interview, candidate: Candidate, { id, isAsked, isOnlyAsked, moments }: DuePerson): PlannedWake[] {
  const { sent, ended, sendBy, windowFrom, timeZone } = moments;
  const home = candidate.timeZone ?? timeZone;
  const planned: PlannedWake[] = [];
  const add = (
    reason: Wake['reason'],
    at: Temporal.ZonedDateTime,
    deadline: Temporal.ZonedDateTime,
    until: Temporal.ZonedDateTime,
  ) => {
    const moment = awake(at.withTimeZone(home), deadline.withTimeZone(home), ended);
    const wake: Wake = {
      interviewId: interview.id,
      ...(id === undefined ? {} : { recipientId: id }),
      reason,
      at: instantText(moment),
      key: [interview.id, id ?? '', reason, at.epochMilliseconds / 60_000].join(' '),
    };
    planned.push({ wake, epoch: moment.epochMilliseconds, until: until.epochMilliseconds });
  };
  const nine = (day: number) => momentOn(day, checkInTime, timeZone);
  const checkInAt = nine(moments.checkIn);
  if (!isOnlyAsked && !sent.followUp && !sent.checkIn) {
    add('window', windowFrom, sendBy, checkInAt);
    add('soon', sendBy.subtract({ hours: soonHours }), sendBy, checkInAt);
  }
  const addCheckIn = (reason: Wake['reason'], at: Temporal.ZonedDateTime) =>
    add(reason, at, momentOn(dayIn(at), endOfDay, timeZone), at.add({ days: staleDays }));
  if (isAsked && !sent.checkIn) addCheckIn('check-in', checkInAt);
  else if (isAsked && !sent.secondCheckIn) addCheckIn('second-check-in', nine(moments.secondCheckIn));
  planned.sort((one, other) => one.epoch - other.epoch);
  // Two that the night moved to the same morning are one.
  return planned.filter(({ epoch }, index) => planned[index + 1]?.epoch !== epoch);
}

const isNight = ({ hour }: Temporal.ZonedDateTime): boolean => hour >= nightFrom || hour < nightTo;

// At night: the morning after, unless that leaves no time; then the evening before, unless the interview was not over yet.
function awake(at: Temporal.ZonedDateTime, deadline: Temporal.ZonedDateTime, ended: Temporal.ZonedDateTime) {
  if (!isNight(at)) return at;
  const isEvening = at.hour >= nightFrom;
  const today = dayIn(at);
  const morning = momentOn(isEvening ? today + 1 : today, `0${nightTo}:00`, at.timeZoneId);
  const latest = deadline.subtract({ hours: hoursToWrite });
  if (Temporal.ZonedDateTime.compare(morning, latest) <= 0) return morning;
  const evening = momentOn(isEvening ? today : today - 1, hourBeforeNight, at.timeZoneId);
  return Temporal.ZonedDateTime.compare(evening, ended) > 0 ? evening : morning;
}
