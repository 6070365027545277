import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import {
  modelText,
  openMail,
  openStage,
  plantedHost,
  type Stage,
  sampleNotes,
  saveNotes,
  untilModel,
  webmails,
} from './stage.ts';

/** The main job, end to end: notes in the popup, one click in the compose, the letter in the recipient's inbox. */
const dana = { name: 'Dana Okafor', email: 'dana@caldera.example' };
const hasLetter = (text: string) => text.includes(sampleNotes['We talked about']) && text.includes(sampleNotes['Your full name']);
const copies = (text: string) => text.split(sampleNotes['We talked about']).length - 1;

describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(async () => {
    await stage?.close();
  });

  it('saves notes in the real popup page, and says what happens next', async () => {
    const popup = await stage.driver.extensionPage('popup.html');
    await saveNotes(popup);
    const said = await until('what happens next', () =>
      popup.evaluate(() => document.body.textContent.includes('Open a message to Dana and click Follow-up')),
    );
    expect(said).toBe(true);
    expect(await popup.axe()).toEqual([]);
    await popup.close();
  });

  describe.each(webmails)('on $webmail', ({ address }) => {
    let page: Page;
    beforeAll(async () => {
      page = await openMail(stage.driver, address, [dana]);
    });
    afterAll(async () => {
      await page?.close();
    });

    it('puts the letter above the signature, in the editor’s own model, and fills the empty subject', async () => {
      const before = await modelText(page);
      const button = await page.byRole('button', 'Follow-up');
      // The worker sleeps more often than not.
      await stage.driver.killBackground();
      await button.click();
      const text = await untilModel(page, 'the letter', hasLetter);
      expect(copies(text)).toBe(1);
      const signature = before.trim();
      expect(text.trim().endsWith(signature)).toBe(true);
      const subject = await page.evaluate(() => window.practice.subject(0));
      expect(subject).toContain(sampleNotes.Role);
      expect(subject).toContain(sampleNotes['Your full name']);
    });

    it('shows the card with what was used', async () => {
      const card = await page.byRole('dialog', 'Follow-up to Dana Okafor');
      expect(await card.text()).toContain(sampleNotes.Company);
      await page.byRole('button', 'Undo');
      await page.byRole('button', 'Another wording');
    });

    it('takes exactly the letter back with one Ctrl+Z, and the button brings it again', async () => {
      // The editor notes a change, and makes it a step of its undo, a quarter of a second after it; autosave hears of it then.
      await until('the editor’s own change event', () => page.evaluate(() => window.practice.changes(0) > 0));
      await page.evaluate(() => window.practice.body(0).focus());
      await page.press('Control+z');
      await untilModel(page, 'the message without the letter', (text) => copies(text) === 0);
      await (await page.byRole('button', 'Follow-up')).click();
      expect(copies(await untilModel(page, 'the letter again', hasLetter))).toBe(1);
    });

    it('arrives in the inbox as it stood, with the signature after it', async () => {
      const stood = await modelText(page);
      const subject = await page.evaluate(() => window.practice.subject(0));
      await page.evaluate(() => window.practice.send(0));
      const mail = await stage.practice.arrived(
        (arrived) => arrived.subject === subject && (arrived.text ?? '').includes(sampleNotes['We talked about']),
      );
      expect(mail.to).toEqual([dana]);
      // The plain text that mail programs make of a signature may start it with a line of its own, "--".
      const squeeze = (text: string) =>
        text
          .replace(/^--\s*$/gm, ' ')
          .replace(/\s+/g, ' ')
          .trim();
      expect(squeeze(mail.text)).toBe(squeeze(stood));
    });
  });

  it('left no error in any console', async () => {
    expect(await stage.driver.consoleErrors()).toEqual([]);
  });

  it('made no request beyond the practice webmail', async () => {
    expect(stage.driver.strayRequests()).toEqual([]);
    // The control: a page's request elsewhere is seen, and one of our own worker is refused before it leaves.
    const page = await stage.driver.newPage(webmails[0].address);
    await page.evaluate((host) => void fetch(`https://${host}/`).catch(() => undefined), plantedHost);
    await until('the planted request', () => stage.driver.strayRequests().some((request) => request.includes(plantedHost)));
    await stage.driver.leakFromBackground('https://worker.example/planted');
    expect(stage.driver.strayRequests().filter((request) => request.includes('worker.example'))).toEqual([]);
  });
});
