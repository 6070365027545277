/** National public holidays, read from the generated table. Regional and company days are noted by hand. */
import type { Day } from './day.ts';
import { firstDay, lastDay, packedHolidays } from './holiday-table.ts';

/** The last day that the table knows, `YYYY-MM-DD`; later holidays are not known. */
export const endOfHolidayTable = lastDay;

/** The countries of the table, ISO 3166-1 alpha-2. */
export const holidayCountries = (): string[] => packedHolidays.split(' ').map((entry) => entry.slice(0, 2));

const unpacked = new Map<string, ReadonlySet<Day>>();

/** Whether `day` is a public holiday in the whole of `country` (upper case); false for a country or a year not in the table. */
export function isHoliday(country: string, day: Day): boolean {
  let days = unpacked.get(country);
  if (!days) {
    days = unpack(country);
    unpacked.set(country, days);
  }
  return days.has(day);
}

// An entry is the country and, for each holiday, the days since the one before: one character, or `~` for 85 more.
function unpack(country: string): Set<Day> {
  const days = new Set<Day>();
  let day = firstDay;
  const entry = packedHolidays.split(' ').find((candidate) => candidate.startsWith(country)) ?? '';
  for (const character of country.length === 2 ? entry.slice(2) : '') {
    const code = character.charCodeAt(0);
    day += code === 126 ? 85 : code - 40;
    if (code !== 126) days.add(day);
  }
  return days;
}
