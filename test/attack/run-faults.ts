import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/driver/driver.ts';
import { browserNames } from '../browser/driver/open.ts';
import { openStage } from '../browser/stage.ts';
import { type FaultRun, runFaults } from './faults.ts';

/** `npm run faults -- --runs N --seed S --browser chromium|firefox`: prints each run that broke something, then how many held. */
export async function main(parameters: string[]): Promise<number> {
  const { values } = parseArgs({
    args: parameters,
    options: {
      runs: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      browser: { type: 'string', default: 'chromium' },
    },
  });
  const name = browserNames.find((known) => known === values.browser) as BrowserName | undefined;
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  if (!name || !Number.isSafeInteger(runs) || !Number.isSafeInteger(seed) || runs < 1 || seed < 0) {
    console.error('npm run faults -- [--runs N] [--seed S] [--browser chromium|firefox]');
    return 2;
  }
  const began = performance.now();
  const broken: FaultRun[] = [];
  let done = 0;
  // A browser that lives too long grows: a new one every hundred runs.
  for (let first = seed; first < seed + runs; first += 100) {
    const stage = await openStage(name);
    try {
      await runFaults(stage, {
        runs: Math.min(100, seed + runs - first),
        seed: first,
        tell: (run) => {
          done++;
          if (done % 25 === 0) console.log(`${done} of ${runs}`);
          if (run.broken.length === 0) return;
          broken.push(run);
          console.log(`seed ${run.seed}: ${run.plan}\n  ${run.broken.join('\n  ')}`);
        },
      });
    } finally {
      await stage.close();
    }
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`${name}, seeds ${seed} to ${seed + runs - 1}: ${runs - broken.length} of ${runs} runs held, in ${seconds} s`);
  return broken.length === 0 ? 0 : 1;
}
