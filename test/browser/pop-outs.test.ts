import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { openMail, openStage, type Stage, sampleNotes, saveNotes, untilModel, webmails } from './stage.ts';

/** Windows of their own that a webmail opens for a message, with the manifest as shipped: the button, the letter, the card. */
const dana = { name: 'Dana Okafor', email: 'dana@caldera.example' };
const hasLetter = (text: string) => text.includes(sampleNotes['We talked about']);

const [gmail, outlook] = webmails;

describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
    const popup = await stage.driver.extensionPage('popup.html');
    await saveNotes(popup);
    await until('the notes in the store', async () => JSON.stringify(await stage.driver.storage.get()).includes('interview:'));
    await popup.close();
  });
  afterAll(async () => {
    await stage?.close();
  });

  it.each([
    ['Gmail’s', `${gmail.address}popout`],
    ['Outlook’s at its own address', `${outlook.address}deeplink/compose`],
  ])('works in %s', async (_, address) => {
    const page = await openMail(stage.driver, address, [dana]);
    try {
      await worksIn(page, 0);
    } finally {
      await page.close();
    }
  });

  it('works in the blank window that Outlook writes itself', async () => {
    const opener = await openMail(stage.driver, outlook.address, [dana]);
    const popped = await opener.popup(async () => {
      await opener.evaluate(() => {
        document.body.addEventListener('click', () => window.practice.popOutBlank(), { once: true });
      });
      await opener.clickAt(900, 700);
    });
    try {
      await until('the practice page', () => popped.evaluate(() => window.practice?.ready));
      expect(await popped.evaluate(() => window.practice.count())).toBe(2);
      await popped.evaluate((to) => window.practice.setRecipients(1, { to }), [dana]);
      await worksIn(popped, 1);
      expect(hasLetter(await opener.evaluate(() => window.practice.model(0).text))).toBe(false);
    } finally {
      await popped.close();
      await opener.close();
    }
  });

  async function worksIn(page: Page, compose: number): Promise<void> {
    const button = await page.byRole('button', 'Follow-up');
    await stage.driver.killBackground();
    await button.click();
    const text = await untilModel(page, 'the letter', hasLetter, compose);
    expect(text.split(sampleNotes['We talked about'])).toHaveLength(2);
    await page.byRole('dialog', 'Follow-up to Dana Okafor');
    expect(await page.allByRole('button', 'Follow-up')).toHaveLength(1);
    expect(page.errors).toEqual([]);
  }
});
