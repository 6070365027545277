import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { read } from '../../src/follow-up/reading/reading.ts';
import { filled, moreUnits, units } from '../attack/hostile-texts.ts';
import { nearMisses, patternsIn } from '../attack/near-misses.ts';
import { letters, readersOfLetters, readersOfTexts } from '../attack/readers.ts';
import { letter } from '../follow-up/checks/letter.ts';
import { heading, row } from './report.ts';

/** 100 KB, and what each may take of it, in milliseconds. */
const length = 100_000;
const aim = 5;
/** So many are named. */
const shown = 10;

/** Measures what hostile text costs: 100 KB made of each unit, and of what each regular expression of ours all but takes. */
export async function measureChecks(): Promise<void> {
  const written = new Set([...units, ...moreUnits]);
  const all = [...new Set([...written, ...(await unitsFrom('src'))])];
  const worst = new Map<string, { ms: number; unit: string }>();
  const note = (name: string, unit: string, run: () => unknown) => {
    const known = worst.get(name);
    // The second look is for what the engine or the machine did the first time.
    let ms = timed(run);
    for (let turn = 0; turn < 4 && ms > 1 && ms > (known?.ms ?? 0); turn++) ms = Math.min(ms, timed(run));
    if (!known || ms > known.ms) worst.set(name, { ms, unit });
  };
  for (const unit of all) {
    const text = filled(unit, length);
    for (const { name, run, most = length } of readersOfTexts) note(name, unit, () => run(text.slice(0, most)));
    for (const [place, change] of Object.entries(letters)) {
      if (!written.has(unit) && place !== 'the body') continue;
      const reading = read(letter(change(text)));
      if (reading) for (const { name, run } of readersOfLetters) note(name, unit, () => run(reading));
    }
  }
  heading(
    `${all.length} hostile texts of 100 KB: the slowest of each of ${worst.size} readers`,
    'ms of processor',
    `aim: ${aim}`,
  );
  const slowest = [...worst].sort(([, one], [, other]) => other.ms - one.ms);
  for (const [name, { ms, unit }] of slowest.slice(0, shown)) {
    const text = JSON.stringify(unit).slice(0, 30).replaceAll('|', '¦');
    row(`${name.padEnd(38)}${text}`, ms.toFixed(1), ms > aim ? 'over' : '');
  }
  const over = slowest.filter(([, { ms }]) => ms > aim).length;
  row('the others', `< ${(slowest[shown - 1]?.[1].ms ?? 0).toFixed(1)}`, over ? `${over} over` : '');
}

function timed(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function unitsFrom(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /^(follow-up|webmail)\W.*\.ts$/.test(name));
  const sources = await Promise.all(names.sort().map((name) => readFile(path.join(folder, name), 'utf8')));
  return sources.flatMap(patternsIn).flatMap(nearMisses);
}
