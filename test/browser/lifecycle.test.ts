import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import {
  builtExtension,
  modelText,
  openMail,
  openStage,
  type Stage,
  sampleNotes,
  saveNotes,
  untilModel,
  webmails,
} from './stage.ts';

/** Buttons come, stay one, and go with the extension, in tabs that were open before. Each step starts where the one before ended. */
const dana = { name: 'Dana Okafor', email: 'dana@caldera.example' };
const letter = sampleNotes['We talked about'];
const noAnswer = 'Afterword did not answer. Your message is as it was; please try again.';
const buttons = async (page: Page, name = 'Follow-up') => (await page.allByRole('button', name)).length;

/** What the worker's answers wait for is held back. */
function holdAnswers(scope: typeof globalThis): void {
  const held = scope as unknown as { browser?: Api; chrome: Api; letAnswer?: () => void };
  const { scripting, storage } = held.browser ?? held.chrome;
  const released = new Promise<void>((resolve) => {
    held.letAnswer = resolve;
  });
  for (const [api, name] of [
    [scripting, 'executeScript'],
    [storage.local, 'get'],
  ] as const) {
    const real = (api[name] as (...given: unknown[]) => Promise<unknown>).bind(api);
    Object.defineProperty(api, name, { value: (...given: unknown[]) => released.then(() => real(...given)) });
  }
}
interface Api {
  scripting: Record<string, unknown>;
  storage: { local: Record<string, unknown> };
}
const letAnswer = (scope: typeof globalThis) => (scope as unknown as { letAnswer(): void }).letAnswer();

describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  const pages: Page[] = [];
  beforeAll(async () => {
    stage = await openStage(name, { extension: '' });
    for (const { address } of webmails) pages.push(await openMail(stage.driver, address, [dana]));
  });
  afterAll(async () => {
    await stage?.close();
  });

  /** Marks what stands in the page now, so that it is told from what comes. */
  const mark = (page: Page) =>
    page.evaluate(() => document.querySelector('[data-afterword]')?.setAttribute('data-afterword', 'before'));
  const untilOne = (page: Page, what: string) =>
    until(what, async () => {
      const isOld = await page.evaluate(() => document.querySelector('[data-afterword="before"]') !== null);
      return !isOld && (await buttons(page)) === 1;
    });
  /** Presses it, and takes the letter out again. */
  const writes = async (page: Page) => {
    await page.bringToFront();
    await (await page.byRole('button', 'Follow-up')).click();
    const text = await untilModel(page, 'the letter', (now) => now.includes(letter));
    expect(text.split(letter)).toHaveLength(2);
    await page.byRole('dialog', 'Follow-up to Dana Okafor');
    await (await page.byRole('button', 'Undo')).click();
    await untilModel(page, 'the message without it', (now) => !now.includes(letter));
    expect(await buttons(page)).toBe(1);
  };

  /** Leaves the page and comes back to it as it was. A busy browser may not keep a page: then once more, with a new compose. */
  async function comeBack(page: Page, attempt = 1): Promise<void> {
    await page.evaluate(() => {
      const kept = window as unknown as { isKept?: boolean };
      kept.isKept = true;
    });
    await page.goto('https://mail.google.com/practice/inbox');
    await page.back();
    await until('the page again', () => page.evaluate(() => window.practice?.ready));
    if (await page.evaluate(() => (window as unknown as { isKept?: boolean }).isKept)) return;
    if (attempt === 3) throw new Error('the browser kept the page none of three times');
    await page.evaluate(
      (to) => {
        if (window.practice.count() === 0) window.practice.openCompose();
        window.practice.setRecipients(0, { to });
      },
      [dana],
    );
    await comeBack(page, attempt + 1);
  }

  it('comes to a compose that was open when it was installed', async () => {
    await stage.driver.installExtension(builtExtension(name));
    for (const page of pages) await untilOne(page, 'the button');
    const popup = await stage.driver.extensionPage('popup.html');
    await saveNotes(popup);
    await until('the notes in the store', async () => JSON.stringify(await stage.driver.storage.get()).includes('interview:'));
    await popup.close();
    for (const page of pages) await writes(page);
  });

  it('is one after an update, and the new one writes', async () => {
    for (const page of pages) await mark(page);
    await stage.driver.reloadExtension();
    for (const page of pages) {
      await untilOne(page, 'one button, of the new script');
      expect(await buttons(page, 'Reload this tab to use Follow-up')).toBe(0);
      await writes(page);
    }
  });

  it('is one after the page came back from the browser’s own cache, and writes', async () => {
    for (const page of pages) {
      await page.bringToFront();
      await comeBack(page);
      await untilOne(page, 'one button');
      await writes(page);
    }
  });

  it('goes when the extension is switched off, and comes again with it', async () => {
    await stage.driver.disableExtension();
    for (const page of pages) await until('no button', async () => (await buttons(page)) === 0);
    for (const page of pages) await mark(page);
    await stage.driver.enableExtension();
    for (const page of pages) {
      await untilOne(page, 'one button again');
      await writes(page);
    }
  });

  it('says so when the worker does not answer, and writes when it does after all', async () => {
    const [known] = pages;
    if (!known) throw new Error('no page');
    const fresh = await openMail(stage.driver, webmails[0].address, [dana]);
    const typing = await openMail(stage.driver, webmails[1].address, [dana]);
    for (const page of [fresh, typing]) await untilOne(page, 'the button');
    await stage.driver.inBackground(holdAnswers);
    // The card is there already in the first, and not in the others.
    for (const page of [known, fresh, typing]) {
      await page.bringToFront();
      await (await page.byRole('button', 'Follow-up')).click();
    }
    await typing.byRole('button', noAnswer);
    await typing.evaluate(() => window.practice.body(0).focus());
    await typing.type('By hand, then.');
    await fresh.bringToFront();
    const said = await fresh.byRole('button', noAnswer);
    const { x, y, width } = await said.box();
    const isSeen = await fresh.evaluate(
      (...at) => document.elementFromPoint(...at)?.closest('[data-afterword]') !== null,
      x + width / 2,
      y - 12,
    );
    expect(isSeen, 'the words stand above the button').toBe(true);
    await known.bringToFront();
    const card = await known.byRole('dialog', 'Follow-up');
    await until('the card to say so', async () => (await card.text())?.includes(noAnswer));
    await stage.driver.inBackground(letAnswer);
    for (const page of [known, fresh]) await untilModel(page, 'the letter', (now) => now.includes(letter));
    await untilOne(typing, 'the button under its own name');
    expect(await modelText(typing)).not.toContain(letter);
    for (const page of [fresh, typing]) await page.close();
  });

  it('left no error in any console', async () => {
    expect(await stage.driver.consoleErrors()).toEqual([]);
  });
});
