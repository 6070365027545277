import { expect, test } from 'vitest';
import { dayFrom, dayIn, dayOf, dayText, momentOn, weekdayName, weekdayOf } from '../../../src/follow-up/timing/day.ts';

test('days count from 1970-01-01, a Thursday, in both directions', () => {
  expect([dayFrom('1970-01-01'), dayFrom('1969-12-31'), dayFrom('2026-03-10')]).toEqual([0, -1, 20522]);
  expect([weekdayOf(0), weekdayOf(-1), weekdayOf(-8)]).toEqual([3, 2, 2]);
  expect(weekdayName(dayFrom('2026-03-10'))).toBe('Tue');
});

test('text and back, at the ends of the calendar too', () => {
  for (const text of ['0001-01-01', '1999-12-31', '2024-02-29', '9999-12-31']) expect(dayText(dayFrom(text))).toBe(text);
  expect(dayText(dayFrom('9999-12-31') + 1)).toBe('+010000-01-01');
});

test('a month beyond the twelfth rolls over', () => expect(dayText(dayOf(2026, 13, 31))).toBe('2027-01-31'));

test('the day of a moment is that of its own zone', () => {
  const moment = Temporal.Instant.from('2026-03-10T23:30:00Z');
  expect(dayText(dayIn(moment.toZonedDateTimeISO('Europe/London')))).toBe('2026-03-10');
  expect(dayText(dayIn(moment.toZonedDateTimeISO('Europe/Berlin')))).toBe('2026-03-11');
});

test('a time that the clocks skip moves on; one that comes twice is the first', () => {
  const at = (day: string, time: string) => momentOn(dayFrom(day), time, 'Europe/Berlin').toString({ timeZoneName: 'never' });
  expect(at('2026-03-29', '02:30')).toBe('2026-03-29T03:30:00+02:00');
  expect(at('2026-10-25', '02:30')).toBe('2026-10-25T02:30:00+02:00');
});
