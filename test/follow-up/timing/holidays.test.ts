import { expect, test } from 'vitest';
import { type Day, dayFrom } from '../../../src/follow-up/timing/day.ts';
import { endOfHolidayTable, holidayCountries, isHoliday } from '../../../src/follow-up/timing/holidays.ts';
import { nationalHolidays, tableSources } from './make-holiday-table.ts';

const holiday = (country: string, day: string) => isHoliday(country, dayFrom(day));

test('the table unpacks to what was packed, day for day', () => {
  const first = dayFrom('2026-01-01');
  const last = dayFrom(endOfHolidayTable);
  for (const source of tableSources) {
    const unpacked: Day[] = [];
    for (let day = first - 400; day <= last + 400; day += 1) if (isHoliday(source.slice(0, 2), day)) unpacked.push(day);
    expect(unpacked, source).toEqual(nationalHolidays(source));
  }
});

test('days that everybody can look up', () => {
  expect(holiday('US', '2026-11-26')).toBe(true);
  expect(holiday('US', '2026-07-03')).toBe(true);
  expect(holiday('US', '2026-11-27')).toBe(false);
  expect(holiday('GB', '2026-08-31')).toBe(true);
  expect(holiday('DE', '2026-10-03')).toBe(true);
  // Corpus Christi is a holiday in Bavaria only: noted by hand.
  expect(holiday('DE', '2026-06-04')).toBe(false);
  expect(holiday('FR', '2026-07-14')).toBe(true);
  expect(holiday('SG', '2026-08-09')).toBe(true);
});

test('an unknown country has none, whatever it is called', () => {
  for (const country of ['', 'XX', 'U', 'US)', 'constructor', ' ']) expect(holiday(country, '2026-12-25')).toBe(false);
});

test('38 countries, until the end of 2029', () => {
  expect(holidayCountries()).toHaveLength(38);
  expect(endOfHolidayTable).toBe('2029-12-31');
});

test('the screens say until when the table is good', async () => {
  expect(endOfHolidayTable).toMatch(/-12-31$/);
  for (const language of ['de', 'en', 'es', 'fr', 'pt_BR']) {
    const { default: messages } = await import(`../../../src/_locales/${language}/messages.json`, { with: { type: 'json' } });
    expect(messages.popup_isBeyondHolidays.message).toContain(endOfHolidayTable.slice(0, 4));
  }
});
