import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interview, Weekday } from '../../../src/follow-up/notes.ts';
import { addBusinessDays, rollForward, workingWeek } from '../../../src/follow-up/timing/business-calendar.ts';
import { dayFrom, dayText, weekdayNames } from '../../../src/follow-up/timing/day.ts';
import { isHoliday } from '../../../src/follow-up/timing/holidays.ts';
import { timing } from '../../../src/follow-up/timing/timing.ts';
import { candidateOf, interviewOf } from './notes-of.ts';

test('the week starts after the weekend', () => {
  const start = (weekend?: readonly string[]) =>
    workingWeek(interviewOf({ endedAt: '2026-03-10T12:00:00Z', calendar: { weekend } }).calendar, 'UTC').weekStart;
  expect(start()).toBe(0);
  expect(start(['Fri', 'Sat'])).toBe(6);
  expect(start(['Thu', 'Fri'])).toBe(5);
  expect(start(['Sun'])).toBe(0);
  expect(start([...weekdayNames])).toBe(0);
});

test('nothing added is the same day; rolling stays on a business day', () => {
  const { isBusinessDay } = workingWeek(undefined, 'UTC');
  const saturday = dayFrom('2026-03-14');
  expect(addBusinessDays(saturday, 0, isBusinessDay)).toBe(saturday);
  expect(dayText(rollForward(saturday, isBusinessDay))).toBe('2026-03-16');
  expect(dayText(rollForward(saturday + 2, isBusinessDay))).toBe('2026-03-16');
});

test('a search for a day that never comes ends', () => expect(addBusinessDays(0, 3, () => false)).toBe(3));

// The slow way: walk the calendar a day at a time with Date objects in UTC, and keep no arithmetic of ours but the wall-clock date.
interface Case {
  minute: number;
  zone: string;
  country: string | undefined;
  weekend: Weekday[] | undefined;
  holidays: number[];
  byZone: boolean;
  decision: number | undefined;
  sent: number | undefined;
}

const zones = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
  'Asia/Riyadh',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Jerusalem',
];
const firstMinute = Date.UTC(2026, 0, 1) / 60_000;
const lastMinute = Date.UTC(2030, 3, 1) / 60_000;

const cases = fc.record<Case>({
  minute: fc.integer({ min: firstMinute, max: lastMinute }),
  zone: fc.constantFrom(...zones),
  country: fc.constantFrom(undefined, 'US', 'GB', 'IL', 'SA', 'JP', 'DE', 'XX'),
  weekend: fc.option(fc.subarray([...weekdayNames], { maxLength: 6 }), { nil: undefined }),
  holidays: fc.array(fc.integer({ min: -3, max: 25 }), { maxLength: 12 }),
  byZone: fc.boolean(),
  decision: fc.option(fc.integer({ min: -3, max: 40 }), { nil: undefined }),
  sent: fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: undefined }),
});

const names: readonly Weekday[] = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
const plus = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return isoDay(date);
};
const anyInterview = interviewOf({ endedAt: '2026-03-10T12:00:00Z' });
const formats = new Map<string, Intl.DateTimeFormat>();

/** Date and time on the wall, by Intl and not by Temporal. */
function wall(instant: number, timeZone: string): { day: string; time: string } {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  const [day = '', time = ''] = format.format(instant).split(' ');
  return { day, time };
}

test('the calendar agrees with a slow count, day by day, over 10,000 random interviews', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(cases, ({ minute, zone, country, weekend, holidays, byZone, decision, sent }) => {
      const ended = wall(minute * 60_000, zone);
      const closed = holidays.map((days) => plus(ended.day, days));
      const calendar: NonNullable<Interview['calendar']> = {
        ...(country ? { country } : {}),
        ...(weekend ? { weekend } : {}),
        holidays: closed,
      };
      const sentAt = sent === undefined ? undefined : (minute + sent) * 60_000;
      const notes: Interview = {
        // Not through the schema: 10,000 checks of a zone's name take longer than all the rest.
        ...anyInterview,
        endedAt: new Date(minute * 60_000).toISOString(),
        timeZone: zone,
        // Another calendar for that zone replaces the one of the interview.
        calendar: byZone ? { weekend: ['Wed'], holidays: [ended.day], byTimeZone: { [zone]: calendar } } : calendar,
        ...(decision === undefined ? {} : { decisionTimeline: { endsOn: plus(ended.day, decision) } }),
        ...(sentAt === undefined ? {} : { messages: [{ kind: 'thank-you', sentAt: new Date(sentAt).toISOString() }] }),
      };
      const [dates] = timing(notes, candidateOf());

      const usual: readonly Weekday[] = country === 'IL' || country === 'SA' ? ['Fri', 'Sat'] : ['Sat', 'Sun'];
      const free: readonly Weekday[] = weekend ?? usual;
      const isOpen = (day: string) =>
        !free.some((name) => name === names[new Date(`${day}T00:00:00Z`).getUTCDay()]) &&
        !closed.includes(day) &&
        !(country && isHoliday(country, dayFrom(day)));
      const walk = (from: string, count: number) => {
        let day = from;
        for (let left = count; left > 0; ) {
          day = plus(day, 1);
          if (isOpen(day)) left -= 1;
        }
        return day;
      };
      const sendOn = walk(ended.day, 1);
      let checkIn = plus(sentAt === undefined ? sendOn : wall(sentAt, zone).day, 7);
      if (decision === undefined || decision < 0) while (!isOpen(checkIn)) checkIn = plus(checkIn, 1);
      else checkIn = walk(plus(ended.day, decision), 2);

      expect(dates?.endedLocal).toBe(`${ended.day}T${ended.time}`);
      expect(dates?.checkInOn).toBe(checkIn);
      expect(dates?.secondCheckInOn).toBe(walk(checkIn, 5));
      // The same time on the wall, but where the clocks skip it: then later, on the same day.
      const sendBy = wall(Date.parse(dates?.sendBy ?? ''), zone);
      expect(sendBy.day).toBe(sendOn);
      if (sendBy.time !== ended.time) expect(sendBy.time > ended.time).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});
