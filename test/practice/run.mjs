#!/usr/bin/env node
/**
 * `run.mjs NAME …` builds the extension, bundles NAME.ts, named from this folder, and calls its `main`. Four names:
 * `start` (`npm start`): the practice webmail in a browser, with the extension in it; `-- --walk` (or no display) plays the whole
 * job headless; `-- --browser chromium|firefox|PATH` picks the browser. `pictures` (`npm run pictures`): the README's pictures.
 * `../attack/run-faults` (`npm run faults`): the main job while things go wrong. `../bench/run-bench` (`npm run bench`): what it costs.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
const { status, stdout } = spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
if (status !== 0) {
  console.error(`${stdout}The extension could not be built.`);
  process.exit(1);
}

// Node does not run TypeScript by itself.
const [name, ...parameters] = process.argv.slice(2);
const program = path.join(root, `dist/practice/${path.basename(name)}.mjs`);
await build({
  entryPoints: [path.join(import.meta.dirname, `${name}.ts`)],
  outfile: program,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'error',
});
const { main } = await import(pathToFileURL(program).href);
process.exitCode = await main(parameters);
