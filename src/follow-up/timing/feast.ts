import { type Day, dayOf, weekdayOf } from './day.ts';

/** The days that people date things by. `h` and a letter, as the word tables write it; first and last day, undefined when unknown. */
export function feastIn(feast: string, year: number, country: string): [from: Day, to: Day] | undefined {
  const one = (day: Day): [Day, Day] => [day, day];
  if (feast === 'C') return one(dayOf(year, 12, 25));
  if (feast === 'N') return one(dayOf(year, 1, 1));
  if (feast === 'E') return [easter(year), easter(year) + 1];
  if (feast === 'P') return [easter(year) + 49, easter(year) + 50];
  if (feast === 'K') return [easter(year) - 48, easter(year) - 46];
  if (feast === 'L') return one(nthMonday(year, 9, 1));
  // The last Monday of May is the first of June's, a week earlier.
  if (feast === 'M') return one(nthMonday(year, 6, 0));
  // The fourth Thursday of November; in Canada the second Monday of October.
  if (feast === 'T') return one(country === 'CA' ? nthMonday(year, 10, 2) : nthMonday(year, 11, 4, 3));
  return undefined;
}

function nthMonday(year: number, month: number, nth: number, weekday = 0): Day {
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** Easter Sunday: the anonymous Gregorian algorithm (Nature, 20 April 1876). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
}
