import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { openStage, type Stage } from './stage.ts';

/**
 * The worker is killed at fifty random moments while a page saves without a pause: what was acknowledged is there, every record is
 * whole, the old one or the new one, and nothing is moved aside.
 */
const kills = 50;
const interviews = 4;
/** One record is about so many characters long, so that a half of one could be seen. */
const length = 20_000;

interface Saving {
  /** By interview, the number that was acknowledged last, and the one that was asked for last. */
  acknowledged: number[];
  asked: number[];
  refused: string[];
  isOver: boolean;
  stop: boolean;
}
declare global {
  interface Window {
    saving?: Saving;
  }
}
interface Written {
  company: string;
  role: string;
  evidence: string;
}

/** Saves one interview after the other, each time with the next number in every field, and asks again as the pages do. */
function startSaving(interviews: number, length: number): void {
  const saving: Saving = {
    acknowledged: Array.from({ length: interviews }, () => 0),
    asked: Array.from({ length: interviews }, () => 0),
    refused: [],
    isOver: false,
    stop: false,
  };
  window.saving = saving;
  const { runtime } = (globalThis as unknown as { browser?: Extension; chrome: Extension }).browser ?? globalThis.chrome;
  const run = async () => {
    for (let number = 1; !saving.stop; number++) {
      const place = number % interviews;
      saving.asked[place] = number;
      const text = String(number);
      const request = {
        id: `kept-${place}`,
        company: `Company ${text}`,
        role: `Role ${text}`,
        evidence: `${'x'.repeat(length)} ${text}`,
        endedAt: '2026-03-10T12:00:00Z',
      };
      const reply = await runtime.sendMessage({ name: 'saveInterview', request }).catch(() => undefined);
      // No reply: the worker was killed over it. It may have been saved or not, and the next one is asked for at once.
      if (reply?.ok) saving.acknowledged[place] = number;
      else if (reply) saving.refused.push(reply.error ?? '');
    }
    saving.isOver = true;
  };
  void run();
}
interface Extension {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; error?: string } | undefined> };
}
declare global {
  var chrome: Extension;
}

/** Numbers from 0 to 1, the same ones each run (a linear congruential generator, Numerical Recipes). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(name);
    page = await stage.driver.extensionPage('options.html');
  });
  afterAll(async () => {
    await stage?.close();
  });

  it(`loses nothing when the worker is killed at ${kills} random moments of saving`, async () => {
    const random = seeded(20260310);
    const saving = async () => {
      const now = await page.evaluate(() => window.saving);
      if (!now) throw new Error('the page does not save');
      return now;
    };
    await page.evaluate(startSaving, interviews, length);
    await until('the first saves', async () => (await saving()).acknowledged.every((number) => number > 0));
    for (let kill = 0; kill < kills; kill++) {
      const before = Math.max(...(await saving()).acknowledged);
      // The moment itself is what is tried out: up to three saves in.
      await new Promise((resolve) => setTimeout(resolve, random() * 30));
      await stage.driver.killBackground();
      await until('a save by the next worker', async () => Math.max(...(await saving()).acknowledged) > before);
      if (kill % 10 === 9) await whole(await saving());
    }
    await page.evaluate(() => {
      if (window.saving) window.saving.stop = true;
    });
    await until('the last save', async () => (await saving()).isOver);
    const end = await saving();
    await whole(end);
    expect(end.refused).toEqual([]);
    const keys = Object.keys(await stage.driver.storage.get());
    expect(keys.filter((key) => key.startsWith('aside:'))).toEqual([]);

    /** Every record says one number everywhere, at least the one that was acknowledged before, at most one that was asked for. */
    async function whole(before: Saving): Promise<void> {
      const stored = await stage.driver.storage.get();
      const after = await saving();
      for (let place = 0; place < interviews; place++) {
        const record = stored[`interview:kept-${place}`] as { v: number; u: number; d: Written };
        const number = Number(record.d.company.replace('Company ', ''));
        expect(record).toMatchObject({ v: 1, u: expect.any(Number) });
        expect(record.d.role).toBe(`Role ${number}`);
        expect(record.d.evidence).toBe(`${'x'.repeat(length)} ${number}`);
        expect(number).toBeGreaterThanOrEqual(before.acknowledged[place] ?? Number.NaN);
        expect(number).toBeLessThanOrEqual(after.asked[place] ?? Number.NaN);
      }
    }
  });
});
