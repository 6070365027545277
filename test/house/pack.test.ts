import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { importsOf, readSource, root, sourceFiles } from './sources.ts';

/** What `npm run pack` leaves: the same bytes from its own source archive, unpacked elsewhere; and the licences of what is inside. */
const packed = (folder: string, name: string) => readFileSync(path.join(folder, `dist/afterword-${name}.zip`));
const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'rebuilt-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

it('is built again, byte for byte, from the source archive', { timeout: 300_000 }, () => {
  for (const [name, content] of Object.entries(unzipSync(packed(root, 'source')))) {
    const file = path.join(elsewhere, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(elsewhere, 'node_modules'));
  const { status, stderr } = spawnSync(process.execPath, ['build.mjs', '--pack'], { cwd: elsewhere, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  for (const name of ['chromium', 'firefox', 'source'])
    expect(packed(elsewhere, name).equals(packed(root, name)), `afterword-${name}.zip`).toBe(true);
});

it.each(['chromium', 'firefox'])('takes the licence of everything inside along, for %s', (browser) => {
  const licences = readSource(`dist/${browser}/licences.txt`);
  const { dependencies } = JSON.parse(readSource('package.json')) as { dependencies: Record<string, string> };
  const imported = sourceFiles()
    .filter((file) => !file.startsWith('src/cli/'))
    .flatMap((file) => importsOf(file).filter(({ to, typesOnly }) => !typesOnly && /^[a-z@]/.test(to) && !to.startsWith('src/')))
    .map(({ to }) => /^(?:@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to);
  const needed = [...new Set([...Object.keys(dependencies), ...imported, 'date-holidays'])];
  expect(needed.length).toBeGreaterThan(4);
  expect(needed.filter((name) => !new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm').test(licences))).toEqual([]);
  expect(licences).toContain(readSource('LICENSE').trim());
});
