/** The stage of the browser tests: the built extension in one browser, before the practice webmail. */
import path from 'node:path';
import { root } from '../practice/root.ts';
import { type Practice, startPractice } from '../practice/server/practice.ts';
import type { BrowserName, Driver, DriverOptions, Page, View } from './driver/driver.ts';
import { open } from './driver/open.ts';
import { until } from './driver/until.ts';

/** One browser and its webmail; close it in a `finally` or an `afterAll`: it fails when anything asked beyond the practice webmail. */
export interface Stage {
  driver: Driver;
  practice: Practice;
  close(): Promise<void>;
}

/** Where a test sends the request that proves that requests are seen. */
export const plantedHost = 'planted.example';

export const builtExtension = (name: BrowserName): string => path.join(root, 'dist', name);

/** Opens a browser with the built extension; with `extension: ''` without one. `outlookHosts`: see `startPractice`. */
export async function openStage(
  name: BrowserName,
  options: Partial<Omit<DriverOptions, 'practice'>> & { outlookHosts?: readonly string[] } = {},
): Promise<Stage> {
  const { extension = builtExtension(name), outlookHosts = [], ...rest } = options;
  const practice = await startPractice({ outlookHosts });
  try {
    const driver = await open(name, { practice, ...rest, ...(extension ? { extension } : {}) });
    return {
      driver,
      practice,
      close: async () => {
        await driver.close();
        await practice.close();
        // Whatever a suite was about: nothing in it may have asked anyone else.
        const strays = practice.strays.filter((request) => !request.includes(plantedHost));
        if (strays.length > 0) throw new Error(`requests beyond the practice webmail: ${strays.join(', ')}`);
      },
    };
  } catch (error) {
    await practice.close();
    throw error;
  }
}

/** The two webmails with their addresses. */
export const webmails = [
  { webmail: 'gmail', address: 'https://mail.google.com/mail/u/0/' },
  { webmail: 'outlook', address: 'https://outlook.live.com/mail/0/' },
] as const;

/** What a candidate writes down in the popup. */
export const sampleNotes = {
  'Your full name': 'Leyla Demir',
  Company: 'Caldera Foods',
  Role: 'Growth Analyst',
  "Interviewer's name": 'Dana Okafor',
  "Interviewer's e-mail": 'dana@caldera.example',
  'We talked about': 'the ads you run on rainy days',
} as const;

/** Fills the popup's form and saves. */
export async function saveNotes(popup: View, notes: Record<string, string> = sampleNotes): Promise<void> {
  for (const [label, text] of Object.entries(notes)) await (await popup.byLabel(label)).fill(text);
  await (await popup.byRole('button', 'Save notes')).click();
}

/** A practice page with one open compose, addressed to these people. */
export async function openMail(driver: Driver, address: string, to: { name: string; email: string }[] = []): Promise<Page> {
  const page = await driver.newPage(address);
  await until('the practice page', () => page.evaluate(() => window.practice?.ready));
  await page.evaluate((people) => {
    if (window.practice.count() === 0) window.practice.openCompose();
    window.practice.setRecipients(0, { to: people });
  }, to);
  return page;
}

/** The text of the message as the editor's own model holds it. */
export const modelText = (page: Page, compose = 0): Promise<string> =>
  page.evaluate((i) => window.practice.model(i).text, compose);

/** Waits until the model's text passes. */
export const untilModel = (page: Page, what: string, passes: (text: string) => boolean, compose = 0): Promise<string> =>
  until(what, async () => {
    const text = await modelText(page, compose);
    return passes(text) ? text : undefined;
  });
