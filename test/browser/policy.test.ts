import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureRecords } from '../practice/picture-records.ts';
import { mayGivePolicies } from './driver/chromium.ts';
import type { Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { builtExtension, openMail, openStage, type Stage, untilModel, webmails } from './stage.ts';

/** What an organisation gives by the browser's own policy: shown as that, not to be changed, and in the letter. */
const words = 'Our careers team asks you to write this';
const source = `title: Thank-you\ndue: send-by\nto: interviewer\nchannel: email\n\nSubject: Thank you\n\n${words}, {{firstName}}. {{connection}}\n`;
const policy = {
  locale: 'de-AT',
  workingDays: ['Mon', 'Tue', 'Wed', 'Thu'],
  holidays: ['2026-12-24', 'Christmas'],
  hosts: ['mail.school.example'],
  templates: { 'thank-you.hbs': source },
};

// Chromium reads policies out of a folder of root's, Firefox out of the home as well: for others than root Chromium's are told as skipped.
for (const name of browserNames)
  describe.runIf(name === 'firefox' || mayGivePolicies())(`in ${name}`, () => {
    let stage: Stage;
    let page: Page;
    let extension = '';
    beforeAll(async () => {
      // A folder of its own has an id of its own in Chromium: no other test is given this.
      extension = await mkdtemp(path.join(os.tmpdir(), 'afterword-policy-'));
      await cp(builtExtension(name), extension, { recursive: true });
      stage = await openStage(name, { extension, policy });
      await stage.driver.storage.set({ ...pictureRecords.agenda, 'template:thank-you.hbs': { v: 1, u: 1, d: 'damaged' } });
      page = await stage.driver.extensionPage('options.html#you');
    });
    afterAll(async () => {
      await stage?.close();
      await rm(extension, { recursive: true, force: true });
    });
    const shows = (text: string) =>
      until(text, () => page.evaluate((wanted) => document.body.textContent.includes(wanted), text));

    it('is shown as given, is not to be changed, and says what was wrong with it', async () => {
      await shows('From your organisation');
      await shows('Austrian German given by your organisation');
      await shows('Left out: holidays[1]: not a day');
      expect(await page.evaluate(() => document.querySelector('#locale, input[name=weekend]'))).toBeNull();
      await page.byRole('button', 'Use it on mail.school.example');
      await (await page.byRole('button', 'Save settings')).click();
      await shows('Saved.');
      expect(await stage.driver.storage.get('profile')).toMatchObject({ profile: { d: { locale: 'en-GB' } } });
      expect(await page.axe()).toEqual([]);
    });

    it('has its templates to be read, and in the letter', async () => {
      await (await page.byRole('link', 'Templates')).click();
      await shows('Your organisation gives this text');
      expect(await page.evaluate(() => document.querySelector('textarea')?.readOnly)).toBe(true);
      const mail = await openMail(stage.driver, webmails[0].address, [{ name: 'Dana Okafor', email: 'dana@caldera.example' }]);
      await (await mail.byRole('button', 'Follow-up')).click();
      await untilModel(mail, 'the letter of the organisation', (text) => text.includes(words));
      expect(await stage.driver.consoleErrors()).toEqual([]);
    });
  });
