/** When to write: the dates of the guide for one interview, in the shape of the notes format. */
import type { Candidate, Interview, Interviewer } from '../notes.ts';
import { dayText } from './day.ts';
import { type Moments, momentsFor } from './moments.ts';
import { recipientZone } from './recipient-zone.ts';
import type { KindTiming } from './sent.ts';

/** Instants are RFC 3339 with the recipient's offset, days `YYYY-MM-DD`, `endedLocal` the recipient's wall clock without an offset. */
export interface Timing {
  interviewId: string;
  /** An interviewer's id; only when the interviewers live by different zones. */
  recipientId?: string;
  endedLocal: string;
  sendBy: string;
  sendWindow: { from: string; to: string };
  checkInOn: string;
  secondCheckInOn: string;
  /** How the check-in's date came about, e.g. `Tue + 2 business days`. */
  why: string;
}

/** The dates of one interview: one entry, or one per interviewer when their zones differ. `kinds` are the heads of the templates. */
export function timing(interview: Interview, candidate: Candidate, kinds: readonly KindTiming[] = []): Timing[] {
  const zones = new Set(interview.interviewers.map((interviewer) => recipientZone(interview, candidate, interviewer)));
  if (zones.size > 1) return interview.interviewers.map((interviewer) => timingFor(interview, candidate, interviewer, kinds));
  const [timeZone] = zones;
  return [entry(interview, undefined, momentsFor(interview, candidate, { timeZone }, kinds))];
}

/** The dates for one interviewer, with what was sent to them alone. */
const timingFor = (
  interview: Interview,
  candidate: Candidate,
  interviewer: Interviewer,
  kinds: readonly KindTiming[] = [],
): Timing => entry(interview, interviewer.id, momentsFor(interview, candidate, interviewer, kinds));

/** An instant as the notes format writes it: RFC 3339 with the zone's offset, to the second. */
export const instantText = (moment: Temporal.ZonedDateTime): string =>
  moment.toString({ timeZoneName: 'never', smallestUnit: 'second' });

const entry = (interview: Interview, recipientId: string | undefined, moments: Moments): Timing => ({
  interviewId: interview.id,
  ...(recipientId === undefined ? {} : { recipientId }),
  endedLocal: moments.ended.toPlainDateTime().toString({ smallestUnit: 'second' }),
  sendBy: instantText(moments.sendBy),
  sendWindow: { from: instantText(moments.windowFrom), to: instantText(moments.windowTo) },
  checkInOn: dayText(moments.checkIn),
  secondCheckInOn: dayText(moments.secondCheckIn),
  why: moments.why,
});
