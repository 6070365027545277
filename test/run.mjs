#!/usr/bin/env node
/** `npm test`: the browsers, the build, types and lint, then every test. Writes how many passed and failed to dist/test/summary.txt. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, 'dist/test/results.json');
const summary = path.join(root, 'dist/test/summary.txt');
const node = process.execPath;
const tool = (name) => path.join(root, 'node_modules/.bin', name);

/** Runs the steps of a line, each told of when it is done; gives back the titles of those that failed. */
async function inTurn(line) {
  const failed = [];
  for (const [title, command, ...parameters] of line) {
    const { status, output } = await new Promise((resolve) => {
      const child = spawn(command, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
      const pieces = [];
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => pieces.push(piece));
      const end = (status) => resolve({ status, output: Buffer.concat(pieces).toString() });
      child.on('close', end).on('error', (error) => {
        pieces.push(Buffer.from(`${error}\n`));
        end(1);
      });
    });
    console.log(`\n— ${title}\n${output.trimEnd()}`);
    if (status !== 0) failed.push(title);
  }
  return failed;
}

/** Runs one step; false when it failed. */
function step(title, command, ...parameters) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, parameters, { cwd: root, stdio: 'inherit' });
  return status === 0;
}

rmSync(path.dirname(summary), { recursive: true, force: true });
mkdirSync(path.dirname(summary), { recursive: true });
rmSync(path.join(root, 'dist/matrix'), { recursive: true, force: true });

/** Two lines of steps, side by side as there are two cores; within a line one needs what the one before made. */
const lines = [
  [
    ['Build, within the size budgets', node, 'build.mjs', '--pack'],
    ['Extension lint', tool('web-ext'), 'lint', '--source-dir', 'dist/firefox', '--self-hosted', '--warnings-as-errors'],
  ],
  [
    ['Types', tool('tsc'), '--noEmit'],
    ['Types without the DOM', tool('tsc'), '--noEmit', '-p', 'src/follow-up/tsconfig.json'],
    ['Lint', tool('biome'), 'check', '--error-on-warnings', '.'],
    ['Dead code', tool('knip')],
  ],
];
const steps = lines.flat();
// Everything runs, so that one look tells all that is wrong.
const failed = (await Promise.all(lines.map(inTurn))).flat();
const tests = step(
  'Tests',
  tool('vitest'),
  'run',
  '--config',
  'test/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
);

if (tests) step('The table of what was tested, in README.md', node, 'test/webmail/write-matrix.mjs');

const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = readResults();
// A file that breaks before its first test has no test to count, and a run without results is none: failures all the same.
const broken = (!tests && numFailedTests === 0) || numPassedTests === 0 ? 1 : 0;
if (numPendingTests > 0) console.log(`\n${numPendingTests} skipped`);
const line = `${numPassedTests + steps.length - failed.length} passed, ${numFailedTests + failed.length + broken} failed`;
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
writeFileSync(summary, `${line}\n`);
console.log(`\n${line}`);
process.exitCode = tests && failed.length === 0 && broken === 0 ? 0 : 1;

function readResults() {
  try {
    return JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    return {};
  }
}
