import { expect, test } from 'vitest';
import { dayText } from '../../../src/follow-up/timing/day.ts';
import { easter, feastIn } from '../../../src/follow-up/timing/feast.ts';

// U.S. Census Bureau, "Easter dates 1600–2099"; 2038 is the latest and 2285 the earliest possible day.
test.each([
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter %d', (year, day) => expect(dayText(easter(year))).toBe(day));

test.each([
  ['T', '', '2026-11-26'],
  ['T', 'CA', '2026-10-12'],
  ['L', '', '2026-09-07'],
  ['M', '', '2026-05-25'],
  ['C', '', '2026-12-25'],
  ['N', '', '2026-01-01'],
  ['P', '', '2026-05-24'],
  ['K', '', '2026-02-16'],
])('%s %s in 2026 begins on %s', (feast, country, day) => {
  const [from = Number.NaN] = feastIn(feast, 2026, country) ?? [];
  expect(dayText(from)).toBe(day);
});

test('an unknown feast is none', () => expect(feastIn('?', 2026, '')).toBeUndefined());
