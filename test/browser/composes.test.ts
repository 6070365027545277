import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Found, Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { modelText, openStage, type Stage, webmails } from './stage.ts';

/** What the contract of test/webmail holds the adapters to, once more with the extension as shipped: card, worker and all. */
const people = [
  { name: 'Dana Okafor', email: 'dana@caldera.example', point: 'the ads you run on rainy days' },
  { name: 'Tom Brandt', email: 'tom@caldera.example', point: 'the dashboard that your drivers read' },
  { name: 'Kim Ode', email: 'kim@caldera.example', point: 'the move of the kitchen to Bristol' },
] as const;
const [dana] = people;
const notes = () => ({
  profile: { v: 1, u: 1, d: { fullName: 'Leyla Demir' } },
  'interview:caldera': {
    v: 1,
    u: 1,
    d: {
      id: 'caldera',
      company: 'Caldera Foods',
      role: 'Growth Analyst',
      endedAt: new Date(Date.now() - 3 * 3_600_000).toISOString(),
      interviewers: people.map(({ name, email, point }) => ({ id: email, fullName: name, email, connectionPoints: [point] })),
    },
  },
});
const copies = (text: string, words: string) => text.split(words).length - 1;

describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
    await stage.driver.storage.set(notes());
  });
  afterAll(async () => {
    await stage?.close();
  });

  /** A page with so many open composes, each to another of the three. */
  async function openComposes(address: string, count: number): Promise<Page> {
    const page = await stage.driver.newPage(address);
    await until('the practice page', () => page.evaluate(() => window.practice?.ready));
    for (let i = 0; i < count; i++)
      await page.evaluate(
        (i, to) => {
          while (window.practice.count() <= i) window.practice.openCompose();
          window.practice.setRecipients(i, { to });
        },
        i,
        people.slice(i, i + 1).map(({ name, email }) => ({ name, email })),
      );
    return page;
  }
  const untilLetter = (page: Page, compose = 0) =>
    until('the letter', async () => {
      const text = await modelText(page, compose);
      return copies(text, people[compose]?.point ?? '') === 1 && text;
    });
  /** Where the compose is, and what the webmail heard. */
  const state = (page: Page) =>
    page.evaluate(() => {
      const { x, y, width, height } = window.practice.root(0).getBoundingClientRect();
      const { practice } = window;
      return {
        box: [x, y, width, height],
        open: practice.isOpen(0),
        count: practice.count(),
        shortcuts: [...practice.shortcuts],
      };
    });

  describe.each(webmails)('on $webmail', ({ webmail, address }) => {
    it('keeps every key and click in the card from the webmail', async () => {
      const page = await openComposes(address, 1);
      await (await page.byRole('button', 'Follow-up')).click();
      const letter = await untilLetter(page);
      const card = await page.byRole('dialog', 'Follow-up to Dana Okafor');
      const before = await state(page);
      await (await page.byRole('button', 'Undo')).focus();
      for (const key of ['e', 'c', 'r', 'j', 'u', 's', 'x', '#', '!', '/', '?']) await page.type(key);
      await page.press('Tab');
      for (const key of ['e', 'c', 'r', 'j']) await page.type(key);
      expect(await state(page)).toEqual(before);
      expect(await modelText(page)).toBe(letter);
      const { x, y } = await card.box();
      await page.clickAt(x + 60, y + 16);
      expect(await state(page)).toEqual(before);
      await (await page.byRole('button', 'Another wording')).click();
      const another = await until('another wording', async () => {
        const text = await modelText(page);
        return text !== letter && copies(text, dana.point) === 1 && text;
      });
      const { open, count, shortcuts } = await state(page);
      expect({ open, count, shortcuts }).toEqual({ open: true, count: 1, shortcuts: [] });
      await (await page.byRole('button', 'Undo')).focus();
      await page.press('Escape');
      await until('the card to close', async () => (await page.allByRole('dialog', 'Follow-up to Dana Okafor')).length === 0);
      expect((await state(page)).open).toBe(true);
      expect(await modelText(page)).toBe(another);
      if (webmail === 'gmail') {
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        await page.type('e');
        await until('the control: a shortcut outside the card', () => page.evaluate(() => window.practice.shortcuts.length > 0));
      }
      await page.close();
    });

    it('writes the letter and takes it back by keyboard alone, from the message and back into it', async () => {
      const page = await openComposes(address, 1);
      const button = await page.byRole('button', 'Follow-up');
      const before = await modelText(page);
      await page.evaluate(() => window.practice.body(0).focus());
      const tabTo = (found: Found, keys: string) =>
        until(keys, async () => {
          if (await found.isFocused()) return true;
          await page.press(keys);
          return found.isFocused();
        });
      const away = webmail === 'gmail' ? 'Tab' : 'Shift+Tab';
      await tabTo(button, away);
      await page.press('Enter');
      await untilLetter(page);
      // The letter has the caret. Pressed once more, the button leads into the card.
      await tabTo(button, away);
      await page.press('Enter');
      const another = await page.byRole('button', 'Another wording');
      await tabTo(another, 'Tab');
      await page.press('Escape');
      await until('the card to close', async () => (await page.allByRole('dialog', 'Follow-up to Dana Okafor')).length === 0);
      expect(await button.isFocused()).toBe(true);
      await page.press('Enter');
      const undo = await page.byRole('button', 'Undo');
      await tabTo(button, away);
      await page.press('Enter');
      await tabTo(undo, 'Tab');
      await page.press('Enter');
      await until('the message as before', async () => (await modelText(page)).trim() === before.trim());
      await page.close();
    });

    it('writes while the candidate looks at another tab', async () => {
      const page = await openComposes(address, 1);
      const button = await page.byRole('button', 'Follow-up');
      await stage.driver.killBackground();
      await button.click();
      const other = await stage.driver.newPage('https://mail.google.com/practice/inbox');
      await untilLetter(page);
      expect(copies(await modelText(page), dana.point)).toBe(1);
      await other.close();
      await page.close();
    });

    it('does nothing anywhere when the compose closes half-way', async () => {
      const page = await openComposes(address, 1);
      const button = await page.byRole('button', 'Follow-up');
      await stage.driver.killBackground();
      await button.click();
      const next = await page.evaluate(() => {
        window.practice.close(0);
        const i = window.practice.openCompose();
        return { i, text: window.practice.model(i).text };
      });
      await until('the button of the next one alone', async () => (await page.allByRole('button', 'Follow-up')).length === 1);
      for (const card of ['Follow-up', 'Follow-up to Dana Okafor'])
        await until('no card', async () => (await page.allByRole('dialog', card)).length === 0);
      expect(await modelText(page, next.i)).toBe(next.text);
      expect(page.errors).toEqual([]);
      await page.close();
    });

    it('copies a diagnosis without a word of the mail', async () => {
      const page = await openComposes(address, 1);
      await (await page.byRole('button', 'Follow-up')).click();
      const letter = await untilLetter(page);
      await (await page.byRole('button', 'More')).click();
      await (await page.byRole('button', 'Copy a diagnosis')).click();
      await until('what the card says of it', async () =>
        (await (await page.byRole('dialog', 'Follow-up to Dana Okafor')).text()).includes('Copied'),
      );
      // Pasted as a person pastes it into a report.
      await page.evaluate(() => {
        const box = document.createElement('textarea');
        box.id = 'report';
        document.body.append(box);
        box.focus();
      });
      await page.press('Control+v');
      const report = await until('the report', () =>
        page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#report')?.value ?? ''),
      );
      expect(report).toMatch(/^way: (insertHTML|paste)/);
      expect(report).toContain('[role=textbox]');
      const said = new Set(`${letter} ${dana.name} ${dana.email}`.split(/[^\p{L}]+/u).filter((word) => word.length > 5));
      expect([...said].filter((word) => new RegExp(`\\b${word}\\b`).test(report))).toEqual([]);
      await page.close();
    });
  });

  it('gives three composes at once their own letters', async () => {
    const page = await openComposes(webmails[0].address, 3);
    const buttons = await until('three buttons', async () => {
      const all = await page.allByRole('button', 'Follow-up');
      return all.length === 3 && all;
    });
    for (const button of buttons) await button.click();
    for (const i of [0, 1, 2]) {
      const text = await untilLetter(page, i);
      for (const [n, { point }] of people.entries()) expect(copies(text, point)).toBe(n === i ? 1 : 0);
    }
    await page.close();
  });

  it('left no error in any console', async () => {
    expect(await stage.driver.consoleErrors()).toEqual([]);
  });
});
