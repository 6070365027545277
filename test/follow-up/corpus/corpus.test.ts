import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTemplates } from '../../../src/cli/read-templates.ts';
import { reviewSource } from '../../../src/cli/review.ts';
import { readLetter } from './read-letter.ts';

const notes: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'notes.json'), 'utf8'));
const library = readTemplates(join(import.meta.dirname, '../../..'));
if (!library.ok) throw new Error(library.error);
const heads = library.value.kinds.map(({ head }) => head);
const letters = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => {
    const { request, expected } = readLetter(readFileSync(join(import.meta.dirname, file), 'utf8'), notes);
    const reviewed = reviewSource(JSON.stringify(request), heads);
    if (!reviewed.ok) throw new Error(`${file}: ${reviewed.error}`);
    return { file, expected, found: reviewed.value.findings };
  });
const good = letters.filter(({ expected }) => expected.length === 0);
const bad = letters.filter(({ expected }) => expected.length > 0);

describe('the corpus', () => {
  it('holds well over a hundred letters, about half of them good', () => {
    expect(letters.length).toBeGreaterThanOrEqual(150);
    expect(good.length).toBeGreaterThanOrEqual(70);
    expect(bad.length).toBeGreaterThanOrEqual(70);
  });

  it('has at most one finding on all good letters together', () => {
    const alarms = good.flatMap(({ file, found }) => found.map(({ check, evidence }) => `${file}: ${check}: ${evidence}`));
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(1);
  });

  it('finds at least 95 % of the seeded defects', () => {
    const seeded = bad.flatMap(({ file, expected, found }) =>
      expected.map((id) => ({ what: `${file}: ${id}`, hit: found.some(({ check }) => check === id) })),
    );
    const missed = seeded.filter(({ hit }) => !hit).map(({ what }) => what);
    expect(1 - missed.length / seeded.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('says of the bad letters hardly anything that was not seeded', () => {
    const extra = bad.flatMap(({ file, expected, found }) =>
      found
        .filter(({ check, severity }) => severity !== 'info' && !expected.includes(check))
        .map(({ check, evidence }) => `${file}: ${check}: ${evidence}`),
    );
    expect(extra.length, extra.join('\n')).toBeLessThanOrEqual(2);
  });
});
