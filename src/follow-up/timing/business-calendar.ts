/** Which days somebody works: their week, less the public holidays of their country and the closed days noted by hand. */
import type { Interview } from '../notes.ts';
import { type Day, dayFrom, weekdayNames, weekdayOf } from './day.ts';
import { isHoliday } from './holidays.ts';
import { weekendOf } from './weekend.ts';

/** Answers whether a day is worked. */
export type IsBusinessDay = (day: Day) => boolean;

/** The working week of somebody. */
export interface WorkingWeek {
  isBusinessDay: IsBusinessDay;
  /** The first working day after the weekend, 0 = Monday. */
  weekStart: number;
}

type Calendar = NonNullable<Interview['calendar']>;

// A calendar that closes a whole year is a slip of the pen, not a calendar: the search ends there.
const longestClosure = 366;

/**
 * The working days of a recipient in `timeZone`. An entry for that zone in `byTimeZone` replaces the calendar of the interview
 * altogether: it is another country's. Without a weekend the country's counts, without a country Saturday and Sunday.
 */
export function workingWeek(calendar: Calendar | undefined, timeZone: string): WorkingWeek {
  const own = forZone(calendar?.byTimeZone, timeZone) ?? calendar;
  const country = own?.country?.toUpperCase();
  const free = weekdayNames.map((name) => (own?.weekend ?? weekendOf(country)).includes(name));
  const weekend = free.includes(false) ? free : [];
  const closed = new Set(own?.holidays?.map(dayFrom));
  const start = weekend.findIndex((isFree, day) => !isFree && weekend[(day + 6) % 7]);
  return {
    isBusinessDay: (day) => !weekend[weekdayOf(day)] && !closed.has(day) && !(country && isHoliday(country, day)),
    weekStart: Math.max(0, start),
  };
}

/** The first business day on or after `day`. */
export function rollForward(day: Day, isBusinessDay: IsBusinessDay): Day {
  for (let next = day; next < day + longestClosure; next += 1) if (isBusinessDay(next)) return next;
  return day;
}

/** The `count`th business day after `day`, which itself is not counted. */
export function addBusinessDays(day: Day, count: number, isBusinessDay: IsBusinessDay): Day {
  let reached = day;
  for (let left = count; left > 0; left -= 1) reached = rollForward(reached + 1, isBusinessDay);
  return reached;
}

function forZone(byTimeZone: Calendar['byTimeZone'], timeZone: string) {
  if (!byTimeZone) return undefined;
  if (Object.hasOwn(byTimeZone, timeZone)) return byTimeZone[timeZone];
  // Zones have several names (Asia/Calcutta, Asia/Kolkata): the same zone counts, however it was written.
  const wanted = canonicalZone(timeZone);
  return Object.entries(byTimeZone).find(([name]) => canonicalZone(name) === wanted)?.[1];
}

function canonicalZone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return name;
  }
}
