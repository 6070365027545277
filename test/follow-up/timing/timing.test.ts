import { expect, test } from 'vitest';
import { candidateSchema, type Interview, interviewSchema, parseRecord } from '../../../src/follow-up/notes.ts';
import { timing } from '../../../src/follow-up/timing/timing.ts';

/** Notes as the format allows them; what is not said is missing. */
export function notesOf(notes: Record<string, unknown>): Interview {
  const parsed = parseRecord(interviewSchema, { id: 'i', interviewers: [{ id: 'a' }], ...notes });
  if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`);
  return parsed.value;
}

/** The dates of one interview with one entry. */
function dates(notes: Record<string, unknown>, candidate: Record<string, unknown> = {}) {
  const who = parseRecord(candidateSchema, candidate);
  if (!who.ok) throw new Error(who.error.message);
  const [first, ...others] = timing(notesOf(notes), who.value);
  if (!first || others.length > 0) throw new Error('not one entry');
  return first;
}

const london = { timeZone: 'Europe/London' };

test('the example of the notes format: Tue 10 Mar noon, they decide by Tue 17 → Thu 19, and five business days on, Thu 26', () => {
  expect(
    dates({ ...london, endedAt: '2026-03-10T12:00:00+00:00', decisionTimeline: { endsOn: '2026-03-17' } }),
  ).toEqual({
    interviewId: 'i',
    endedLocal: '2026-03-10T12:00:00',
    sendBy: '2026-03-11T12:00:00+00:00',
    sendWindow: { from: '2026-03-10T14:00:00+00:00', to: '2026-03-10T17:30:00+00:00' },
    checkInOn: '2026-03-19',
    secondCheckInOn: '2026-03-26',
    why: 'Tue + 2 business days',
  });
});
