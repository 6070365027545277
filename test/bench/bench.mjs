#!/usr/bin/env node
/** `npm run bench`: measures the built code and prints one table; ratios are taken within this one run, for machines are noisy. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'dist/bench');
mkdirSync(folder, { recursive: true });
const parts = ['words', 'mail-tab'];
await build({
  entryPoints: parts.map((part) => path.join(root, `test/bench/${part}.ts`)),
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  // Handlebars and the polyfill are whole packages of Node; what is measured is ours.
  packages: 'external',
  logLevel: 'warning',
});
for (const part of parts) {
  const { measureAll } = await import(pathToFileURL(path.join(folder, `${part}.mjs`)).href);
  await measureAll(root);
}
