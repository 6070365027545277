/** How long a candidate waits: from a compose to its button, from the click to the letter, in Chromium on the built extension. */
import type { Page } from '../browser/driver/driver.ts';
import { until } from '../browser/driver/until.ts';
import { openMail, openStage, type Stage, sampleNotes, saveNotes } from '../browser/stage.ts';
import { median } from './median.ts';

/**
 * Milliseconds, medians. `frames`: how many frames were painted with the compose and without the button, on a page at rest. The
 * letter: by a hand that was at the button a moment before it presses, and by one that presses as it comes.
 */
export interface Waits {
  button: { ms: number; frames: number };
  firstAfterInstall: number;
  asleep: number;
  warm: number;
  asleepAtOnce: number;
  warmAtOnce: number;
}

/** How long a hand is at a button before it presses, in milliseconds: less than most people need between arriving and pressing. */
const reach = 150;

const dana = { name: 'Dana Okafor', email: 'dana@caldera.example' };

/** Measures so many times each. */
export async function measureWaits(rounds: number): Promise<Waits> {
  const stage = await openStage('chromium');
  try {
    const popup = await stage.driver.extensionPage('popup.html');
    await saveNotes(popup);
    await until('the notes', async () =>
      Object.keys(await stage.driver.storage.get()).some((key) => key.startsWith('interview:')),
    );
    await popup.close();
    const first = await clickToLetter(stage, 'first', reach);
    const buttons: { ms: number; frames: number }[] = [];
    const ways = { asleep: [], warm: [], asleepAtOnce: [], warmAtOnce: [] } as Record<
      Exclude<keyof Waits, 'button' | 'firstAfterInstall'>,
      number[]
    >;
    for (let round = 0; round < rounds; round++) {
      buttons.push(await composeToButton(stage));
      ways.asleep.push(await clickToLetter(stage, 'asleep', reach));
      ways.warm.push(await clickToLetter(stage, 'warm', reach));
      ways.asleepAtOnce.push(await clickToLetter(stage, 'asleep', 0));
      ways.warmAtOnce.push(await clickToLetter(stage, 'warm', 0));
    }
    return {
      button: { ms: median(buttons.map(({ ms }) => ms)), frames: median(buttons.map(({ frames }) => frames)) },
      firstAfterInstall: first,
      asleep: median(ways.asleep),
      warm: median(ways.warm),
      asleepAtOnce: median(ways.asleepAtOnce),
      warmAtOnce: median(ways.warmAtOnce),
    };
  } finally {
    await stage.close();
  }
}

async function composeToButton(stage: Stage): Promise<{ ms: number; frames: number }> {
  const page = await openMail(stage.driver, 'https://mail.google.com/mail/u/0/');
  await page.byRole('button', 'Follow-up');
  const waited = await page.evaluate(async () => {
    // The page comes to rest: what it did before is not the compose's.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const from = performance.now();
    const number = window.practice.openCompose();
    const root = window.practice.root(number);
    for (let frames = 0; frames < 600; frames++) {
      await new Promise(requestAnimationFrame);
      if (root.querySelector('[data-afterword]')) return { ms: performance.now() - from, frames };
    }
    throw new Error('no button came');
  });
  await page.close();
  return waited;
}

/** From the press of the button to the letter in the editor. `before`: how long the hand is there already. */
async function clickToLetter(stage: Stage, worker: 'first' | 'asleep' | 'warm', before: number): Promise<number> {
  const page = await openMail(stage.driver, 'https://mail.google.com/mail/u/0/', [dana]);
  const button = await page.byRole('button', 'Follow-up');
  if (worker === 'warm') await stage.driver.storage.get();
  await listen(page);
  if (worker === 'asleep') await stage.driver.killBackground();
  if (before) {
    await button.focus();
    await page.evaluate((before) => new Promise((resolve) => setTimeout(resolve, before)), before);
  }
  await button.click();
  const waited = await until('the letter', () => page.evaluate(() => window.waited));
  await page.close();
  return waited;
}

declare global {
  interface Window {
    /** Milliseconds from the press to the letter. */
    waited?: number;
  }
}

const listen = (page: Page): Promise<void> =>
  page.evaluate((sign) => {
    const body = window.practice.body(0);
    let pressed = 0;
    addEventListener(
      'pointerdown',
      () => {
        pressed = performance.now();
      },
      { capture: true, once: true },
    );
    new MutationObserver((_, observer) => {
      if (!body.textContent?.includes(sign)) return;
      window.waited = performance.now() - pressed;
      observer.disconnect();
    }).observe(body, { childList: true, subtree: true, characterData: true });
  }, sampleNotes['We talked about']);
