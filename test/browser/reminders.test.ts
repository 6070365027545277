import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { builtExtension, openStage, type Stage, untilModel } from './stage.ts';

/**
 * The reminders in real browsers, with notifications allowed. The browsers' own question cannot be answered without a screen, so
 * the extension is tested as it is once the answer was yes: a copy whose manifest has the permission from the start.
 */
async function allowed(name: (typeof browserNames)[number]): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'afterword-allowed-'));
  await cp(builtExtension(name), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const { optional_permissions, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, ...optional_permissions] }));
  // Firefox without a screen forgets a notification at once: what the worker asks for is counted where it asks.
  await writeFile(path.join(folder, 'count.js'), `(${countNotifications})()`);
  const worker = path.join(folder, 'background.js');
  await writeFile(worker, `import './count.js';\n${await readFile(worker, 'utf8')}`);
  return folder;
}

/** Runs in the worker before all else: each notification leaves a record `made:…` with its id. */
function countNotifications(): void {
  const extension = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  const { notifications, storage } = extension;
  const create = notifications.create.bind(notifications);
  notifications.create = async (id, options) => {
    await storage.local.set({ [`made:${crypto.randomUUID()}`]: id });
    return create(id, options);
  };
}

/** The extension's API, as far as these tests look at it. */
interface Extension {
  action: {
    getBadgeText(of: object): Promise<string>;
    getBadgeBackgroundColor(of: object): Promise<number[]>;
    getTitle(of: object): Promise<string>;
  };
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined>; clear(name: string): Promise<boolean> };
  notifications: {
    create(id: string, options: object): Promise<string>;
    getAll(): Promise<Record<string, unknown>>;
    clear(id: string): Promise<boolean>;
  };
  storage: {
    local: { set(items: object): Promise<void> };
    session: { get(key: string): Promise<{ next?: boolean }> };
  };
}
declare const chrome: Extension;

const minute = 60_000;
const hour = 60 * minute;
/** Some seconds from now, on a full one: dates are kept to the second. */
const soon = (seconds: number) => Math.ceil(Date.now() / 1_000 + seconds) * 1_000;

/** A zone, without daylight saving, whose clocks show about this hour now. */
function zoneAt(clock: number): string {
  const ahead = ((clock - new Date().getUTCHours() + 36) % 24) - 12;
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
// Late morning: an interview two hours ago was before 13:00, so the time to write begins two hours after it (convention C5).
const zone = zoneAt(11);
const record = (d: unknown) => ({ v: 1, u: Date.now(), d });
const interview = (id: string, endedAt: number, more: object = {}) => ({
  id,
  company: 'Caldera Foods',
  role: 'Growth Analyst',
  endedAt: new Date(endedAt).toISOString(),
  timeZone: zone,
  interviewers: [
    { id: 'dana', fullName: 'Dana Okafor', email: 'dana@caldera.example', connectionPoints: ['the ads you run on rainy days'] },
  ],
  ...more,
});
const profile = { fullName: 'Leyla Demir', timeZone: zone };
const about = (id: string, date = 'send-by') => JSON.stringify([id, date, 'dana']);

describe.each(browserNames)('in %s', (name) => {
  let folder: string;
  let stage: Stage;
  /** A page of the extension, from which its state is read. */
  let page: Page;
  beforeAll(async () => {
    folder = await allowed(name);
    stage = await openStage(name, { extension: folder, lasting: true });
    page = await stage.driver.extensionPage('options.html');
  });
  afterAll(async () => {
    await stage?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const reminders = async (): Promise<{ shown: string[]; snoozed: object; skipped: string[]; zone?: string }> => {
    const { reminders } = await stage.driver.storage.get('reminders');
    return (reminders as { d: never } | undefined)?.d ?? { shown: [], snoozed: {}, skipped: [] };
  };
  const shownOf = async (id: string) => (await reminders()).shown.filter((key) => key.startsWith(`${id} `));
  const untilShown = (id: string, count = 1) =>
    until(`a reminder about ${id}`, async () => (await shownOf(id)).length === count, 20_000);
  /** How often a notification about it was asked for. */
  const made = async (id: string) => Object.values(await stage.driver.storage.get()).filter((one) => one === id).length;
  const badge = () => page.evaluate(() => chrome.action.getBadgeText({}));
  const colour = () => page.evaluate(() => chrome.action.getBadgeBackgroundColor({}));
  const nextAlarm = () => page.evaluate(async () => (await chrome.alarms.get('next'))?.scheduledTime);
  const store = (...interviews: ReturnType<typeof interview>[]) =>
    stage.driver.storage.set({
      profile: record(profile),
      ...Object.fromEntries(interviews.map((one) => [`interview:${one.id}`, record(one)])),
    });
  const startAfresh = async () => {
    await stage.driver.storage.clear();
    // A plan writes down the computer's zone last: until it has, it could still overwrite what a test stores.
    await until('an empty plan', async () => (await badge()) === '' && (await reminders()).zone !== undefined);
  };

  it('reminds by an alarm after the worker was killed, once', async () => {
    await startAfresh();
    const from = soon(4);
    await store(interview('alarm', from - 2 * hour));
    await until('the alarm', async () => Math.abs(((await nextAlarm()) ?? 0) - from) < 1_000);
    expect(await badge()).toBe('');
    await stage.driver.killBackground();
    expect(await shownOf('alarm')).toEqual([]);
    await untilShown('alarm');
    expect(Date.now()).toBeGreaterThanOrEqual(from);
    await until('the badge', async () => (await badge()) === '1');
    expect(await page.evaluate(() => chrome.action.getTitle({}))).toBe('Afterword: 1 due');
    // It is planned again and again, and shown no second time.
    await store(interview('alarm', from - 2 * hour, { role: 'Analyst' }));
    await until('the plan after it', async () => ((await nextAlarm()) ?? 0) > Date.now());
    expect(await shownOf('alarm')).toHaveLength(1);
    expect(await made(about('alarm'))).toBe(1);
  });

  it('brings what came due while the browser was closed at its next start, once', async () => {
    await startAfresh();
    const from = soon(4);
    await store(interview('closed', from - 2 * hour));
    await until('the alarm', async () => Math.abs(((await nextAlarm()) ?? 0) - from) < 1_000);
    await stage.driver.restart(() => until('the moment to pass', () => Date.now() > from, 20_000));
    // Nothing of ours was opened: the start alone brings it.
    await untilShown('closed');
    page = await stage.driver.extensionPage('options.html');
    await until('the badge', async () => (await badge()) === '1');
    expect(await made(about('closed'))).toBe(1);
    await stage.driver.restart();
    page = await stage.driver.extensionPage('options.html');
    // A plan writes this last, and it ends with the browser.
    const planned = () => page.evaluate(async () => (await chrome.storage.session.get('next')).next);
    await until('the plan of the second start', planned);
    expect(await badge()).toBe('1');
    expect(await shownOf('closed')).toHaveLength(1);
    expect(await made(about('closed'))).toBe(1);
    expect(Object.keys(await page.evaluate(() => chrome.notifications.getAll()))).not.toContain(about('closed'));
  });

  it('brings what was missed while it was switched off when it is switched on again, once', async () => {
    await startAfresh();
    const from = soon(3);
    await store(interview('missed', from - 2 * hour));
    await until('the alarm', async () => Math.abs(((await nextAlarm()) ?? 0) - from) < 1_000);
    await stage.driver.disableExtension();
    await until('the moment to pass', () => Date.now() > from);
    await stage.driver.enableExtension();
    page = await stage.driver.extensionPage('options.html');
    await untilShown('missed');
    await page.evaluate((id) => chrome.notifications.clear(id), about('missed'));
    await stage.driver.disableExtension();
    await stage.driver.enableExtension();
    page = await stage.driver.extensionPage('options.html');
    await until('the plan of the second start', async () => (await nextAlarm()) !== undefined);
    await until('the badge of the second start', async () => (await badge()) === '1');
    expect(await shownOf('missed')).toHaveLength(1);
    expect(await made(about('missed'))).toBe(1);
    expect(Object.keys(await page.evaluate(() => chrome.notifications.getAll()))).not.toContain(about('missed'));
  });

  it('opens the compose to that person when it is clicked, and the draft goes in', async () => {
    await startAfresh();
    await store(interview('click', Date.now() - 2 * hour - minute));
    await untilShown('click');
    const composes = await stage.driver.opened(() => stage.driver.clickNotification(about('click')));
    await until('the practice page', () => composes.evaluate(() => window.practice?.ready));
    expect(await composes.evaluate(() => window.practice.recipients(0).to.map(({ email }) => email))).toEqual([
      'dana@caldera.example',
    ]);
    const text = await untilModel(composes, 'the draft', (model) => model.includes('the ads you run on rainy days'));
    expect(text).toContain('Leyla Demir');
    expect(await composes.evaluate(() => window.practice.subject(0))).toContain('Growth Analyst');
    await composes.close();
  });

  it('comes again when it was put off, and only then', async () => {
    await startAfresh();
    await store(interview('later', Date.now() - 2 * hour - minute));
    await untilShown('later');
    const key = about('later');
    // Firefox has no buttons: there the popup says the same.
    if (name === 'chromium') {
      await stage.driver.clickNotification(key, 0);
      const snoozed = await until('the hour', async () => ((await reminders()).snoozed as Record<string, string>)[key]);
      expect(Date.parse(snoozed)).toBeGreaterThan(Date.now() + hour - minute);
    }
    expect(await made(key)).toBe(1);
    const again = new Date(soon(2)).toISOString();
    await stage.driver.storage.set({ reminders: record({ ...(await reminders()), snoozed: { [key]: again } }) });
    await until('it again', async () => (await made(key)) === 2, 20_000);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(again));
    await until('it to be forgotten', async () => Object.keys((await reminders()).snoozed).length === 0);
    if (name !== 'chromium') return;
    await stage.driver.clickNotification(key, 1);
    const messages = async () => {
      const stored = (await stage.driver.storage.get('interview:later')) as { 'interview:later': { d: { messages?: object[] } } };
      return stored['interview:later'].d.messages ?? [];
    };
    await until('what was sent', async () => (await messages()).length === 1);
    expect(await messages()).toMatchObject([{ kind: 'thank-you', interviewerId: 'dana' }]);
    await until('no badge', async () => (await badge()) === '');
  });

  it('counts what is due on the icon: amber in the last three hours, red when one is late', async () => {
    await startAfresh();
    // Every day is a business day: due by this hour of the day after.
    const everyDay = { calendar: { weekend: [] } };
    const amber = soon(4);
    const last = interview('last', amber - 21 * hour, everyDay);
    await store(last);
    await until('a letter that is due', async () => (await badge()) === '1');
    expect(await colour()).toEqual([0x0b, 0x5c, 0x6b, 255]);
    await until('amber, by the alarm', async () => (await colour()).join() === [0x8a, 0x5a, 0x00, 255].join(), 20_000);
    expect(Date.now()).toBeGreaterThanOrEqual(amber);
    expect(await page.evaluate(() => chrome.action.getTitle({}))).toContain('1 due');
    const late = interview('late', Date.now() - 5 * 24 * hour);
    await store(last, late, interview('early', Date.now() - minute));
    await until('a late letter', async () =>
      (await page.evaluate(() => chrome.action.getTitle({}))).includes('Afterword: 2 due, one is late'),
    );
    expect(await badge()).toBe('2');
    expect(await colour()).toEqual([0xa3, 0x26, 0x1e, 255]);
    const answeredAt = new Date().toISOString();
    await store({ ...late, answeredAt } as typeof late, { ...last, answeredAt } as typeof last);
    await until('no badge', async () => (await badge()) === '');
  });

  it('plans again when the computer has moved to another zone', async () => {
    await startAfresh();
    const home = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
    // As it stood when the computer was last used elsewhere: there it is night now, and a reminder is due that must wait.
    const away = zoneAt(23);
    await stage.driver.storage.set({
      reminders: record({ shown: [], snoozed: {}, skipped: [], zone: away }),
      profile: record({ ...profile, timeZone: away }),
    });
    await until('the zone of the computer', async () => (await reminders()).zone === home);
    const stored = (await stage.driver.storage.get('profile')) as { profile: { d: { timeZone: string } } };
    expect(stored.profile.d.timeZone).toBe(home);
  });

  it('keeps a zone that was set by hand, and reminds nobody at night', async () => {
    await startAfresh();
    const night = zoneAt(23);
    await stage.driver.storage.set({
      profile: record({ ...profile, timeZone: night }),
      'interview:night': record(interview('night', Date.now() - 2 * hour - minute)),
    });
    await until('the badge', async () => (await badge()) === '1');
    expect(await shownOf('night')).toEqual([]);
    // Morning comes by the profile.
    await stage.driver.storage.set({ profile: record(profile) });
    await untilShown('night');
  });

  it('left no error in any console', async () => {
    expect(await stage.driver.consoleErrors()).toEqual([]);
  });
});
