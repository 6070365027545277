#!/usr/bin/env node
/**
 * `node .github/release.mjs VERSION [--dry-run]`: sets the version, builds, checks, packs, commits and tags, and prints the notes of the
 * release. It refuses a tree with changes in it and a version that is not greater than the last. `--dry-run` says what it would do, and
 * changes nothing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ options: { 'dry-run': { type: 'boolean' } }, allowPositionals: true });
const [version = ''] = positionals;
const isDry = values['dry-run'] ?? false;
const git = (...given) => execFileSync('git', given, { encoding: 'utf8' }).trim();
const refuse = (why) => {
  console.error(why);
  process.exit(2);
};

if (!/^\d+\.\d+\.\d+$/.test(version)) refuse('node .github/release.mjs VERSION [--dry-run], with a version such as 0.2.0');
if (git('status', '--porcelain')) refuse('There are changes that are not committed.');
const released = git('tag', '--list', 'v*')
  .split('\n')
  .filter(Boolean)
  .map((tag) => tag.slice(1));
const before = JSON.parse(readFileSync('manifest.json', 'utf8')).version;
// The first release may be the version that the manifest has had all along.
if (released.length === 0 && isGreater(before, version)) refuse(`${version} is lower than ${before}.`);
const last = released.find((one) => !isGreater(version, one));
if (last) refuse(`${version} is not greater than ${last}, which is released.`);

const changes = readFileSync('CHANGELOG.md', 'utf8');
const [heading, notes = ''] = /^## [^\n]*\(not yet released\)\n([\s\S]*?)(?=\n## |$(?![\s\S]))/m.exec(changes) ?? [];
if (!heading || !notes.trim()) refuse('CHANGELOG.md has nothing that is not yet released.');

const today = new Date().toISOString().slice(0, 10);
const ofVersion = (text) => text.replaceAll(`"version": "${before}"`, `"version": "${version}"`);
const edits = {
  'manifest.json': ofVersion,
  'package.json': ofVersion,
  // Ours stands twice at its top; a package of the same version further down stays.
  'package-lock.json': (text) => ofVersion(text.slice(0, 400)) + text.slice(400),
  'CHANGELOG.md': (text) => text.replace(/^## [^\n]*\(not yet released\)$/m, `## ${version} (${today})`),
};
step(`write ${version} into ${Object.keys(edits).join(', ')}`, () => {
  for (const [file, edit] of Object.entries(edits)) writeFileSync(file, edit(readFileSync(file, 'utf8')));
});
for (const script of ['check', 'test', 'pack']) step(`npm run ${script}`, () => run('npm', 'run', script));
step(`commit and tag v${version}`, () => {
  git('commit', '--quiet', '--all', '--message', `Release ${version}`);
  git('tag', '--annotate', `v${version}`, '--message', notes.trim());
});
console.log(
  `\nNotes of ${version}:\n\n${notes.trim()}\n\nNothing is pushed or uploaded: git push --follow-tags, then the stores.`,
);

function step(what, act) {
  console.log(isDry ? `would ${what}` : what);
  if (!isDry) act();
}

function run(command, ...given) {
  const { status } = spawnSync(command, given, { stdio: 'inherit' });
  if (status === 0) return;
  git('checkout', '--', ...Object.keys(edits));
  refuse(`${command} ${given.join(' ')} failed: nothing is released, and the files are as they were.`);
}

function isGreater(one, other) {
  const [first, second] = [one, other].map((text) => text.split('.').map(Number));
  const place = first.findIndex((number, index) => number !== second[index]);
  return place >= 0 && first[place] > second[place];
}
