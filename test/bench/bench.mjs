#!/usr/bin/env node
/** `npm run bench`: measures the built code and prints one table; ratios are taken within this one run, for machines are noisy. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
const outfile = path.join(root, 'dist/bench/words.mjs');
mkdirSync(path.dirname(outfile), { recursive: true });
await build({
  entryPoints: [path.join(root, 'test/bench/words.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  // Handlebars and the polyfill are whole packages of Node; what is measured is ours.
  packages: 'external',
  logLevel: 'warning',
});
const { measureWords } = await import(pathToFileURL(outfile).href);
measureWords(root);
