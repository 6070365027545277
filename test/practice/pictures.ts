import { mkdirSync } from 'node:fs';
import path from 'node:path';
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
