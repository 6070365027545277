import '../temporal.ts';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import german from '../../src/_locales/de/messages.json' with { type: 'json' };
import english from '../../src/_locales/en/messages.json' with { type: 'json' };
import { root } from '../house/sources.ts';
import { type Messages, messagesOf } from '../messages-of.ts';
import { pseudoWords } from '../pseudo-words.ts';
import { cardStates } from '../ui/states.ts';
import type { Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { builtExtension, openMail, openStage, type Stage } from './stage.ts';
import { standsOut } from './stands-out.ts';

/**
 * The screens in other words than the English ones: a pseudo-language from right to left, and German, whose words are long.
 * The browser takes them from `_locales` itself; they stand in the place of the English ones, which it falls back to.
 */
const pictures = process.env.PICTURES;
const pseudo = pseudoWords(english);
const record = (d: unknown) => ({ v: 1, u: Date.now(), d });
const endedAt = new Date(Math.floor(Date.now() / 1_000) * 1_000 - 3 * 3_600_000).toISOString();
const stored = {
  profile: record({ fullName: 'Leyla Demir' }),
  'interview:caldera': record({
    id: 'caldera',
    company: 'Caldera Foods',
    role: 'Growth Analyst',
    endedAt,
    timeZone: 'America/New_York',
    interviewers: [
      { id: 'dana', fullName: 'Dana Okafor', email: 'dana@caldera.example', connectionPoints: ['the ads you run on rainy days'] },
      { id: 'tom', fullName: 'Tom Brandt', email: 'tom@caldera.example' },
    ],
  }),
  'interview:damaged': 'garbage',
};

let gallery: string;
beforeAll(async () => {
  gallery = await mkdtemp(path.join(os.tmpdir(), 'afterword-gallery-'));
  const options = { bundle: true, jsx: 'automatic', jsxImportSource: 'preact', loader: { '.css': 'text' } } as const;
  await build({ ...options, entryPoints: [path.join(root, 'test/ui/gallery.tsx')], outdir: gallery, format: 'iife' });
  await writeFile(
    path.join(gallery, 'gallery.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>The card</title><body></body><script src="gallery.js"></script></html>',
  );
});
afterAll(() => rm(gallery, { recursive: true, force: true }));

/** Latin words that are neither the candidate's own nor a name. */
const untranslated = (page: Page, own: readonly string[]): Promise<string[]> =>
  page.evaluate((own) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const text = own.reduce((left, one) => left.replaceAll(one, ''), walker.currentNode.textContent ?? '');
      if (/[a-z]{3}/i.test(text)) found.push(text);
    }
    for (const element of document.querySelectorAll('[aria-label], [title]'))
      for (const name of ['aria-label', 'title']) {
        const text = own.reduce((left, one) => left.replaceAll(one, ''), element.getAttribute(name) ?? '');
        if (/[a-z]{3}/i.test(text)) found.push(text);
      }
    return found;
  }, own);

const own = ['Leyla Demir', 'Caldera Foods', 'Growth Analyst', 'Dana Okafor', 'Tom Brandt', 'Gmail', 'Outlook', 'Afterword'];

describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  let extension: string;
  const speak = async (messages: Messages) => {
    await mkdir(path.join(extension, '_locales/en'), { recursive: true });
    await writeFile(path.join(extension, '_locales/en/messages.json'), JSON.stringify(messages));
  };
  const open = async (file: string): Promise<Page> => {
    const page = await stage.driver.extensionPage(file);
    await page.resize(360, 600);
    await until(file, () => page.evaluate(() => document.body.dataset.ready === 'true'));
    return page;
  };
  const picture = async (page: Page, what: string) => {
    if (pictures) await page.screenshot(path.join(pictures, `${what}-${name}.png`));
  };
  const cardPage = async (): Promise<Page> => {
    const page = await stage.driver.extensionPage('gallery.html#card/loading');
    await page.resize(360, 600);
    return page;
  };
  const showCard = async (page: Page, state: string) => {
    const address = await page.evaluate(() => location.href.split(/[?#]/)[0]);
    await page.goto(`${address}?${state}#card/${state}`);
    await until('the card', () => page.evaluate(() => document.body.dataset.ready === 'true'));
  };

  beforeAll(async () => {
    extension = await mkdtemp(path.join(os.tmpdir(), 'afterword-words-'));
    await cp(builtExtension(name), extension, { recursive: true });
    await cp(gallery, extension, { recursive: true });
    await speak(pseudo);
    stage = await openStage(name, { extension });
    await stage.driver.storage.set(stored);
  });
  afterAll(async () => {
    await stage?.close();
    await rm(extension, { recursive: true, force: true });
  });

  // German takes the way that right to left has shown in both; one browser tells whether its words have room.
  describe.each(name === 'chromium' ? (['right to left', 'German'] as const) : (['right to left'] as const))('%s', (language) => {
    const isTurned = language === 'right to left';
    beforeAll(async () => {
      if (isTurned) return;
      await speak(german);
      await stage.driver.reloadExtension();
    });

    it('the popup', async () => {
      const popup = await open('popup.html');
      const page = await popup.evaluate(() => ({
        lang: document.documentElement.lang,
        direction: getComputedStyle(document.body).direction,
        mark: document.querySelector('header svg')?.getBoundingClientRect().left ?? 0,
      }));
      expect(page).toMatchObject(isTurned ? { lang: 'he', direction: 'rtl' } : { lang: 'de', direction: 'ltr' });
      expect(page.mark > 180).toBe(isTurned);
      await picture(popup, `popup-${language}`);
      await popup.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
      });
      expect(await standsOut(popup)).toEqual([]);
      if (isTurned) expect(await untranslated(popup, own)).toEqual([]);
      await popup.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await picture(popup, `popup-below-${language}`);
      await popup.close();
    });

    it.each(['you', 'templates', 'data'])('the settings: %s', async (part) => {
      const page = await open(`options.html#${part}`);
      await until('the part', () => page.evaluate(() => (document.querySelector('main')?.childElementCount ?? 0) > 2));
      if (part === 'templates')
        await until('the template', () => page.evaluate(() => !!document.querySelector('.preview article')));
      await picture(page, `options-${part}-${language}`);
      expect(await standsOut(page)).toEqual([]);
      expect(await page.evaluate(() => document.title)).toBe((isTurned ? pseudo : german).options_title?.message);
      await page.close();
    });

    it('the card, in every state', async () => {
      const page = await cardPage();
      const out: string[] = [];
      for (const state of Object.keys(cardStates)) {
        await showCard(page, state);
        await page.evaluate(() => {
          const root = document.querySelector('main')?.shadowRoot;
          for (const button of root?.querySelectorAll<HTMLElement>('[aria-expanded=false]') ?? []) button.click();
          for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
        });
        out.push(...(await standsOut(page)).map((what) => `${state}: ${what}`));
        if (state === 'drafted' || state === 'unknown-recipient') await picture(page, `card-${state}-${language}`);
      }
      expect(out).toEqual([]);
      await page.close();
    });

    it('the button beside Send, the card that it opens, and what it finds in the letter', async () => {
      const page = await openMail(stage.driver, 'https://mail.google.com/mail/u/0/', [
        { name: 'Tom Brandt', email: 'tom@caldera.example' },
      ]);
      const words: Messages = isTurned ? pseudo : german;
      const wordsFor = messagesOf(words);
      await (await page.byRole('button', words.button_label?.message ?? '')).click();
      await page.byRole('button', words.card_again?.message ?? '');
      // Nothing is noted yet of the talk with Tom: a finding, read in the name of the button that leaves it.
      const found = wordsFor('finding_connectionNotNoted', ['Tom Brandt']);
      await page.byRole('button', wordsFor('card_leaveThis', [found]));
      await picture(page, `mail-${language}`);
      await page.close();
    });
  });
});

/** Chromium goes by the packs that are installed with it: Firefox can be told. */
describe('in a Firefox whose language is another', () => {
  it.each([
    ['pt-BR', 'pt-BR'],
    ['de-AT', 'de'],
  ])('%s: the popup speaks %s', async (locale, spoken) => {
    const stage = await openStage('firefox', { locale });
    try {
      const popup = await stage.driver.extensionPage('popup.html');
      await until('the popup', () => popup.evaluate(() => document.body.dataset.ready === 'true'));
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe(spoken);
    } finally {
      await stage.close();
    }
  });
});
