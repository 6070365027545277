import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { builtExtension, openMail, openStage, type Stage, sampleNotes, saveNotes, untilModel, webmails } from './stage.ts';

/** Outlook on a host of a company's own: added by a click in the popup, forgotten by another. */
const host = 'mail.corp.example';
const address = `https://${host}/mail/0/?variant=new`;
const dana = { name: 'Dana Okafor', email: 'dana@caldera.example' };
const letter = sampleNotes['We talked about'];
const use = 'Use Follow-up on this site';
const stop = 'Stop using it here';

describe.each(browserNames)('in %s', (name) => {
  /** Nobody can answer Chromium's prompt here (it closes the popup, too): there the host was allowed by an earlier manifest. */
  const isAllowedBefore = name === 'chromium';
  let stage: Stage;
  let folder = '';
  let page: Page;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'afterword-copy-'));
    await cp(builtExtension(name), folder, { recursive: true });
    const manifest = path.join(folder, 'manifest.json');
    const shipped = await readFile(manifest, 'utf8');
    if (isAllowedBefore)
      await writeFile(manifest, shipped.replace('"host_permissions": [', `"host_permissions": ["https://${host}/*",`));
    stage = await openStage(name, { outlookHosts: [host], extension: folder });
    const notes = await stage.driver.extensionPage('popup.html');
    await saveNotes(notes);
    await until('the notes in the store', async () => JSON.stringify(await stage.driver.storage.get()).includes('interview:'));
    await notes.close();
    if (isAllowedBefore) {
      await writeFile(manifest, shipped);
      await stage.driver.reloadExtension();
    }
    page = await openMail(stage.driver, address, [dana]);
  });
  afterAll(async () => {
    await stage?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const buttons = async () => (await page.allByRole('button', 'Follow-up')).length;
  const writes = async () => {
    await (await page.byRole('button', 'Follow-up')).click();
    await untilModel(page, 'the letter', (text) => text.split(letter).length === 2);
    await page.byRole('dialog', 'Follow-up to Dana Okafor');
  };

  if (!isAllowedBefore)
    it('is not there before anybody asked', async () => {
      expect(await buttons()).toBe(0);
    });

  it('is offered in the popup, and comes to the open message without a reload', async () => {
    if (!isAllowedBefore) {
      const popup = await stage.driver.realPopup();
      await (await popup.byRole('button', use)).click();
      await popup.byRole('button', stop);
      await popup.close();
    }
    await until('the button', async () => (await buttons()) === 1);
    await writes();
  });

  it('is there on every page of the site from then on, after an update as well', async () => {
    await page.reload();
    await until('the practice page', () => page.evaluate(() => window.practice?.ready));
    await page.evaluate((to) => window.practice.setRecipients(0, { to }), [dana]);
    await until('the button', async () => (await buttons()) === 1);
    await stage.driver.reloadExtension();
    await page.reload();
    await until('the practice page', () => page.evaluate(() => window.practice?.ready));
    await page.evaluate((to) => window.practice.setRecipients(0, { to }), [dana]);
    await until('the button after the update', async () => (await buttons()) === 1);
    await writes();
  });

  it('is forgotten again, in the popup and in the settings', async () => {
    const settings = await stage.driver.extensionPage('options.html#you');
    const forget = await settings.byRole('button', `Stop using it on ${host}`);
    if (isAllowedBefore) {
      await forget.click();
      await until('no button', async () => (await buttons()) === 0);
    } else {
      await page.bringToFront();
      const popup = await stage.driver.realPopup();
      await (await popup.byRole('button', stop)).click();
      await until('no button', async () => (await buttons()) === 0);
      await popup.byRole('button', use);
      await popup.close();
    }
    // The settings hear of it, whoever did it.
    await until('no such line', async () => (await settings.allByRole('button', `Stop using it on ${host}`)).length === 0);
    await page.bringToFront();
    await page.reload();
    await until('the practice page', () => page.evaluate(() => window.practice?.ready));
    await until('the offer again', async () => {
      const again = await stage.driver.realPopup();
      try {
        return (await again.byRole('button', use)) && true;
      } finally {
        await again.close();
      }
    });
    expect(await buttons()).toBe(0);
  });

  it('is offered neither where it works already nor on a page that is no Outlook', async () => {
    for (const elsewhere of [webmails[0].address, 'https://mail.google.com/practice/inbox']) {
      const other = await stage.driver.newPage(elsewhere);
      const view = await stage.driver.realPopup();
      await until('the popup', () => view.evaluate(() => document.body.dataset.ready === 'true'));
      expect(await view.allByRole('button', use)).toEqual([]);
      await view.close();
      await other.close();
    }
    expect(await stage.driver.consoleErrors()).toEqual([]);
  });
});
