import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { modelText, openStage, type Stage, untilModel, webmails } from './stage.ts';

/** What is missing, double, full, or gone from under the page: the card asks in a sentence, and the message stays as it is. */
const dana = { name: 'Dana Okafor', email: 'dana@caldera.example' };
const tom = { name: 'Tom Brandt', email: 'tom@caldera.example' };
const kim = { name: 'Kim Ode', email: 'kim@elsewhere.example' };
const own = 'A line of my own.';

const record = (data: object) => ({ v: 1, u: 1, d: data });
const person = (id: string, { name, email }: typeof dana, point: string) => ({
  id,
  fullName: name,
  email,
  connectionPoints: [point],
});
const notes = () => ({
  profile: record({ fullName: 'Leyla Demir' }),
  'interview:caldera': record({
    id: 'caldera',
    company: 'Caldera Foods',
    role: 'Growth Analyst',
    endedAt: new Date(Date.now() - 3 * 3_600_000).toISOString(),
    interviewers: [
      person('dana', dana, 'the ads you run on rainy days'),
      person('tom', tom, 'the dashboard that your drivers read'),
    ],
  }),
});

describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(async () => {
    await stage?.close();
  });
  beforeEach(async () => {
    await stage.driver.storage.clear();
    await stage.driver.storage.set(notes());
  });

  /** A message to these people with a line of the candidate's own in it. */
  async function compose(address: string, ...to: (typeof dana)[]): Promise<Page> {
    const page = await stage.driver.newPage(address);
    await until('the practice page', () => page.evaluate(() => window.practice?.ready));
    await page.evaluate((people) => {
      if (window.practice.count() === 0) window.practice.openCompose();
      window.practice.setRecipients(0, { to: people });
      window.practice.body(0).focus();
    }, to);
    await page.type(own);
    await untilModel(page, 'the line', (text) => text.includes(own));
    return page;
  }
  const pressButton = async (page: Page) => (await page.byRole('button', 'Follow-up')).click();
  const card = async (page: Page, title = 'Follow-up') => (await page.byRole('dialog', title)).text();
  const untilCard = (page: Page, words: string) =>
    until(`the card to say ${words}`, async () => (await card(page)).includes(words));
  const copies = (text: string, words: string) => text.split(words).length - 1;
  /** Waits for the letter, and holds it against everything that was there before. */
  async function untilLetter(page: Page, before: string, words: string): Promise<void> {
    const text = await untilModel(page, 'the letter', (now) => now.includes(words) && now.includes('Leyla Demir\n'));
    expect(copies(text, words)).toBe(1);
    expect(copies(text, own)).toBe(1);
    expect(text.trimStart().startsWith(own)).toBe(true);
    expect(text.trim().endsWith(before.trim().split('\n').at(-1) ?? '')).toBe(true);
  }

  describe.each(webmails)('on $webmail', ({ address }) => {
    it('asks for the full name once, then writes', async () => {
      await stage.driver.storage.set({ profile: record({ fullName: '' }) });
      const page = await compose(address, dana);
      const before = await modelText(page);
      await pressButton(page);
      const box = await page.byLabel('Your full name');
      expect(await modelText(page)).toBe(before);
      await box.fill('Leyla Demir');
      await page.press('Enter');
      await untilLetter(page, before, 'rainy days');
      expect(JSON.stringify(await stage.driver.storage.get('profile'))).toContain('Leyla Demir');
      await page.close();
    });

    it('offers the people in the notes for somebody unknown', async () => {
      const page = await compose(address, kim);
      const before = await modelText(page);
      await pressButton(page);
      await untilCard(page, 'Is it one of these?');
      expect(await modelText(page)).toBe(before);
      const choices = await page.allByRole('button');
      for (const choice of choices)
        if ((await choice.text()).startsWith('Tom Brandt')) {
          await choice.click();
          break;
        }
      await untilLetter(page, before, 'dashboard');
      await page.close();
    });

    it('takes a minute of notes for somebody unknown', async () => {
      const page = await compose(address, kim);
      const before = await modelText(page);
      await pressButton(page);
      await (await page.byRole('button', 'Write it')).click();
      await untilCard(page, 'Say at least the company or what you talked about.');
      await (await page.byLabel('Company')).fill('Elsewhere Ltd');
      await (await page.byLabel('Role')).fill('Planner');
      await (await page.byLabel('We talked about')).fill('the wall of maps');
      expect(await modelText(page)).toBe(before);
      await (await page.byRole('button', 'Write it')).click();
      await untilLetter(page, before, 'wall of maps');
      const stored = Object.keys(await stage.driver.storage.get()).filter((key) => key.startsWith('interview:'));
      expect(stored).toHaveLength(2);
      await page.close();
    });

    it('asks whose letter it is when several interviewed, and says who else is there', async () => {
      const page = await compose(address, dana, tom);
      const before = await modelText(page);
      await pressButton(page);
      await untilCard(page, 'each should get a letter of their own');
      expect(await modelText(page)).toBe(before);
      for (const choice of await page.allByRole('button'))
        if ((await choice.text()).startsWith('Tom Brandt')) {
          await choice.click();
          break;
        }
      await untilLetter(page, before, 'dashboard');
      expect(await card(page, 'Follow-up to Tom Brandt')).toContain('This one is for Tom Brandt; take Dana Okafor out');
      await page.close();
    });

    it('writes one copy when the button is pressed twice, and the worker dies in between', async () => {
      const page = await compose(address, dana);
      const before = await modelText(page);
      const button = await page.byRole('button', 'Follow-up');
      const box = await button.box();
      // The clicks wake it again: that it ended cannot be waited for.
      const killed = stage.driver.killBackground().catch(() => undefined);
      for (const _ of [1, 2]) await page.clickAt(box.x + box.width / 2, box.y + box.height / 2);
      await untilLetter(page, before, 'rainy days');
      await page.byRole('dialog', 'Follow-up to Dana Okafor');
      expect(copies(await modelText(page), 'rainy days')).toBe(1);
      await killed;
      await page.close();
    });

    it('leaves an edited letter alone when the extension is reloaded under it', async () => {
      const page = await compose(address, dana);
      await pressButton(page);
      await untilModel(page, 'the letter', (text) => text.includes('rainy days'));
      await page.byRole('button', 'Undo');
      await page.evaluate(() => window.practice.body(0).focus());
      await page.type('One more word of mine. ');
      const edited = await untilModel(page, 'the edit', (text) => text.includes('One more word of mine.'));
      await stage.driver.reloadExtension();
      // The old script leaves, and its card with it; a new button takes the place of the old one.
      await until('no card', async () => (await page.allByRole('dialog', 'Follow-up to Dana Okafor')).length === 0);
      await until('one button', async () => (await page.allByRole('button', 'Follow-up')).length === 1);
      await pressButton(page);
      // The new script knows nothing of the old one's letter: it reads it as one by hand, and writes nothing unasked.
      await page.byRole('button', 'Write one from my notes');
      expect(await modelText(page)).toBe(edited);
      await page.close();
    });
  });

  // Firefox gives an extension as much as the disk holds.
  if (name === 'chromium')
    it('says that the storage is full, keeps what was typed, and goes on when there is room', async () => {
      await stage.driver.storage.set({ profile: record({ fullName: '' }) });
      const page = await compose(webmails[0].address, dana);
      const before = await modelText(page);
      await fill(stage);
      await pressButton(page);
      await (await page.byLabel('Your full name')).fill(`Leyla ${'Demir '.repeat(200)}`.trim());
      await page.press('Enter');
      await untilCard(page, 'storage for Afterword is full');
      expect(await modelText(page)).toBe(before);
      expect(await (await page.byLabel('Your full name')).value()).toContain('Leyla Demir');
      await stage.driver.storage.clear();
      await stage.driver.storage.set({ ...notes(), profile: record({ fullName: '' }) });
      await (await page.byLabel('Your full name')).fill('Leyla Demir');
      await page.press('Enter');
      await untilLetter(page, before, 'rainy days');
      await page.close();
    });

  it('left no error in any console', async () => {
    expect(await stage.driver.consoleErrors()).toEqual([]);
  });
});

/** Fills the extension's storage to the last hundred bytes, by halves. */
async function fill(stage: Stage): Promise<void> {
  for (let size = 8_000_000; size > 50; size = Math.floor(size / 2))
    for (let more = true; more; ) {
      const key = `filler:${size}:${Math.random()}`;
      await stage.driver.storage.set({ [key]: 'x'.repeat(size) }).catch(() => {
        more = false;
      });
    }
}
