import type { Candidate, Interview } from '../notes.ts';

/**
 * The zone that a recipient lives by: their own, else the interview's, else the candidate's if its clocks agree with the offset that
 * `endedAt` was written with (`Z` tells nothing and agrees with all), else that bare offset.
 */
export function recipientZone(interview: Interview, candidate: Candidate, recipient?: { timeZone?: string | undefined }): string {
  const known = recipient?.timeZone ?? interview.timeZone;
  if (known) return known;
  const written = /([+-]\d{2}):?(\d{2})$/.exec(interview.endedAt);
  // RFC 3339: -00:00 is a known instant with an unknown local offset, as Z is in practice.
  const offset = written && written[0].replace(':', '') !== '-0000' ? `${written[1]}:${written[2]}` : undefined;
  const home = candidate.timeZone;
  if (!offset) return home ?? 'UTC';
  if (home && Temporal.Instant.from(interview.endedAt).toZonedDateTimeISO(home).offset === offset) return home;
  return offset === '+00:00' ? 'UTC' : offset;
}
