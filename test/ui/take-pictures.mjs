#!/usr/bin/env node
/** Pictures of every state of card and popup: `node test/ui/take-pictures.mjs [folder]`; light, dark and forced colours. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.resolve(process.argv[2] ?? path.join(root, 'dist/gallery'));
await mkdir(out, { recursive: true });
const common = { bundle: true, outdir: out, logLevel: 'warning', jsx: 'automatic', jsxImportSource: 'preact' };
await build({ ...common, entryPoints: [path.join(root, 'test/ui/gallery.tsx')], loader: { '.css': 'text' }, format: 'iife' });
await build({ ...common, entryPoints: [path.join(root, 'src/ui/popup/popup.css')] });
const page = (style) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>${style}<body></body><script src="gallery.js"></script></html>`;
await writeFile(path.join(out, 'popup.html'), page('<link rel="stylesheet" href="popup.css">'));
await writeFile(path.join(out, 'card.html'), page('<style>body{margin:0;background:Canvas;color-scheme:light dark}</style>'));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const address = (screen, name) => `${pathToFileURL(path.join(out, `${screen}.html`))}#${screen}/${name}`;
const first = await browser.newPage();
await first.goto(address('card', ''));
const { names, now } = await first.evaluate(() => globalThis.gallery);
const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
};
try {
  for (const [look, options] of Object.entries(looks)) {
    const context = await browser.newContext({
      ...options,
      viewport: { width: 360, height: 600 },
      deviceScaleFactor: 2,
      timezoneId: 'Europe/London',
      locale: 'en-GB',
    });
    for (const [screen, states] of Object.entries(names))
      for (const name of states) {
        const tab = await context.newPage();
        await tab.clock.setFixedTime(now);
        await tab.goto(address(screen, name));
        await tab.waitForFunction(() => document.body.dataset.ready);
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        if (wide) console.log(`${screen}/${name}: wider than the window`);
        await tab.screenshot({ path: path.join(out, `${screen}-${name}-${look}.png`), fullPage: true });
        await tab.close();
      }
    await context.close();
  }
} finally {
  await browser.close();
}
console.log(`Pictures are in ${out}`);
