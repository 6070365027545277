/** Runs a tool of this folder: `node src/cli/run.mjs draft …` bundles draft.ts and calls its `main`. Only the tool writes to standard output. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const root = resolve(import.meta.dirname, '..', '..');
const [name, ...parameters] = process.argv.slice(2);
// One file per process: several tools may run at once.
const bundle = join(root, 'dist', 'cli', `${name}-${process.pid}.mjs`);

mkdirSync(join(root, 'dist', 'cli'), { recursive: true });
try {
  buildSync({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  const { main } = await import(pathToFileURL(bundle).href);
  process.exitCode = await main(parameters, root);
} finally {
  rmSync(bundle, { force: true });
}
