import { expect, test } from 'vitest';
import { weekendOf } from '../../../src/follow-up/timing/weekend.ts';

/** The weekend by Unicode CLDR, as ICU has it; 1 = Monday. */
function cldrWeekend(country: string): string {
  const locale = new Intl.Locale(`und-${country}`);
  const info = 'getWeekInfo' in locale ? (locale as { getWeekInfo(): unknown }).getWeekInfo() : Reflect.get(locale, 'weekInfo');
  return (info as { weekend: number[] }).weekend.join('');
}

test('Friday and Saturday wherever CLDR says so', () => {
  const regions = new Intl.DisplayNames('en', { type: 'region' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const countries = letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => regions.of(code) !== code);
  // YD, the former South Yemen, is not a country any more.
  const expected = countries.filter((code) => code !== 'YD' && cldrWeekend(code) === '56');
  expect(expected.length).toBeGreaterThan(10);
  expect(expected.filter((code) => weekendOf(code).join() !== 'Fri,Sat')).toEqual([]);
});

test('Saturday and Sunday elsewhere, in the Emirates since 2022, and where no country is known', () => {
  for (const country of ['GB', 'US', 'AE', 'ZZ', undefined]) expect(weekendOf(country)).toEqual(['Sat', 'Sun']);
});
