import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Practice, startPractice } from '../../practice/server/practice.ts';
import type { Driver, Page } from './driver.ts';
import { browserNames, open } from './open.ts';
import { smallExtension } from './small-extension.ts';
import { until } from './until.ts';

/** Both drivers keep what their interface says; tried on an extension of a few lines. */
const mail = 'https://mail.google.com/mail/u/0/';
const asked = (page: Page) => page.evaluate(() => document.documentElement.dataset.asked);

describe.each(browserNames)('the driver of %s', (name) => {
  let practice: Practice;
  let driver: Driver;
  let extension: Awaited<ReturnType<typeof smallExtension>>;
  let page: Page;
  beforeAll(async () => {
    practice = await startPractice();
    extension = await smallExtension(name);
    driver = await open(name, { extension: extension.folder, practice });
    page = await driver.newPage(mail);
  });
  afterAll(async () => {
    await driver?.close();
    await practice?.close();
    await extension?.remove();
  });

  it('finds a button in nested closed shadow roots, and its click is trusted', async () => {
    const button = await page.byRole('button', 'Ask');
    expect(await page.evaluate(() => document.querySelector('button')?.textContent)).not.toBe('Ask');
    expect((await button.box()).width).toBeGreaterThan(10);
    expect(await button.text()).toBe('Ask');
    await button.focus();
    expect(await button.isFocused()).toBe(true);
    await button.click();
    await until('the answer', async () => (await asked(page))?.startsWith('true '));
  });

  it('gives all of a role, and none of a name that is not there', async () => {
    expect((await page.allByRole('button')).length).toBeGreaterThan(0);
    expect(await page.allByRole('button', 'No such button')).toEqual([]);
  });

  it('shows pages light, dark or in the colours of the system, the open ones too', async () => {
    const shown = () =>
      page.evaluate(() => [matchMedia('(prefers-color-scheme: dark)').matches, matchMedia('(forced-colors: active)').matches]);
    for (const [look, isDark, isForced] of [
      ['dark', true, false],
      ['forced', undefined, true],
      ['light', false, false],
    ] as const) {
      await driver.setLook(look);
      await until(look, async () => {
        const [dark, forced] = await shown();
        return forced === isForced && (isDark === undefined || dark === isDark);
      });
    }
  });

  it('ends the background, and the next click wakes another', async () => {
    const before = await asked(page);
    expect(await driver.backgroundAlive()).toBe(true);
    await driver.killBackground();
    expect(await driver.backgroundAlive()).toBe(false);
    await (await page.byRole('button', 'Ask')).click();
    await until('another background', async () => (await asked(page)) !== before);
    expect(await asked(page)).toMatch(/^true [0-9a-f-]{36}$/);
  });

  it('drives the toolbar popup over the page in front', async () => {
    await page.bringToFront();
    const folder = await mkdtemp(path.join(os.tmpdir(), 'afterword-picture-'));
    const popup = await driver.realPopup();
    await (await popup.byLabel('Words')).fill('Ça & là');
    await (await popup.byLabel('When')).fill('2026-03-09T16:30');
    await (await popup.byLabel('Kind')).select('Second');
    await (await popup.byRole('radio', 'Warm')).click();
    expect(await (await popup.byRole('radio', 'Warm')).isChecked()).toBe(true);
    expect(await (await popup.byRole('textbox', 'Words')).value()).toBe('Ça & là');
    await (await popup.byRole('button', 'Save')).click();
    await until('saved', () => popup.evaluate(() => document.querySelector('[role=status]')?.textContent === 'Saved'));
    expect(await popup.axe()).toEqual([]);
    await popup.screenshot(path.join(folder, 'popup.png'));
    expect((await readFile(path.join(folder, 'popup.png'))).length).toBeGreaterThan(1000);
    await popup.close();
    await rm(folder, { recursive: true });
    const { saved } = await driver.storage.get('saved');
    expect(saved).toEqual({ words: 'Ça & là', when: '2026-03-09T16:30', kind: 'b', tone: 'warm', url: mail });
  });

  it('reads, writes and empties the storage', async () => {
    await driver.storage.set({ one: { deep: [1, 'ü'] } });
    expect(await driver.storage.get('one')).toEqual({ one: { deep: [1, 'ü'] } });
    await driver.storage.clear();
    expect(await driver.storage.get()).toEqual({});
  });

  it('opens a page of the extension as a tab, and types into it', async () => {
    const tab = await driver.extensionPage('popup.html');
    await (await tab.byLabel('Words')).focus();
    await tab.type('typed');
    await tab.press('Shift+Tab');
    expect(await (await tab.byLabel('Words')).value()).toBe('typed');
    expect(await tab.axe()).toEqual([]);
    await tab.close();
  });

  it('evaluates where the content script lives, which the page cannot see', async () => {
    expect(await page.inContentScript('globalThis.secret')).toBe(42);
    expect(await page.evaluate(() => 'secret' in globalThis)).toBe(false);
  });

  it('collects the errors of a page', async () => {
    const faulty = await driver.newPage(mail);
    await faulty.evaluate(() => {
      setTimeout(() => {
        throw new Error('thrown on purpose');
      });
      console.error('said on purpose');
    });
    await until('both errors', () =>
      ['thrown', 'said'].every((word) => faulty.errors.some((text) => text.includes(`${word} on purpose`))),
    );
    const all = await driver.consoleErrors();
    expect(all.some((text) => text.includes('thrown on purpose'))).toBe(true);
    await faulty.close();
  });

  it('records a leak from the background', async () => {
    expect(driver.strayRequests()).toEqual([]);
    await driver.killBackground();
    await driver.leakFromBackground('https://leak.example/planted');
    await until('the leak', () => driver.strayRequests().includes('GET https://leak.example/planted'));
  });

  it('loads the extension again, disables and enables it', async () => {
    await driver.reloadExtension();
    const fresh = await driver.newPage(mail);
    await fresh.byRole('button', 'Ask');
    await driver.disableExtension();
    await fresh.reload();
    expect(await fresh.allByRole('button', 'Ask')).toEqual([]);
    await driver.enableExtension();
    await fresh.reload();
    await fresh.byRole('button', 'Ask');
    await fresh.close();
  });
});
