import { expect, test } from 'vitest';
import { dayText } from '../../../src/follow-up/timing/day.ts';
import { momentsFor } from '../../../src/follow-up/timing/moments.ts';
import { candidateOf, interviewOf } from './notes-of.ts';

const notes = {
  endedAt: '2026-03-10T15:00:00+00:00',
  timeZone: 'Europe/London',
  interviewers: [{ id: 'a' }, { id: 'b', timeZone: 'Asia/Tokyo' }],
};

test('everything about one recipient, in their zone', () => {
  const interview = interviewOf({
    ...notes,
    messages: [{ kind: 'thank-you', interviewerId: 'b', sentAt: '2026-03-11T16:00:00Z' }],
  });
  const moments = momentsFor(interview, candidateOf(), interview.interviewers[1]);
  // 15:00 in London is midnight in Tokyo: the interview was on Wednesday 11 there, and the letter came on Thursday 12.
  expect(moments.ended.toString()).toBe('2026-03-11T00:00:00+09:00[Asia/Tokyo]');
  expect(moments.sendBy.toString()).toBe('2026-03-12T00:00:00+09:00[Asia/Tokyo]');
  expect([moments.checkIn, moments.secondCheckIn, moments.lastDay].map(dayText)).toEqual([
    '2026-03-19',
    '2026-03-26',
    '2026-04-02',
  ]);
  expect(moments.sent.followUp).toBe('2026-03-11T16:00:00Z');
});

test('without a recipient, the interview as a whole', () => {
  const moments = momentsFor(interviewOf(notes), candidateOf());
  expect(moments.timeZone).toBe('Europe/London');
  expect(moments.windowFrom.toPlainTime().toString()).toBe('08:00:00');
  expect(moments.sent).toEqual({});
});

test('a decision noted for a day before the interview counts for nothing', () => {
  const on = (endsOn: string) =>
    dayText(momentsFor(interviewOf({ ...notes, decisionTimeline: { endsOn } }), candidateOf()).checkIn);
  expect(on('2025-03-20')).toBe('2026-03-18');
  expect(on('2026-03-10')).toBe('2026-03-12');
});
