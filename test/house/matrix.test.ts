import { describe, expect, it } from 'vitest';
import { clauses, clausesOf } from '../webmail/clauses.ts';
import { gmailRows, outlookRows, type Row } from '../webmail/rows.ts';
import { readSource } from './sources.ts';

/** The table in the README is the one that a full run of the contract writes: every row, every clause, no more. */
const readme = readSource('README.md');
const text = readme.slice(readme.indexOf('<!-- matrix'), readme.indexOf('<!-- end of matrix'));
const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

describe('the table of what we test', () => {
  it('says what each number means', () => {
    expect(text.match(/^\d+\. .*$/gm)).toEqual(Object.entries(clauses).map(([number, clause]) => `${number}. ${clause}`));
  });

  it.each([
    ['Gmail', gmailRows],
    ['Outlook on the web', outlookRows],
  ] as const)('has every compose of %s with what it is held to', (title, rows) => {
    const table = text.split('<details>').find((part) => part.includes(`| ${title} |`)) ?? '';
    const [, , ...lines] = table.split('\n').filter((line) => line.startsWith('|'));
    const cell = (row: Row, browser: string) => (row.only && row.only !== browser ? 'n/a' : `✓ ${clausesOf(row).join(' ')}`);
    expect(lines.map(cellsOf)).toEqual(rows.map((row) => [row.name, row.restsOn, cell(row, 'chromium'), cell(row, 'firefox')]));
  });
});
