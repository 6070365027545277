import { expect, it } from 'vitest';
import { reviewDates } from '../../src/follow-up/review-dates.ts';
import { candidateOf, interviewOf } from './timing/notes-of.ts';

it('gives the recipient’s own dates, in their zone', () => {
  const interview = interviewOf({
    endedAt: '2026-03-10T12:00:00+00:00',
    timeZone: 'Europe/London',
    decisionTimeline: { endsOn: '2026-03-17' },
    interviewers: [{ id: 'a', timeZone: 'Asia/Tokyo' }],
  });
  expect(reviewDates(interview, candidateOf(), interview.interviewers[0], [])).toEqual({
    timeZone: 'Asia/Tokyo',
    sendBy: '2026-03-11T21:00:00+09:00',
    checkInOn: '2026-03-19',
    secondCheckInOn: '2026-03-26',
  });
  expect(reviewDates(interview, candidateOf(), undefined, []).timeZone).toBe('Europe/London');
});
