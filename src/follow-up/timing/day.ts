/** A day of the calendar as a count of days since 1970-01-01: whole numbers add, compare and repeat faster than dates. */
export type Day = number;

const millisecondsADay = 86_400_000;

/** `2026-03-10` as a day. UTC on purpose: a day has no zone. */
export const dayFrom = (text: string): Day => Math.floor(Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / millisecondsADay);

/** A day as `2026-03-10`. */
export const dayText = (day: Day): string => new Date(day * millisecondsADay).toISOString().replace(/T.*/, '');

/** The day on the wall calendar of a moment's own zone. */
export const dayIn = (moment: Temporal.ZonedDateTime): Day =>
  Math.floor((moment.epochMilliseconds + moment.offsetNanoseconds / 1e6) / millisecondsADay);

/** The moment when the clocks of `timeZone` show `time` on `day`; a time that the clocks skip moves on, one that comes twice is the first. */
export const momentOn = (day: Day, time: Temporal.PlainTime | string, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.PlainDate.from(dayText(day)).toZonedDateTime({ timeZone, plainTime: time });

/** The day of a year, a month (1 to 12; others roll over) and a day of the month. */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day =>
  Math.floor(Date.UTC(year, month - 1, dayOfMonth) / millisecondsADay);

/** The weekday: 0 = Monday … 6 = Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** The names that the notes format uses, Monday first. */
export const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** The short English name of a day's weekday, e.g. `Tue`. */
export const weekdayName = (day: Day): string => weekdayNames[weekdayOf(day)] ?? '';
