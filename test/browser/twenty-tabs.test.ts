import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { modelText, openMail, openStage, type Stage, untilModel, webmails } from './stage.ts';

/** Twenty tabs of both webmails write at once, each to somebody else; then all of it is sent. */
const letters = Array.from({ length: 20 }, (_, index) => ({
  id: `works-${index}`,
  company: `Works ${index}`,
  name: `Ada Brandt${'abcdefghijklmnopqrst'[index]}`,
  email: `ada@works-${index}.example`,
  point: `the night shift of line ${index} and its maps`,
  // Firefox's content scripts are told apart by their addresses.
  address: `${webmails[index % 2]?.address}?tab=${index}`,
}));

describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
    const endedAt = new Date(Date.now() - 3_600_000).toISOString();
    const records = letters.map(({ id, company, name: fullName, email, point }) => [
      `interview:${id}`,
      {
        v: 1,
        u: 1,
        d: { id, company, role: 'Analyst', endedAt, interviewers: [{ id, fullName, email, connectionPoints: [point] }] },
      },
    ]);
    await stage.driver.storage.set({ profile: { v: 1, u: 1, d: { fullName: 'Leyla Demir' } }, ...Object.fromEntries(records) });
  });
  afterAll(async () => {
    await stage?.close();
  });

  it('writes each its own letter, once, though the worker is killed meanwhile, and notes every one that is sent', async () => {
    const pages: Page[] = [];
    for (const { address, name: fullName, email } of letters) {
      const page = await openMail(stage.driver, address, [{ name: fullName, email }]);
      await page.byRole('button', 'Follow-up');
      await page.evaluate(() => window.practice.body(0).focus());
      pages.push(page);
    }
    // What the shortcut does, in all of them in the same moment.
    const pressAll = () =>
      Promise.all(pages.map((page) => page.inContentScript(`!afterwordLifetime.signal.dispatchEvent(new Event('press'))`)));
    await pressAll();
    await stage.driver.killBackground();
    for (const [index, page] of pages.entries())
      await untilModel(page, `letter ${index}`, (text) => text.includes(letters[index]?.point ?? ''));
    for (const [index, page] of pages.entries()) {
      const text = await modelText(page);
      for (const [other, { point }] of letters.entries())
        expect(text.split(point).length - 1, `letter ${other} in tab ${index}`).toBe(other === index ? 1 : 0);
    }
    const before = stage.practice.inbox.length;
    for (const page of pages) {
      await page.bringToFront();
      await page.evaluate(() => window.practice.body(0).focus());
      await page.press('Control+Enter');
    }
    await until('twenty mails', () => stage.practice.inbox.length === before + letters.length);
    const arrived = stage.practice.inbox.slice(before).map(({ to, text }) => `${to[0]?.email} ${text.match(/line \d+/)?.[0]}`);
    expect(arrived.sort()).toEqual(letters.map(({ email }, index) => `${email} line ${index}`).sort());
    await until('twenty notes of what was sent', async () => {
      const stored = await stage.driver.storage.get();
      return letters.every(({ id }) => (stored[`interview:${id}`] as { d: { messages?: object[] } }).d.messages?.length === 1);
    });
    for (const page of pages) {
      expect(page.errors).toEqual([]);
      await page.close();
    }
  }, 180_000);

  it('left no error in any console', async () => {
    expect(await stage.driver.consoleErrors()).toEqual([]);
  });
});
