/** How soon popup and side panel are painted and can be used, with an empty store and with thousands of interviews, in both browsers. */
import type { Page } from '../browser/driver/driver.ts';
import { browserNames } from '../browser/driver/open.ts';
import { until } from '../browser/driver/until.ts';
import { openStage, type Stage } from '../browser/stage.ts';
import { median } from './median.ts';
import { heading, row } from './report.ts';

const counts = [0, 200, 2_000] as const;
const rounds = 9;
const screens = ['popup.html', 'side-panel.html'] as const;

/** One table; the three stores in turn, so that a busy moment of the machine falls on all. */
export async function measurePopupPaint(): Promise<void> {
  heading(`popup and side panel, median of ${rounds} openings, with ${counts.join(' / ')} interviews`, 'ms', 'most beside none');
  for (const name of browserNames) {
    const stages: Stage[] = [];
    try {
      for (const count of counts) {
        const stage = await openStage(name);
        stages.push(stage);
        await stage.driver.storage.set(notesOf(count));
      }
      const opened = await Promise.all(
        stages.map(async ({ driver }) => ({ driver, page: await driver.extensionPage('popup.html') })),
      );
      for (const screen of screens)
        for (const isAsleep of [false, true]) {
          const times = opened.map(() => ({ paint: [] as number[], ready: [] as number[] }));
          for (let round = 0; round <= rounds; round++)
            for (const [place, { driver, page }] of opened.entries()) {
              const { paint, ready } = await openOnce(page, screen, isAsleep ? () => driver.killBackground() : undefined);
              // The first of each is warm-up.
              if (round > 0) times[place]?.paint.push(paint);
              if (round > 0) times[place]?.ready.push(ready);
            }
          for (const what of ['paint', 'ready'] as const) {
            const all = times.map((one) => median(one[what]));
            row(
              `${name}, ${screen === 'popup.html' ? 'popup' : 'side panel'}, worker ${isAsleep ? 'asleep' : 'warm'}: ${what === 'paint' ? 'first paint' : 'can be used'}`,
              all.map((ms) => ms.toFixed(0)).join(' / '),
              `${((all.at(-1) ?? Number.NaN) / (all[0] ?? Number.NaN)).toFixed(2)} ×`,
            );
          }
        }
    } finally {
      for (const stage of stages) await stage.close();
    }
  }
}

/** Milliseconds from the opening to the first paint with contents, and to the form in which one can type. */
async function openOnce(page: Page, screen: string, before?: () => Promise<void>): Promise<{ paint: number; ready: number }> {
  // From a page that does nothing: the one before has its own memory to clear away.
  const origin = await page.evaluate(() => location.origin);
  await page.goto(`${origin}/manifest.json`);
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  await before?.();
  await page.goto(`${origin}/${screen}?${Math.random()}`);
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
