import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runFaults } from '../attack/faults.ts';
import { browserNames } from './driver/open.ts';
import { openStage, type Stage } from './stage.ts';

/** The main job while things go wrong: a few seeds here, hundreds by `npm run faults`. */
describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(async () => {
    await stage?.close();
  });

  // Among these seeds is every fault at least once; 53 takes the sites away before the first press.
  it('loses no note, doubles and halves no draft, leaves no button dead without a word', { timeout: 120_000 }, async () => {
    const runs = await runFaults(stage, { runs: name === 'chromium' ? 5 : 3, seed: 52 });
    expect(runs.filter(({ broken }) => broken.length > 0)).toEqual([]);
  });
});
