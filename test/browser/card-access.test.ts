import '../temporal.ts';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../house/sources.ts';
import { cardStates } from '../ui/states.ts';
import type { Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { builtExtension, openStage, type Stage } from './stage.ts';

/**
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

describe.each(browserNames)('in %s', (name) => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    let stage: Stage;
    let page: Page;
    let extension: string;
    beforeAll(async () => {
      extension = await mkdtemp(path.join(os.tmpdir(), 'afterword-card-'));
      await cp(builtExtension(name), extension, { recursive: true });
      await cp(folder, extension, { recursive: true });
      stage = await openStage(name, { extension, colorScheme });
      page = await stage.driver.extensionPage('gallery.html?first#card/loading');
    });
    afterAll(async () => {
      await stage?.close();
      await rm(extension, { recursive: true, force: true });
    });

    it.each(Object.keys(cardStates))('%s', async (state) => {
      const address = await page.evaluate(() => location.href.split('?')[0]);
      await page.goto(`${address}?${state}#card/${state}`);
      await until('the card', () => page.evaluate(() => document.body.dataset.ready === 'true'));
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(colorScheme === 'dark');
      // The control: axe sees into the root it is shown.
      expect(await page.evaluate(() => document.querySelector('main')?.shadowRoot?.querySelector('[role=dialog]') !== null)).toBe(
        true,
      );
      expect(await page.axe()).toEqual([]);
    });

    it('would be told of a fault', async () => {
      await page.evaluate(() => {
        const dialog = document.querySelector('main')?.shadowRoot?.querySelector('[role=dialog]');
        dialog?.append(
          Object.assign(document.createElement('p'), { textContent: 'Hard to read', style: 'color:#999;background:#aaa' }),
        );
      });
      expect((await page.axe()).join()).toContain('color-contrast');
    });
  });
});
