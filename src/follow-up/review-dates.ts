/** The dates that a review holds a letter against, worked out by whoever asks for the review: the review itself knows no calendar. */
import type { Candidate, Interview } from './notes.ts';
import { dayText } from './timing/day.ts';
import { momentsFor } from './timing/moments.ts';
import type { KindTiming } from './timing/sent.ts';
import { instantText } from './timing/timing.ts';

/** `sendBy` is RFC 3339, the days `YYYY-MM-DD`, all in the recipient's `timeZone`. */
export interface ReviewDates {
  timeZone: string;
  sendBy: string;
  checkInOn: string;
  secondCheckInOn: string;
}

/** The dates for one recipient; without one, for the interview as a whole. */
export function reviewDates(
  interview: Interview,
  candidate: Candidate,
  recipient: { id?: string | undefined; timeZone?: string | undefined } | undefined,
  kinds: readonly KindTiming[],
): ReviewDates {
  const { timeZone, sendBy, checkIn, secondCheckIn } = momentsFor(interview, candidate, recipient, kinds);
  return { timeZone, sendBy: instantText(sendBy), checkInOn: dayText(checkIn), secondCheckInOn: dayText(secondCheckIn) };
}
