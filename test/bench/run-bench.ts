import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { measureChecks } from './checks.ts';
import { measureMailTab } from './mail-tab.ts';
import { asMarkdown } from './report.ts';
import { measureWords } from './words.ts';

const parts = { words: measureWords, checks: measureChecks, 'mail-tab': measureMailTab };
const begin = '<!-- bench: written by npm run bench -- --write -->\n';
const end = '\n<!-- end of bench -->';

/**
 * `npm run bench`: measures and prints tables; ratios are taken within this one run, for machines are noisy. `-- words`, `-- checks`
 * or `-- mail-tab` measures that part alone, `-- --against DIR` the mail tab with another unpacked extension too, and
 * `-- --write` puts the tables into the README.
 */
export async function main(parameters: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: parameters,
    options: { against: { type: 'string' }, write: { type: 'boolean' } },
    allowPositionals: true,
  });
  const isPart = (name: string): name is keyof typeof parts => name in parts;
  const wanted = positionals.length > 0 ? positionals.filter(isPart) : Object.keys(parts).filter(isPart);
  if (wanted.length < positionals.length || wanted.length === 0) {
    console.error(`npm run bench -- [${Object.keys(parts).join(' | ')}] [--against DIR] [--write]`);
    return 2;
  }
  for (const part of wanted) await parts[part](values.against);
  if (values.write) await writeToReadme();
  return 0;
}

async function writeToReadme(): Promise<void> {
  const text = await readFile('README.md', 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error('README.md has no place for the tables');
  const cores = os.cpus();
  const machine = `Measured on ${new Date().toISOString().slice(0, 10)}, ${cores.length} cores of ${cores[0]?.model.trim()}, headless; the ratios tell more than the figures.`;
  await writeFile('README.md', `${before}${begin}${machine}\n\n${asMarkdown()}${end}${after}`);
}
