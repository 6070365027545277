import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whatIsDue } from '../../../src/follow-up/timing/due.ts';
import { isQuietHour, nextWakes } from '../../../src/follow-up/timing/wakes.ts';
import { candidateOf, interviewOf } from './notes-of.ts';

const interview = (more: object = {}) =>
  interviewOf({ endedAt: '2026-03-10T12:00:00+00:00', timeZone: 'Europe/London', ...more });
const wakes = (now: string, more: object = {}, candidate: Record<string, unknown> = {}) =>
  nextWakes(interview(more), candidateOf(candidate), now).map(({ reason, at }) => `${reason} ${at}`);

test('the start of the window, three hours before "send by", and nine on the day of the check-in', () =>
  expect(wakes('2026-03-10T12:00:00Z')).toEqual([
    'window 2026-03-10T14:00:00+00:00',
    'soon 2026-03-11T09:00:00+00:00',
    'check-in 2026-03-18T09:00:00+00:00',
  ]));

describe('the computer was off', () => {
  test('of what was missed only the last comes', () =>
    expect(wakes('2026-03-11T10:00:00Z')).toEqual(['soon 2026-03-11T09:00:00+00:00', 'check-in 2026-03-18T09:00:00+00:00']));
  test('late is better than never', () => expect(wakes('2026-03-12T10:00:00Z')[0]).toBe('soon 2026-03-11T09:00:00+00:00'));
  test('a check-in of last month is not brought up again', () => expect(wakes('2026-04-20T10:00:00Z')).toEqual([]));
  test('the same reminder has the same key whenever it is worked out', () => {
    const keys = ['2026-03-10T12:00:00Z', '2026-03-11T10:00:00Z'].map((now) =>
      nextWakes(interview(), candidateOf(), now).find(({ reason }) => reason === 'soon'),
    );
    expect(keys[0]?.key).toBe(keys[1]?.key);
    expect(keys[0]?.key).toBeTruthy();
  });
});

describe('what was sent needs no reminder', () => {
  const thanks = { kind: 'thank-you', interviewerId: 'a', sentAt: '2026-03-11T09:00:00Z' };
  test('after the thank-you the check-in', () =>
    expect(wakes('2026-03-11T10:00:00Z', { messages: [thanks] })).toEqual(['check-in 2026-03-18T09:00:00+00:00']));
  test('after the check-in the second, and then none', () => {
    const checkIn = { ...thanks, kind: 'check-in', sentAt: '2026-03-18T10:00:00Z' };
    expect(wakes('2026-03-18T11:00:00Z', { messages: [thanks, checkIn] })).toEqual(['second-check-in 2026-03-25T09:00:00+00:00']);
    const second = { ...thanks, kind: 'second-check-in', sentAt: '2026-03-25T10:00:00Z' };
    expect(wakes('2026-03-25T11:00:00Z', { messages: [thanks, checkIn, second] })).toEqual([]);
  });
  test.each([{ outcome: 'rejected' }, { answeredAt: '2026-03-10T15:00:00Z' }])('%j ends all', (more) =>
    expect(wakes('2026-03-10T16:00:00Z', more)).toEqual([]),
  );
});

describe('never between 21:00 and 8:00 of the candidate', () => {
  test.each([
    ['2026-03-10T20:59:00Z', false],
    ['2026-03-10T21:00:00Z', true],
    ['2026-03-11T07:59:59Z', true],
    ['2026-03-11T08:00:00Z', false],
  ])('%s: %s', (at, isQuiet) => expect(isQuietHour(at, 'UTC')).toBe(isQuiet));

  test('a morning in London is a night in Los Angeles: the window (14:00 = 7:00) waits until eight', () =>
    // "Send by" is 12:00 = 5:00 there and three hours before it 2:00; waiting would be late, so the evening before.
    expect(wakes('2026-03-10T12:00:00Z', {}, { timeZone: 'America/Los_Angeles' }).slice(0, 2)).toEqual([
      'window 2026-03-10T08:00:00-07:00',
      'soon 2026-03-10T20:00:00-07:00',
    ]));

  const zones = ['Europe/London', 'America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Auckland', 'Pacific/Kiritimati', 'Asia/Kolkata'];
  test('nor late, wherever both may be', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 * 365 * 24 * 4 }),
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        (quarters, timeZone, home) => {
          const endedAt = Temporal.Instant.fromEpochMilliseconds(Date.UTC(2026, 0, 1) + quarters * 900_000).toString();
          const notes = interviewOf({ endedAt, timeZone });
          const found = nextWakes(notes, candidateOf({ timeZone: home }), endedAt);
          expect(found.at(-1)?.reason).toBe('check-in');
          for (const { at } of found) {
            expect(isQuietHour(at, home)).toBe(false);
            expect(Date.parse(at)).toBeGreaterThan(Date.parse(endedAt));
          }
          const sendBy = whatIsDue(notes, candidateOf(), endedAt)[0]?.at ?? '';
          for (const { at, reason } of found) if (reason !== 'check-in') expect(Date.parse(at)).toBeLessThan(Date.parse(sendBy));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('none of what was put away, none where there is nobody to write to, and none about a question that nobody may be asked', () => {
  expect(wakes('2026-03-10T12:00:00Z', { archivedAt: '2026-03-10T12:30:00Z' })).toEqual([]);
  expect(wakes('2026-03-10T12:00:00Z', { interviewers: [] })).toEqual([]);
  expect(wakes('2026-03-10T12:00:00Z', { contactAllowed: false })).toEqual([]);
  expect(wakes('2026-03-10T12:00:00Z', { interviewers: [], genericMailbox: 'careers@caldera.example' })).toHaveLength(3);
  const reasons = wakes('2026-03-10T12:00:00Z', { contactAllowed: false, coordinator: { id: 'c' } });
  expect(reasons.map((line) => line.split(' ')[0])).toEqual(['window', 'soon']);
});
