import { expect, test } from 'vitest';
import { holidayTable } from './make-holiday-table.ts';

test('the table is what its generator makes of date-holidays (write it anew with `vitest run -u`)', async () => {
  await expect(holidayTable()).toMatchFileSnapshot('../../../src/follow-up/timing/holiday-table.ts');
});
