import '../temporal.ts';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../house/sources.ts';
import { pictureRecords } from '../practice/picture-records.ts';
import { cardStates } from '../ui/states.ts';
import type { Look, Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { builtExtension, openStage, type Stage } from './stage.ts';
import { standsOut } from './stands-out.ts';

/**
 * Every screen for everybody: WCAG 2.2 AA by axe in light, dark and forced colours; text twice as large; no motion where none is wanted.
 * The card's root is closed, which keeps the page out, and axe as well. The same screen stands here in an open root, on a page of
 * the extension with its policy, in real pixels: what only they tell is contrast and the size of what is pressed.
 */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'afterword-gallery-'));
  await build({
    entryPoints: [path.join(root, 'test/ui/gallery.tsx')],
    outdir: folder,
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
    logLevel: 'warning',
  });
  await writeFile(
    path.join(folder, 'gallery.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>The card</title><body></body><script src="gallery.js"></script></html>',
  );
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Opens what is folded. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    const place = document.querySelector('main')?.shadowRoot ?? document.body;
    for (const details of place.querySelectorAll('details')) details.open = true;
    for (const button of place.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
  });

/** Every text twice as large, as text zoom makes it: the boxes keep their measures. */
const doubleTexts = (page: Page) =>
  page.evaluate(() => {
    const place = document.querySelector('main')?.shadowRoot ?? document.body;
    const sizes = [...place.querySelectorAll<HTMLElement | SVGElement>('*')].map((element) => {
      const { fontSize, lineHeight } = getComputedStyle(element);
      return [element, Number.parseFloat(fontSize), Number.parseFloat(lineHeight)] as const;
    });
    for (const [element, fontSize, lineHeight] of sizes) {
      element.style.fontSize = `${2 * fontSize}px`;
      if (lineHeight) element.style.lineHeight = `${2 * lineHeight}px`;
    }
  });

/** `narrow`: the narrowest that it may be, in CSS pixels. 1280 pixels at 200 % are 640. */
const screens = [
  { screen: 'the popup at first', file: 'popup.html', records: pictureRecords.none, width: 360, narrow: 360 },
  { screen: 'what is due', file: 'popup.html', records: pictureRecords.damaged, width: 360, narrow: 360 },
  { screen: 'the notes of a panel', file: 'popup.html', records: pictureRecords.halfWritten, width: 360, narrow: 360 },
  { screen: 'the side panel', file: 'side-panel.html', records: pictureRecords.halfWritten, width: 400, narrow: 320 },
  { screen: 'the settings: you', file: 'options.html#you', records: pictureRecords.damaged, width: 1280, narrow: 640 },
  {
    screen: 'the settings: templates',
    file: 'options.html#templates',
    records: pictureRecords.damaged,
    width: 1280,
    narrow: 640,
  },
  { screen: 'the settings: data', file: 'options.html#data', records: pictureRecords.damaged, width: 1280, narrow: 640 },
  { screen: 'the first page', file: 'welcome.html', records: pictureRecords.none, width: 1280, narrow: 640 },
] as const;

/** They have between them every control that the card has; the others are not looked at in forced colours. */
const inForced = ['drafted-findings', 'drafted-undone', 'unknown-many', 'no-full-name-problem', 'clipboard', 'send-held'];

describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  let gallery: Page;
  let extension: string;
  beforeAll(async () => {
    extension = await mkdtemp(path.join(os.tmpdir(), 'afterword-access-'));
    await cp(builtExtension(name), extension, { recursive: true });
    await cp(folder, extension, { recursive: true });
    stage = await openStage(name, { extension });
  });
  afterAll(async () => {
    await stage?.close();
    await rm(extension, { recursive: true, force: true });
  });

  /** What axe finds in each look, the look named. */
  const faults = async (page: Page, looks: readonly Look[] = ['light', 'dark', 'forced']): Promise<string[]> => {
    const found: string[] = [];
    for (const look of looks) {
      await stage.driver.setLook(look);
      await until(look, () =>
        page.evaluate(
          (look) =>
            matchMedia('(forced-colors: active)').matches === (look === 'forced') &&
            (look === 'forced' || matchMedia(`(prefers-color-scheme: ${look})`).matches),
          look,
        ),
      );
      found.push(...(await page.axe()).map((line) => `${look}: ${line}`));
    }
    return found;
  };
  const moving = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        const isStill = [transitionDuration, animationDuration].every((time) => Number.parseFloat(time) === 0);
        return isStill && scrollBehavior === 'auto' ? [] : [element.tagName];
      }),
    );

  it('moves nothing for who wants no motion', async () => {
    const page = await stage.driver.extensionPage('popup.html');
    await page.byRole('button', 'Save notes');
    expect(await moving(page)).not.toEqual([]);
    await stage.driver.setLook('light');
    await until('stillness', async () => (await moving(page)).length === 0);
    await page.close();
  });

  it.each(screens)('$screen', async ({ file, records, width, narrow }) => {
    await stage.driver.storage.clear();
    await stage.driver.storage.set(records);
    const page = await stage.driver.extensionPage(file);
    // So tall that nothing stands behind a bar that stays in place.
    await page.resize(width, 2000);
    await until(file, () => page.evaluate(() => document.body.dataset.ready === 'true'));
    if (file.includes('templates'))
      await until('a letter', () => page.evaluate(() => !!document.querySelector('.preview article')));
    await unfold(page);
    expect(await faults(page)).toEqual([]);
    await page.resize(narrow, 600);
    expect(await standsOut(page)).toEqual([]);
    await doubleTexts(page);
    expect(await standsOut(page)).toEqual([]);
    await page.close();
  });

  describe('the card', () => {
    beforeAll(async () => {
      gallery = await stage.driver.extensionPage('gallery.html?first#card/loading');
      await gallery.resize(360, 800);
    });

    it.each(Object.keys(cardStates))('%s', async (state) => {
      const address = await gallery.evaluate(() => location.href.split('?')[0]);
      await gallery.goto(`${address}?${state}#card/${state}`);
      await until('the card', () => gallery.evaluate(() => document.body.dataset.ready === 'true'));
      // The control: axe sees into the root it is shown.
      expect(
        await gallery.evaluate(() => document.querySelector('main')?.shadowRoot?.querySelector('[role=dialog]') !== null),
      ).toBe(true);
      expect(await faults(gallery, inForced.includes(state) ? undefined : ['light', 'dark'])).toEqual([]);
      await doubleTexts(gallery);
      expect(await standsOut(gallery)).toEqual([]);
    });

    it('would be told of a fault', async () => {
      await gallery.evaluate(() => {
        const dialog = document.querySelector('main')?.shadowRoot?.querySelector('[role=dialog]');
        const add = (tag: string, textContent: string, style: string) =>
          dialog?.append(Object.assign(document.createElement(tag), { textContent, style }));
        add('p', 'Hard to read', 'color:#999;background:#aaa');
        add('p', 'Hard to read', 'color:#999;background:#aaa;forced-color-adjust:none');
        for (const word of ['Hard', 'to', 'hit'])
          add('button', word, 'min-height:0;height:10px;padding:0;font-size:8px;line-height:8px;display:block');
        add('p', 'W'.repeat(100), 'overflow-wrap:normal;width:max-content');
      });
      const found = (await faults(gallery)).join('\n');
      for (const look of ['light', 'dark', 'forced']) expect(found).toMatch(new RegExp(`${look}: color-contrast`));
      expect(found).toContain('target-size');
      expect(await standsOut(gallery)).not.toEqual([]);
    });
  });
});
