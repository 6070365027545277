import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from './sources.ts';

/** The release script, in a repository of its own; npm is one that notes what it is asked. */
let folder: string;
const files = ['manifest.json', 'package.json', 'package-lock.json', 'CHANGELOG.md', '.github/release.mjs'];
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const git = (...given: string[]) => execFileSync('git', given, { cwd: folder, encoding: 'utf8' }).trim();
const npm = (exit: number) => {
  writeFileSync(path.join(folder, '.git/npm'), `#!/bin/sh\necho "$@" >> .git/asked\nexit ${exit}\n`);
  chmodSync(path.join(folder, '.git/npm'), 0o755);
};
const release = (...given: string[]) =>
  spawnSync(process.execPath, ['.github/release.mjs', ...given], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${path.join(folder, '.git')}:${process.env.PATH}` },
  });

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'release-'));
  mkdirSync(path.join(folder, '.github'));
  for (const file of files) copyFileSync(path.join(root, file), path.join(folder, file));
  writeFileSync(
    path.join(folder, 'CHANGELOG.md'),
    '# What changed\n\n## 0.1.0 (not yet released)\n- One thing.\n- And another.\n',
  );
  git('init', '--quiet');
  git('config', 'user.name', 'Tester');
  git('config', 'user.email', 'tester@mail.example');
  git('config', 'commit.gpgsign', 'false');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Begin');
  npm(0);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('says what it would do, and does nothing, when it runs dry', () => {
  const { status, stdout } = release('0.2.0', '--dry-run');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /would write 0\.2\.0[\s\S]*would npm run check\nwould npm run test\nwould npm run pack\nwould commit and tag v0\.2\.0/,
  );
  expect(stdout).toContain('- One thing.\n- And another.');
  expect([git('status', '--porcelain'), git('tag', '--list'), git('log', '--format=%s')]).toEqual(['', '', 'Begin']);
});

it('sets the version everywhere, checks, packs, commits and tags', () => {
  expect(release('0.2.0').status).toBe(0);
  for (const file of ['manifest.json', 'package.json']) expect(JSON.parse(read(file)).version).toBe('0.2.0');
  const lock = JSON.parse(read('package-lock.json'));
  expect([lock.version, lock.packages[''].version]).toEqual(['0.2.0', '0.2.0']);
  expect(read('CHANGELOG.md')).toMatch(/^## 0\.2\.0 \(\d{4}-\d\d-\d\d\)$/m);
  expect(read('.git/asked')).toBe('run check\nrun test\nrun pack\n');
  expect([git('log', '-1', '--format=%s'), git('tag', '--list'), git('status', '--porcelain')]).toEqual([
    'Release 0.2.0',
    'v0.2.0',
    '',
  ]);
});

it('refuses changes that are not committed, a version that is not greater, and nothing to tell', () => {
  for (const version of ['', 'one', '0.0.9']) expect(release(version, '--dry-run').status, version).toBe(2);
  writeFileSync(path.join(folder, 'CHANGELOG.md'), '# What changed\n');
  expect(release('0.2.0').stderr).toContain('not committed');
  git('commit', '--quiet', '--all', '--message', 'Take the news out');
  expect(release('0.2.0').stderr).toContain('nothing that is not yet released');
  git('tag', 'v0.2.0');
  expect(release('0.2.0').stderr).toContain('not greater than 0.2.0');
});

it('puts everything back where a check fails', () => {
  npm(1);
  expect(release('0.2.0').status).toBe(2);
  expect([git('status', '--porcelain'), git('tag', '--list'), JSON.parse(read('manifest.json')).version]).toEqual([
    '',
    '',
    '0.1.0',
  ]);
});
