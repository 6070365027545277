/** How soon the popup is painted and can be used, with an empty store and with thousands of interviews, in both browsers. */
import type { Page } from '../browser/driver/driver.ts';
import { browserNames } from '../browser/driver/open.ts';
import { until } from '../browser/driver/until.ts';
import { openStage } from '../browser/stage.ts';
import { median } from './median.ts';
import { print } from './print.ts';

const interviews = 2_000;
const rounds = 9;

/** Prints one table; the two stores in turn, so that a busy moment of the machine falls on both. */
export async function printPopupPaint(): Promise<void> {
  console.log('');
  print(`the popup, median of ${rounds} openings`, 'ms', 'beside empty');
  for (const name of browserNames) {
    const stages = [await openStage(name), await openStage(name)];
    try {
      await stages[1]?.driver.storage.set(notesOf(interviews));
      const pages: Page[] = [];
      for (const { driver } of stages) pages.push(await driver.extensionPage('popup.html'));
      const times = pages.map(() => ({ paint: [] as number[], ready: [] as number[] }));
      for (let round = 0; round <= rounds; round++)
        for (const [place, page] of pages.entries()) {
          const { paint, ready } = await openOnce(page);
          // The first of each is warm-up.
          if (round > 0) times[place]?.paint.push(paint);
          if (round > 0) times[place]?.ready.push(ready);
        }
      for (const what of ['paint', 'ready'] as const) {
        const [empty = 0, full = 0] = times.map((one) => median(one[what]));
        const title = what === 'paint' ? 'first paint' : 'can be used';
        print(`${name}: ${title}, empty`, empty.toFixed(0), '');
        print(
          `${name}: ${title}, ${interviews.toLocaleString('en')} interviews`,
          full.toFixed(0),
          `${(full / empty).toFixed(2)} ×`,
        );
      }
    } finally {
      for (const stage of stages) await stage.close();
    }
  }
}

/** Milliseconds from the opening to the first paint with contents, and to the form in which one can type. */
async function openOnce(page: Page): Promise<{ paint: number; ready: number }> {
  // From a page that does nothing: the one before has its own memory to clear away.
  const origin = await page.evaluate(() => location.origin);
  await page.goto(`${origin}/manifest.json`);
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  await page.goto(`${origin}/popup.html?${Math.random()}`);
  const [ready, paint] = await until('the popup', () =>
    page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      while (!document.body.dataset.ready) await frame();
      const ready = performance.now();
      const entry = performance.getEntriesByName('first-contentful-paint')[0];
      return entry ? [ready, entry.startTime] : undefined;
    }),
  );
  return { paint: paint ?? Number.NaN, ready: ready ?? Number.NaN };
}

function notesOf(count: number): Record<string, unknown> {
  const record = (d: object) => ({ v: 1, u: 1, d });
  const start = Date.now() - 3_600_000;
  const all = Array.from({ length: count }, (_, index) => ({
    id: `i${index}`,
    company: `Company ${index}`,
    role: 'Growth Analyst',
    endedAt: new Date(start - index * 43_200_000).toISOString(),
    interviewers: [1, 2].map((person) => ({
      id: `p${person}`,
      fullName: `Person ${index} Okafor`,
      email: `p${person}@company-${index}.example`,
      connectionPoints: ['the ads you run on rainy days'],
    })),
    messages: [
      {
        kind: 'thank-you',
        interviewerId: 'p1',
        sentAt: new Date(start - index * 43_200_000 + 1).toISOString(),
        text: 'x'.repeat(900),
      },
    ],
    ...(index > 20 && { outcome: 'rejected', answeredAt: new Date(start - index * 43_200_000 + 2).toISOString() }),
  }));
  return {
    profile: record({ fullName: 'Leyla Demir' }),
    ...Object.fromEntries(all.map((interview) => [`interview:${interview.id}`, record(interview)])),
  };
}
