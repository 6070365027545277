import { expect, it } from 'vitest';
import { measureNoticing } from '../bench/noticing.ts';

// The milliseconds are in `npm run bench`: here is what makes them few, on whatever machine.
it('looks seldom, never for layout, and asks as much of a page of 18,000 elements as of a small one', async () => {
  const [small, large] = await measureNoticing([
    { rows: 50, composes: 3 },
    { rows: 480, composes: 3 },
  ]);
  if (!small || !large) throw new Error('nothing measured');
  expect(large.elements).toBeGreaterThan(18_000);
  expect([small.composes, large.composes]).toEqual([3, 3]);
  for (const one of [small, large]) {
    expect(one.layoutReads).toBe(0);
    expect(one.looks, '200 batches are seen in a few looks').toBeLessThan(40);
    expect(Math.min(one.looks, one.queries)).toBeGreaterThan(0);
  }
  expect(large.queries / large.looks).toBeCloseTo(small.queries / small.looks, 0);
});
