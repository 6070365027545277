import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemBytes, syncLimits } from '../../src/extension/sync-merge.ts';
import { sample } from '../follow-up/sample.ts';
import { root } from '../house/sources.ts';
import type { Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { openStage, type Stage } from './stage.ts';

/** What keeps the notes safe, in the browsers' own storage: every byte counted, shared, gone in time, refused when full, wiped. */
type Records = Record<string, unknown>;
interface Area {
  get(keys: null): Promise<Records>;
  set(records: Records): Promise<void>;
  getBytesInUse?(keys: null): Promise<number>;
}
type Areas = Record<'local' | 'sync' | 'session', Area>;

const [interview] = sample.interviews;
const record = (d: unknown) => ({ v: 1, u: 1, d });
const source = readFileSync(path.join(root, 'templates/thank-you.hbs'), 'utf8').replace(/^title:.*$/m, 'title: Mine');
const other = (d: unknown, u: number) => ({ v: 1, u, w: 'other', k: { other: 1 }, d });
const shows = (page: Page, text: string) =>
  until(`“${text}”`, () => page.evaluate((wanted) => (document.body.textContent ?? '').includes(wanted), text));
const press = async (page: Page, name: string) => (await page.byRole('button', name)).click();
/** What a page of ours calls the browser. */
type Ours = Record<'browser' | 'chrome', { storage: Areas; tabs: Tabs }>;
interface Tabs {
  getCurrent(): Promise<{ id: number }>;
  query(wanted: object): Promise<{ id: number; url?: string }[]>;
  remove(id: number): Promise<void>;
}
const area = (page: Page, which: keyof Areas) =>
  page.evaluate((name) => {
    const { browser, chrome } = globalThis as unknown as Ours;
    return (browser ?? chrome).storage[name].get(null);
  }, which);
/** Writes into the sync area, as another device would; what the browser says to it. */
const give = (page: Page, items: Records) =>
  page.evaluate((given) => {
    const { browser, chrome } = globalThis as unknown as Ours;
    return (browser ?? chrome).storage.sync.set(given).then(() => '', String);
  }, items);
/** Closes what was opened at the notes' export; how many. */
const closeOpened = (page: Page) =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Ours;
    const { tabs } = browser ?? chrome;
    const here = await tabs.getCurrent();
    const opened = (await tabs.query({})).filter(({ id, url }) => id !== here.id && url?.endsWith('/options.html#data'));
    for (const { id } of opened) await tabs.remove(id);
    return opened.length;
  });
/** Fills the storage of this device (Chromium: 10 MiB) but for so many bytes. */
const fillBut = (page: Page, left: number) =>
  page.evaluate(async (bytes) => {
    const { local } = (globalThis as unknown as Ours).chrome.storage;
    const used = (await local.getBytesInUse?.(null)) ?? 0;
    await local.set({ filler: 'x'.repeat(10_485_760 - used - bytes) });
  }, left);

describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(name);
    await stage.driver.storage.set({
      profile: record({ fullName: 'Maya Brandt' }),
      'interview:caldera': record(interview),
      'interview:damaged': 'garbage',
      'half-written': record({ company: 'Zoë & Söhne' }),
      keeping: record({ days: 90, since: 1 }),
      reminders: record({}),
      'of-tomorrow': 1,
    });
    page = await stage.driver.extensionPage('options.html#data');
    await shows(page, 'What we keep');
  });
  afterAll(async () => {
    await stage?.close();
  });

  it('says every byte that it keeps', async () => {
    await until('the table to be as the storage', async () => {
      const [local, session, sync] = [await area(page, 'local'), await area(page, 'session'), await area(page, 'sync')];
      const entries = [local, session, sync].flatMap((records) => Object.entries(records));
      const bytes = entries.reduce((sum, [key, value]) => sum + Buffer.byteLength(key + JSON.stringify(value)), 0);
      const foot = await page.evaluate(() => [...document.querySelectorAll('tfoot td')].map((cell) => cell.textContent));
      return foot.join(' ') === `${entries.length} ${bytes.toLocaleString('en')}`;
    });
    expect(await page.axe()).toEqual([]);
  });

  it('shares profile and templates by the browser’s own sync area, takes what came, and keeps what lost', async () => {
    await (await page.byRole('checkbox', 'Share my profile, settings and own templates with my other devices')).click();
    const held = await until(
      'the profile in the area',
      async () => (await area(page, 'sync')).profile as { k: object } | undefined,
    );
    expect(Object.keys(await area(page, 'sync'))).toEqual(['profile']);
    await shows(page, 'The account holds one record');
    expect(await give(page, { profile: other({ fullName: 'Maya B.' }, 2), 'template:thank-you.hbs': other({ source }, 3) })).toBe(
      '',
    );
    await until('the template', async () => (await area(page, 'local'))['template:thank-you.hbs']);
    await shows(page, 'Copy of your profile');
    expect((await area(page, 'local')).profile).toMatchObject({ d: { fullName: expect.stringMatching(/^Maya B/) } });
    expect(JSON.stringify(await area(page, 'sync'))).not.toMatch(/Caldera|Söhne/);
    expect(held.k).toEqual({ [Object.keys(held.k)[0] ?? '']: 1 });
    expect(await page.axe()).toEqual([]);
  });

  it('stays within what the browser takes: an item of our limit is held, one above the browsers’ is refused', async () => {
    const room = syncLimits.item - itemBytes('template:long.hbs', '');
    expect(await give(page, { 'template:long.hbs': 'x'.repeat(room) })).toBe('');
    expect(await give(page, { 'template:long.hbs': 'x'.repeat(8_200) })).toMatch(/quota/i);
    await shows(page, 'One record in the account was written by another version');
  });

  it('forgets notes on their day when a page is opened, and reminds of the export', async () => {
    const day = 86_400_000;
    await stage.driver.storage.set({
      'interview:old': record({ ...interview, id: 'old', outcome: 'rejected', answeredAt: '2026-01-01T00:00:00Z' }),
      keeping: record({ days: 90, since: Date.now() - 200 * day, remindSince: Date.now() - 8 * day }),
    });
    const popup = await stage.driver.extensionPage('popup.html');
    await shows(popup, 'A week without an export');
    const left = await area(popup, 'local');
    expect(
      Object.keys(left)
        .filter((key) => key.startsWith('interview:'))
        .sort(),
    ).toEqual(['interview:caldera', 'interview:damaged']);
    expect(await popup.axe()).toEqual([]);
    await press(popup, 'Export notes');
    await until('the settings', async () => (await closeOpened(page)) === 1);
    await popup.close();
    await page.bringToFront();
  });

  // Firefox gives an extension as much as the disk holds.
  if (name === 'chromium')
    it('says that the storage is full, imports nothing of a file that does not fit, and still exports', async () => {
      await fillBut(page, 10_000);
      const large = { ...interview, id: 'large', evidence: 'x'.repeat(20_000) };
      const file = JSON.stringify({ ...sample, interviews: [{ ...interview, role: 'Director' }, large] });
      await page.evaluate((text) => {
        const input = document.getElementById('import') as HTMLInputElement;
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'notes.json'));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, file);
      await press(page, 'Import');
      await shows(page, 'The browser’s storage for Afterword is full. Nothing was overwritten; export your notes');
      expect(await area(page, 'local')).toMatchObject({ 'interview:caldera': record(interview) });
      expect(await area(page, 'local')).not.toHaveProperty('interview:large');
      expect(await (await page.byRole('button', 'Export notes')).isDisabled()).toBe(false);
    });

  it('wipes all of it: this device, this run of the browser, the account', async () => {
    await page.evaluate(() => localStorage.setItem('call', '1'));
    await press(page, 'Wipe everything…');
    await press(page, 'Wipe everything now');
    await shows(page, 'Everything is gone.');
    // The worker plans anew, and notes that there is nothing to plan.
    const keys = async (which: 'local' | 'sync' | 'session') => Object.keys(await area(page, which)).join();
    await until('nothing', async () => /^(reminders)?$/.test(await keys('local')) && /^(next)?$/.test(await keys('session')));
    expect(await keys('sync')).toBe('');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('left no error in any console, and asked nobody', async () => {
    expect(await stage.driver.consoleErrors()).toEqual([]);
    expect(stage.driver.strayRequests()).toEqual([]);
  });
});
