#!/usr/bin/env node
/**
 * `npm run bench`: builds, measures and prints tables; ratios are taken within this one run, for machines are noisy.
 * `-- --against DIR` measures the mail tab with another unpacked extension too; `-- words` or `-- mail-tab` measures that part alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'dist/bench');
mkdirSync(folder, { recursive: true });
const { values, positionals } = parseArgs({ options: { against: { type: 'string' } }, allowPositionals: true });
const all = ['words', 'mail-tab'];
const parts = positionals.length > 0 ? all.filter((part) => positionals.includes(part)) : all;
if (parts.length === 0) throw new Error(`There are: ${all.join(', ')}`);
const { status } = spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) throw new Error('The extension could not be built.');
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
  await measureAll(root, values.against);
}
