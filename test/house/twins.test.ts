import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, root, sourceFiles } from './sources.ts';

/** Files that need no test of their own: types alone, doors that only compose (proved in real browsers), data. */
const proofElsewhere: Record<string, string> = {};

describe('every source file has its twin', () => {
  for (const file of sourceFiles())
    it(file, () => {
      if (file in proofElsewhere) {
        expect(
          existsSync(path.join(root, proofElsewhere[file] ?? '')),
          `${proofElsewhere[file]} is named as the proof of ${file}`,
        ).toBe(true);
        return;
      }
      const twin = file.replace(/^src\//, 'test/').replace(/\.tsx?$/, '.test.ts');
      expect(existsSync(path.join(root, twin)) || existsSync(path.join(root, `${twin}x`)), `${twin} is missing`).toBe(true);
    });

  it('names no file that is gone', () => {
    expect(Object.keys(proofElsewhere).filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});

describe('every list is complete', () => {
  it('checks/index.ts lists every check', () => {
    const checks = sourceFiles('src/follow-up/checks').filter((file) => !file.endsWith('/index.ts'));
    const listed = importsOf('src/follow-up/checks/index.ts').map(({ to }) => to);
    expect(checks.filter((file) => !listed.includes(file))).toEqual([]);
  });
});
