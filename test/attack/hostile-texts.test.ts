import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { steepness } from '../steep.ts';
import { filled, moreUnits, units } from './hostile-texts.ts';
import { nearMisses, patternsIn } from './near-misses.ts';
import { readersOfTexts } from './readers.ts';

const root = path.resolve(import.meta.dirname, '../../src');
const sources = ['follow-up', 'webmail'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(root, folder, name), 'utf8')),
);
const patterns = sources.flatMap(patternsIn);

// One in so many of what the patterns all but take; `npm run bench -- checks` tries them all, and prints the milliseconds.
const every = 12;
const made = [...new Set(patterns.flatMap(nearMisses))].filter((_, index) => index % every === 0);
const all = [...new Set([...units, ...moreUnits, ...made])];

it.each(readersOfTexts)('reads hostile text in time that grows no faster: $name', ({ run, most = 100_000 }) => {
  const slow = all.flatMap((unit) => {
    const took = steepness(
      () => void run(filled(unit, most)),
      () => void run(filled(unit, most / 4)),
    );
    return took ? [`${JSON.stringify(unit)}: ${took} ms`] : [];
  });
  expect(slow).toEqual([]);
});

it('finds what a pattern takes', () => {
  expect(patterns.length).toBeGreaterThan(300);
  expect(nearMisses('\\b(?:hear|meet) (?!and)[a-z]{2,} x?$')).toEqual(['hear aa ', 'meet aa ', 'hear aa x ', 'meet aa x ']);
  // What is told slow is slow: a way to look for an address that begins anew at every letter.
  const quadratic = (length: number) => () => void /[^\s<>]+@[^\s<>]+/.test(filled('a', length));
  // A busy moment at one of its three looks makes it say nothing: it is asked until it speaks.
  const told = Array.from({ length: 6 }).some(() => (steepness(quadratic(16_000), quadratic(4_000)) ?? 0) > 0);
  expect(told).toBe(true);
});
