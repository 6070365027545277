import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Driver, Page } from '../browser/driver/driver.ts';
import { open } from '../browser/driver/open.ts';
import { until } from '../browser/driver/until.ts';
import { openMail } from '../browser/stage.ts';
import { movingPicture } from './moving-picture.ts';
import { pictureRecords } from './picture-records.ts';
import { root } from './root.ts';
import { sampleNotes } from './sample.ts';
import type { Practice } from './server/practice.ts';

/** Where the stores' pictures are: they are uploaded, and in no package. */
const folder = path.join(root, 'dist/store');
/** What the stores take, in pixels: screenshots, and the small tile (developer.chrome.com, "Supplying Images"). */
const screenshot = [1280, 800] as const;
const tile = [440, 280] as const;
/** The part of the mail page that the moving picture shows. */
const shown = { x: 384, y: 272, width: 880, height: 528 };

/** Takes the stores' pictures into dist/store, and the moving picture of the README. */
export async function takeForStores(practice: Practice): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [width, height] = screenshot;
  const driver = await open('chromium', { extension: path.join(root, 'dist/chromium'), practice, viewport: { width, height } });
  try {
    await driver.storage.set(pictureRecords.agenda);
    const canvas = await driver.extensionPage('welcome.html');
    const popup = await shoot(driver, 'popup.html', [360, 600], 'popup');
    const templates = await shoot(driver, 'options.html#templates', [width, height], 'templates');
    await driver.storage.set(pictureRecords.halfWritten);
    const notes = await shoot(driver, 'popup.html', [360, 600], 'notes');
    const stills = await takeMessage(driver);
    const store = (name: string, address: string) => writeFileSync(path.join(folder, `${name}.jpg`), bytesOf(address));
    store('2-notes', await onBackground(canvas, [notes, popup], screenshot));
    store('3-templates', await onBackground(canvas, [templates], screenshot));
    const icon = `data:image/svg+xml;base64,${readFileSync(path.join(root, 'icons/icon.svg')).toString('base64')}`;
    store('tile', await onBackground(canvas, [icon], tile));
    await writeMoving(canvas, notes, stills);
    await canvas.close();
  } finally {
    await driver.close();
  }
}

const bytesOf = (address: string): Buffer => Buffer.from(address.replace(/^.*,/, ''), 'base64');
const asAddress = (file: string): string => `data:image/png;base64,${readFileSync(file).toString('base64')}`;

async function shoot(driver: Driver, file: string, [width, height]: readonly [number, number], name: string): Promise<string> {
  const page = await driver.extensionPage(file);
  await page.resize(width, height);
  await until(name, () => page.evaluate(() => document.body.dataset.ready === 'true'));
  if (name === 'templates')
    await until('a letter', () => page.evaluate(() => document.querySelector('.preview article') !== null));
  const target = path.join(folder, `.${name}.png`);
  await page.screenshot(target);
  await page.close();
  return asAddress(target);
}

/** The main job in Gmail, as it goes: the empty message, the letter, another wording. */
async function takeMessage(driver: Driver): Promise<string[]> {
  const notes = sampleNotes.gmail;
  await driver.storage.set(pictureRecords.agenda);
  const to = { name: notes["Interviewer's name"], email: notes["Interviewer's e-mail"] };
  const page = await openMail(driver, 'https://mail.google.com/mail/u/0/?variant=floating', [to]);
  const stills: string[] = [];
  const keep = async (name: string) => {
    const file = path.join(folder, `${name}.png`);
    await page.screenshot(file);
    stills.push(asAddress(file));
  };
  const button = await page.byRole('button', 'Follow-up');
  await keep('.message');
  await button.click();
  const another = await page.byRole('button', 'Another wording');
  await keep('1-letter');
  const before = await page.evaluate(() => window.practice.model(0).text);
  await another.click();
  await until('another wording', () => page.evaluate((was) => window.practice.model(0).text !== was, before));
  await keep('.again');
  await page.close();
  return stills;
}

/** Pictures side by side on a plain ground; beside a single small one stands the name. JPEG: the stores want no transparency. */
const onBackground = (page: Page, addresses: string[], [width, height]: readonly [number, number]): Promise<string> =>
  page.evaluate(
    async (addresses, width, height) => {
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d', { alpha: false });
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#eef0f6';
      context.fillRect(0, 0, width, height);
      const pictures = await Promise.all(
        addresses.map(async (address) => {
          const picture = new Image();
          picture.src = address;
          await picture.decode();
          return picture;
        }),
      );
      if (height < 300) {
        context.drawImage(pictures[0] as HTMLImageElement, 40, height / 2 - 48, 96, 96);
        context.fillStyle = '#1d2333';
        context.font = '600 44px system-ui, sans-serif';
        context.fillText('Afterword', 156, height / 2 + 2);
        context.font = '20px system-ui, sans-serif';
        context.fillText('interview follow-ups', 158, height / 2 + 36);
      } else {
        const gap = 60;
        const wide = pictures.reduce((sum, picture) => sum + picture.naturalWidth, gap * (pictures.length - 1));
        let left = Math.round((width - wide) / 2);
        for (const picture of pictures) {
          context.drawImage(picture, left, Math.round((height - picture.naturalHeight) / 2));
          left += picture.naturalWidth + gap;
        }
      }
      return canvas.toDataURL('image/jpeg', 0.95);
    },
    addresses,
    width,
    height,
  );

/** Notes, the empty message, the letter, another wording: 2 to 4 seconds each. */
async function writeMoving(page: Page, notes: string, [message = '', letter = '', again = '']: string[]): Promise<void> {
  const { width, height } = shown;
  // All of the popup, a sixth smaller.
  const small = { width: width * 1.2, height: height * 1.2 };
  const ofNotes = { x: (screenshot[0] - small.width) / 2, y: (screenshot[1] - small.height) / 2, ...small };
  const stills: { webp: Buffer; milliseconds: number }[] = [];
  const onGround = await onBackground(page, [notes], screenshot);
  for (const [address, milliseconds, part] of [
    [onGround, 3000, ofNotes],
    [message, 1800, shown],
    [letter, 4500, shown],
    [again, 3500, shown],
  ] as const) {
    const webp = await page.evaluate(
      async (address, { x, y, width: wide, height: high }, width, height) => {
        const picture = new Image();
        picture.src = address;
        await picture.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width, height });
        const context = canvas.getContext('2d', { alpha: false });
        if (context) context.imageSmoothingQuality = 'high';
        context?.drawImage(picture, x, y, wide, high, 0, 0, width, height);
        return canvas.toDataURL('image/webp', 0.8);
      },
      address,
      part,
      width,
      height,
    );
    stills.push({ webp: bytesOf(webp), milliseconds });
  }
  writeFileSync(path.join(root, 'icons/pictures/main-job.webp'), movingPicture(stills, width, height));
}
