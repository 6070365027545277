import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { BrowserName, Driver, Look, Page } from '../browser/driver/driver.ts';
import { open } from '../browser/driver/open.ts';
import { until } from '../browser/driver/until.ts';
import { openMail } from '../browser/stage.ts';
import { pictureRecords } from './picture-records.ts';
import { root } from './root.ts';
import { sampleNotes } from './sample.ts';
import { type Practice, startPractice } from './server/practice.ts';
import { takeForStores } from './store-pictures.ts';

/** Where the README's pictures are: those of Chromium in light, those of Firefox in dark. */
const folder = path.join(root, 'icons/pictures');
/** Where every picture is, by browser. */
const all = path.join(root, 'dist/pictures');
const readmeLook = { chromium: 'light', firefox: 'dark' } as const;
const looks = ['light', 'dark', 'forced'] as const satisfies readonly Look[];

const mails = {
  gmail: { address: 'https://mail.google.com/mail/u/0/?variant=floating', notes: sampleNotes.gmail },
  outlook: { address: 'https://outlook.live.com/mail/0/', notes: sampleNotes.outlook },
} as const;

/** Takes pictures of every screen as it is, before real editors: in both browsers, each look; all are in dist/pictures. */
export async function main(): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const practice = await startPractice();
  try {
    await take(practice, 'firefox');
    await take(practice, 'chromium');
    await takeForStores(practice);
    return 0;
  } finally {
    await practice.close();
  }
}

async function take(practice: Practice, name: BrowserName): Promise<void> {
  const out = path.join(all, name);
  mkdirSync(out, { recursive: true });
  const driver = await open(name, {
    extension: path.join(root, 'dist', name),
    practice,
    viewport: { width: 1080, height: 700 },
    deviceScaleFactor: 2,
  });
  /** One screen in every look. */
  const shoot = async (page: Page, screen: string) => {
    for (const look of looks) {
      await driver.setLook(look);
      await until(look, () => page.evaluate((wanted) => matchMedia(wanted).matches, mediaOf[look]));
      await page.screenshot(path.join(out, `${screen}-${look}.png`));
    }
    await driver.setLook('light');
  };
  try {
    for (const [screen, { file, size, records, act }] of Object.entries(screens)) {
      await driver.storage.clear();
      await driver.storage.set(records);
      const page = await driver.extensionPage(file);
      await page.resize(...size);
      await until(screen, () => page.evaluate(() => document.body.dataset.ready === 'true'));
      await act?.(page);
      await shoot(page, screen);
      await page.close();
    }
    await driver.storage.clear();
    await driver.storage.set(pictureRecords.agenda);
    for (const [webmail, mail] of Object.entries(mails)) {
      const page = await openCard(driver, mail);
      // There is room for the card beside the message.
      if (webmail === 'outlook') await page.resize(1400, 700);
      await shoot(page, `card-${webmail}`);
      await page.close();
    }
    if (name === 'chromium') {
      await takeForWelcome(driver);
      await keepForReadme(driver);
    }
  } finally {
    await driver.close();
  }
}

const mediaOf: Record<Look, string> = {
  light: '(prefers-color-scheme: light) and (forced-colors: none)',
  dark: '(prefers-color-scheme: dark) and (forced-colors: none)',
  forced: '(forced-colors: active)',
};

interface Screen {
  file: string;
  size: [width: number, height: number];
  records: Record<string, unknown>;
  /** What a person does before it looks so. */
  act?(page: Page): Promise<void>;
}

const settings = (part: string) => ({ file: `options.html#${part}`, records: pictureRecords.agenda });

/** Every screen of ours; the names are the files'. */
const screens = {
  'popup-first': { file: 'popup.html', size: [360, 600], records: pictureRecords.none },
  popup: { file: 'popup.html', size: [360, 600], records: pictureRecords.agenda },
  'popup-notes': { file: 'popup.html', size: [360, 600], records: pictureRecords.halfWritten },
  'side-panel': {
    file: 'side-panel.html',
    size: [400, 700],
    records: pictureRecords.halfWritten,
    act: async (page) => (await page.byRole('button', 'Start the call')).click(),
  },
  'options-you': { ...settings('you'), size: [1080, 1300] },
  'options-templates': {
    ...settings('templates'),
    size: [1280, 900],
    act: async (page) => {
      await until('a letter', () => page.evaluate(() => document.querySelector('.preview article') !== null));
    },
  },
  'options-data': { ...settings('data'), records: pictureRecords.damaged, size: [1080, 1500] },
  welcome: { file: 'welcome.html', size: [1080, 1100], records: pictureRecords.none },
} satisfies Record<string, Screen> as Record<string, Screen>;

/** A message to the person of these notes, with the button pressed and the card beside it. `seen` is called before the press. */
async function openCard(
  driver: Driver,
  { address, notes }: (typeof mails)[keyof typeof mails],
  seen?: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await openMail(driver, address, [{ name: notes["Interviewer's name"], email: notes["Interviewer's e-mail"] }]);
  const button = await page.byRole('button', 'Follow-up');
  await seen?.(page);
  await button.click();
  await page.byRole('button', 'Another wording');
  return page;
}

/** What the page after installation shows, as it is in a mail tab: small, since it goes into the package. */
const welcomeFolder = path.join(root, 'icons/welcome');

/** The three steps: the notes as they are written, the button beside Send, the card beside the letter. */
async function takeForWelcome(driver: Driver): Promise<void> {
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'afterword-pictures-'));
  const taken = (name: string) => path.join(temporary, `${name}.png`);
  try {
    await driver.storage.clear();
    const { Tone: _, ...texts } = mails.gmail.notes;
    const notes = await driver.extensionPage('popup.html');
    await notes.resize(360, 600);
    for (const [label, text] of Object.entries(texts)) await (await notes.byLabel(label)).fill(text);
    await notes.screenshot(taken('notes'));
    await notes.close();
    await driver.storage.clear();
    await driver.storage.set(pictureRecords.agenda);
    const card = await openCard(driver, mails.gmail, (page) => page.screenshot(taken('button')));
    await card.screenshot(taken('card'));
    await card.close();
    // A page of ours may show a picture that it holds as text.
    const canvas = await driver.extensionPage('welcome.html');
    const keep = async (name: string, clip: Clip) =>
      writeFileSync(path.join(welcomeFolder, `${name}.webp`), await asWebp(canvas, taken(name), 0.5, clip));
    await keep('notes', [0, 140, 360]);
    await keep('button', [510, 470, 368]);
    await keep('card', [180, 232, 580]);
    await canvas.close();
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** The pictures of the README, as WebP: a fifth of the PNG. */
async function keepForReadme(driver: Driver): Promise<void> {
  const canvas = await driver.extensionPage('welcome.html');
  for (const [name, look] of Object.entries(readmeLook))
    for (const screen of [...Object.keys(screens), ...Object.keys(mails).map((mail) => `card-${mail}`)]) {
      const webp = await asWebp(canvas, path.join(all, name, `${screen}-${look}.png`), 0.85);
      writeFileSync(path.join(folder, `${screen}-${look}.webp`), webp);
    }
  await canvas.close();
}

/** In CSS pixels of a picture at twice the size. */
type Clip = [x: number, y: number, width: number];

/** A PNG as WebP, at most 1440 pixels wide; a part of it 288 CSS pixels wide, for a screen of one and a half times as many. */
async function asWebp(page: Page, file: string, quality: number, clip?: Clip): Promise<Buffer> {
  const png = readFileSync(file).toString('base64');
  const address = await page.evaluate(
    async (data, part, quality) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${data}`;
      await picture.decode();
      const scale = Math.min(1, 1440 / picture.naturalWidth);
      const [width, height] = part ? [432, 270] : [picture.naturalWidth * scale, picture.naturalHeight * scale];
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d');
      const [x, y, wide] = part ?? [0, 0, picture.naturalWidth / 2];
      if (context) context.imageSmoothingQuality = 'high';
      context?.drawImage(picture, 2 * x, 2 * y, 2 * wide, (2 * wide * height) / width, 0, 0, width, height);
      return canvas.toDataURL('image/webp', quality);
    },
    png,
    clip ?? null,
    quality,
  );
  return Buffer.from(address.replace(/^.*,/, ''), 'base64');
}
