#!/usr/bin/env node
/**
 * Writes the table "What we test" of the README from what the contract left in dist/matrix: it says what ran, and a run
 * with a failure leaves it alone.
 * `node test/webmail/write-matrix.mjs` after the browser tests; with `--check` it only says whether the README has it so.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const readme = path.join(root, 'README.md');
const begin = '<!-- matrix: written by test/webmail/write-matrix.mjs -->';
const end = '<!-- end of matrix -->';
const titles = { gmail: 'Gmail', outlook: 'Outlook on the web' };

/** One webmail's table, a line a variant, a column a browser. */
function table({ webmail, versions, results }) {
  const cell = (row, browser) => {
    const run = results.find((result) => result.row === row && result.browser === browser);
    if (!run) return 'n/a';
    return `✓ ${run.clauses.join(' ')}`;
  };
  const names = [...new Set(results.map(({ row }) => row))];
  const lines = names.map((name) => {
    const { restsOn } = results.find(({ row }) => row === name);
    return `| ${name} | ${restsOn} | ${cell(name, 'chromium')} | ${cell(name, 'firefox')} |`;
  });
  const head = [`| ${titles[webmail]} | rests on | Chromium | Firefox |`, '|---|---|---|---|'];
  const said = `<summary>${titles[webmail]}: ${names.length} composes in ${new Set(versions.map((one) => one.split(' ')[0])).size} browsers</summary>`;
  return ['<details>', said, '', ...head, ...lines, '', '</details>'].join('\n');
}

const files = Object.keys(titles).map((webmail) => path.join(root, 'dist/matrix', `${webmail}.json`));
const missing = files.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`Run the browser tests first: ${missing.map((file) => path.relative(root, file)).join(', ')} is not there.`);
  process.exit(1);
}
const runs = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
const legend = Object.entries(runs[0].clauses).map(([number, text]) => `${number}. ${text}`);
const markdown = [legend.join('\n'), ...runs.map(table)].join('\n\n');
const text = readFileSync(readme, 'utf8');
const [from, to] = [text.indexOf(begin), text.indexOf(end)];
const failed = runs.flatMap(({ webmail, results }) =>
  results.filter(({ passed }) => !passed).map(({ row }) => `${webmail}: ${row}`),
);
if (failed.length > 0) {
  console.error(`README.md is left as it is, since these failed: ${failed.join(', ')}`);
  process.exit(1);
}
if (from < 0 || to < from) {
  console.error(`README.md has no place for the table: put "${begin}" and "${end}" there.`);
  process.exit(1);
}
const wanted = `${text.slice(0, from + begin.length)}\n\n${markdown}\n\n${text.slice(to)}`;
if (process.argv.includes('--check')) {
  if (wanted === text) process.exit(0);
  console.error('The table in README.md is not what the tests found: node test/webmail/write-matrix.mjs');
  process.exit(1);
}
writeFileSync(readme, wanted);
console.log(`README.md: ${runs.reduce((sum, { results }) => sum + results.length, 0)} runs of the contract.`);
