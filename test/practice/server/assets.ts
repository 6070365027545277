import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, transform } from 'esbuild';
import { root } from '../root.ts';
import { closureEditor } from './closure.ts';

const practice = path.join(root, 'test/practice');
const cache = path.join(root, 'node_modules/.cache/afterword-practice');

const makers: Record<string, () => Promise<string>> = {
  'closure.js': async () => (await transform(closureEditor(), { minifyWhitespace: true, logLevel: 'error' })).code,
  'gmail.js': () => bundle('gmail/main.ts'),
  'outlook.js': () => bundle('outlook/main.tsx'),
  'outlook8.js': () => bundle('outlook/editor8.ts'),
  'mail.css': async () => readFileSync(path.join(practice, 'page/mail.css'), 'utf8'),
};

/** Whether the practice pages load a script or style sheet of this name. */
export const isAsset = (name: string): boolean => Object.hasOwn(makers, name);

const made = new Map<string, Promise<string>>();

/** The text of a script or style sheet of the practice pages; made on first use and kept until a source of it changes. */
export function asset(name: string): Promise<string> {
  const known = made.get(name);
  if (known) return known;
  const maker = makers[name];
  if (!maker) throw new Error(`the practice pages have no ${name}`);
  const text = cached(name, maker);
  made.set(name, text);
  return text;
}

async function cached(name: string, maker: () => Promise<string>): Promise<string> {
  const file = path.join(cache, `${sources()}-${name}`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const text = await maker();
    mkdirSync(cache, { recursive: true });
    for (const old of readdirSync(cache)) if (!old.startsWith(sources())) rmSync(path.join(cache, old), { force: true });
    const partial = `${file}.${process.pid}`;
    writeFileSync(partial, text);
    renameSync(partial, file);
    return text;
  }
}

let digest: string | undefined;

/** A digest of all that the pages are made from. */
function sources(): string {
  if (digest) return digest;
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')));
  for (const folder of ['page', 'gmail', 'outlook', 'server'])
    for (const name of readdirSync(path.join(practice, folder)).sort())
      hash.update(name).update(readFileSync(path.join(practice, folder, name)));
  digest = hash.digest('hex').slice(0, 16);
  return digest;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(practice, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'react',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const text = outputFiles[0]?.text;
  if (text === undefined) throw new Error(`nothing came of ${entry}`);
  return text;
}
