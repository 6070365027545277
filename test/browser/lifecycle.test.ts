import { describe, expect, it } from 'vitest';
import type { Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { builtExtension, openStage, webmails } from './stage.ts';

/** Buttons come, stay one, and go with the extension, in tabs that were open before. */
const buttons = async (page: Page, name = 'Follow-up') => (await page.allByRole('button', name)).length;

describe.each(browserNames)('in %s', (name) => {
  it('comes to a compose that was open at install, is one after a reload of the extension, and goes when it is switched off', async () => {
    const stage = await openStage(name, { extension: '' });
    try {
      const pages: Page[] = [];
      for (const { address } of webmails) {
        const page = await stage.driver.newPage(address);
        await until('the practice page', () => page.evaluate(() => window.practice?.ready));
        await page.evaluate(() => {
          if (window.practice.count() === 0) window.practice.openCompose();
        });
        pages.push(page);
      }
      await stage.driver.installExtension(builtExtension(name));
      for (const page of pages) await until('the button', async () => (await buttons(page)) === 1);
      await stage.driver.reloadExtension();
      for (const page of pages) {
        await until('one button after the reload', async () => (await buttons(page)) === 1);
        await page.bringToFront();
        await (await page.byRole('button', 'Follow-up')).click();
        // The new script answers: the old one could only ask for a reload of the tab.
        await page.byRole('dialog', 'Follow-up');
        expect(await buttons(page, 'Reload this tab to use Follow-up')).toBe(0);
        expect(await buttons(page)).toBe(1);
      }
      await stage.driver.disableExtension();
      for (const page of pages) await until('no button', async () => (await buttons(page)) === 0);
    } finally {
      await stage.close();
    }
  });
});
