import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Driver, Page } from '../browser/driver/driver.ts';
import { open } from '../browser/driver/open.ts';
import { until } from '../browser/driver/until.ts';
import { root } from './root.ts';
import { sampleNotes, writeNotes } from './sample.ts';
import { type Practice, startPractice } from './server/practice.ts';

/** Where the README's pictures are. */
const folder = path.join(root, 'icons/pictures');

const people = {
  gmail: { address: 'https://mail.google.com/mail/u/0/?variant=floating', notes: sampleNotes.gmail },
  outlook: { address: 'https://outlook.live.com/mail/0/', notes: sampleNotes.outlook },
} as const;

/** Takes the pictures of the real thing: popup and card, before real editors, light in Chromium and dark in Firefox. */
export async function main(): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const practice = await startPractice();
  try {
    await take(practice, 'chromium', 'light');
    await take(practice, 'firefox', 'dark');
    return 0;
  } finally {
    await practice.close();
  }
}

/** What the page after installation shows, as it is in a mail tab: small, since it goes into the package. */
const welcomeFolder = path.join(root, 'icons/welcome');

/** The three steps: the notes as they are written, the button beside Send, the card beside the letter. */
async function takeForWelcome(driver: Driver, openPopup: () => Promise<Page>): Promise<void> {
  const { address, notes } = people.gmail;
  const { Tone: _, ...texts } = notes;
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'afterword-pictures-'));
  const taken = (name: string) => path.join(temporary, `${name}.png`);
  try {
    const popup = await openPopup();
    for (const [label, text] of Object.entries(texts)) await (await popup.byLabel(label)).fill(text);
    await popup.screenshot(taken('notes'));
    await (await popup.byRole('button', 'Save notes')).click();
    await until('the notes to be kept', async () => JSON.stringify(await driver.storage.get()).includes(notes.Company));
    await popup.close();
    const page = await driver.newPage(address);
    await until('the practice page', () => page.evaluate(() => window.practice?.ready));
    await page.evaluate(
      (to) => {
        if (window.practice.count() === 0) window.practice.openCompose();
        window.practice.setRecipients(0, { to: [to] });
      },
      { name: notes["Interviewer's name"], email: notes["Interviewer's e-mail"] },
    );
    const button = await page.byRole('button', 'Follow-up');
    await page.screenshot(taken('button'));
    await button.click();
    await page.byRole('button', 'Another wording');
    await page.screenshot(taken('card'));
    await page.close();
    // A page of ours may show a picture that it holds as text.
    const canvas = await driver.extensionPage('welcome.html');
    await keepPart(canvas, taken('notes'), [0, 140, 360], 'notes');
    await keepPart(canvas, taken('button'), [510, 470, 368], 'button');
    await keepPart(canvas, taken('card'), [180, 232, 580], 'card');
    await canvas.close();
    await driver.storage.clear();
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** A part of a picture, 288 CSS pixels wide for a screen of one and a half times as many, as WebP. `clip` in CSS pixels of a picture at twice the size. */
async function keepPart(page: Page, file: string, clip: [x: number, y: number, width: number], name: string): Promise<void> {
  const png = readFileSync(file).toString('base64');
  const address = await page.evaluate(
    async (data, [x, y, width]) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${data}`;
      await picture.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: 432, height: 270 });
      const context = canvas.getContext('2d');
      if (context) context.imageSmoothingQuality = 'high';
      context?.drawImage(picture, 2 * x, 2 * y, 2 * width, 1.25 * width, 0, 0, 432, 270);
      return canvas.toDataURL('image/webp', 0.5);
    },
    png,
    clip,
  );
  writeFileSync(path.join(welcomeFolder, `${name}.webp`), Buffer.from(address.replace(/^.*,/, ''), 'base64'));
}

async function take(practice: Practice, name: 'chromium' | 'firefox', colorScheme: 'light' | 'dark'): Promise<void> {
  const driver = await open(name, {
    extension: path.join(root, 'dist', name),
    practice,
    colorScheme,
    viewport: { width: 1080, height: 700 },
    deviceScaleFactor: 2,
  });
  try {
    const openPopup = async () => {
      const popup = await driver.extensionPage('popup.html');
      await popup.resize(360, 600);
      await popup.byLabel('Interview ended');
      return popup;
    };
    const first = await openPopup();
    await first.screenshot(path.join(folder, `popup-first-${colorScheme}.png`));
    await first.close();
    if (name === 'chromium') await takeForWelcome(driver, openPopup);
    for (const { notes } of Object.values(people)) {
      const popup = await openPopup();
      await writeNotes(popup, notes);
      await until('the notes to be kept', async () => JSON.stringify(await driver.storage.get()).includes(notes.Company));
      await popup.close();
    }
    const popup = await openPopup();
    await popup.screenshot(path.join(folder, `popup-${colorScheme}.png`));
    await popup.close();
    for (const [webmail, { address, notes }] of Object.entries(people)) {
      const page = await driver.newPage(address);
      await until('the practice page', () => page.evaluate(() => window.practice?.ready));
      await page.evaluate(
        (to) => {
          if (window.practice.count() === 0) window.practice.openCompose();
          window.practice.setRecipients(0, { to: [to] });
        },
        { name: notes["Interviewer's name"], email: notes["Interviewer's e-mail"] },
      );
      await (await page.byRole('button', 'Follow-up')).click();
      await page.byRole('button', 'Another wording');
      await page.screenshot(path.join(folder, `card-${webmail}-${colorScheme}.png`));
      await page.close();
    }
  } finally {
    await driver.close();
  }
}
