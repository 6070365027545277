/** Makes `src/follow-up/timing/holiday-table.ts` out of the npm package date-holidays; `vitest run -u` writes it anew. */
import Holidays from 'date-holidays';
import { type Day, dayFrom } from '../../../src/follow-up/timing/day.ts';

// Great Britain has no holidays of its own: those of England and Wales stand for it, as the most who work there keep them.
const countries =
  'AE AR AT AU BE BR CA CH CL CO CZ DE DK ES FI FR GB:ENG HK HU IE IL IN IT JP KR LU MX NL NO NZ PE PL PT SA SE SG US ZA';
const firstYear = 2026;
const lastYear = 2029;

/** The national public holidays of a country in the years of the table, in order; `from` may name a region: `GB:ENG`. */
export function nationalHolidays(from: string): Day[] {
  const [country = '', region] = from.split(':');
  const source = region ? new Holidays(country, region) : new Holidays(country);
  const days = new Set<Day>();
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (const holiday of source.getHolidays(year)) {
      if (holiday.type !== 'public') continue;
      // Feasts of lunar calendars begin the evening before; `date` is the civil day all the same.
      const length = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000));
      for (let index = 0; index < length; index += 1) days.add(dayFrom(holiday.date) + index);
    }
  }
  const last = dayFrom(`${lastYear}-12-31`);
  return [...days].filter((day) => day >= dayFrom(`${firstYear}-01-01`) && day <= last).sort((one, other) => one - other);
}

/** What the table is made from: one name per country, with the region that stands for it. */
export const tableSources: readonly string[] = countries.split(' ');

/** The text of the generated module. */
export function holidayTable(): string {
  const first = dayFrom(`${firstYear}-01-01`) - 1;
  const entries = tableSources.map((from) => from.slice(0, 2) + pack(nationalHolidays(from), first));
  return `/**
 * National public holidays, ${firstYear} to ${lastYear}, generated: do not edit (test/follow-up/timing/make-holiday-table.ts makes it).
 * Data: date-holidays, https://github.com/commenthol/date-holidays, CC BY-SA 3.0; see README, "Attribution".
 */

/** The day that the counting starts from: the last before the table, in days since 1970-01-01. */
export const firstDay = ${first};

/** The last day that the table knows. */
export const lastDay = '${lastYear}-12-31';

/** Per country its code and the distances between its holidays; \`holidays.ts\` reads it. */
export const packedHolidays =
  '${entries.join(' ').replaceAll('\\', '\\\\')}';
`;
}

// Distances 1 to 85 as the characters from ')' to '}', `~` for 85 more; none of them is a quote or a space.
function pack(days: Day[], from: Day): string {
  let before = from;
  let text = '';
  for (const day of days) {
    let distance = day - before;
    for (; distance > 85; distance -= 85) text += '~';
    text += String.fromCharCode(40 + distance);
    before = day;
  }
  return text;
}
