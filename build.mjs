#!/usr/bin/env node
/**
 * Builds the extension: `node build.mjs` -> dist/chromium and dist/firefox, then a table of sizes; fails above a budget.
 * `--pack` adds the zips, with the same bytes each time: one a browser, and the source that they are made of.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { losslessCompressPng } from '@napi-rs/image';
import { Resvg } from '@resvg/resvg-js';
import { build } from 'esbuild';
import { Zip, ZipPassThrough, zipSync } from 'fflate';
import { minify } from 'terser';

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);
const browsers = ['chromium', 'firefox'];
const iconSizes = [16, 32, 48, 128];

/** Most bytes, gzipped, of each part. The worker's words are data beside its code: the templates, parsed. */
const budgets = {
  'content.js': 6_000,
  'background.js': 30_000,
  'popup.js + html + css': 16_000,
  // All that the main job needs: notes, button, letter, review, card, dates; without the settings and what pages load on demand.
  'main job (zip)': 150_000,
  // With the settings page (own templates bring Handlebars' parser, 12 KB), the words of timeframes in five languages, calendar files,
  // the words of the screens in five languages and what the checks say (16 KB), the side panel, what reads calendar invitations
  // (ical.js, 25 KB), the licences of what is inside (4 KB), the first page with its pictures (26 KB), and what an organisation may give.
  'package (zip)': 345_000,
};

/** The style sheet without which our button is not seen in Firefox. */
const vanishing = 'vanish-in-firefox.css';

const policySchema = 'managed-schema.json';

/** Firefox: an event page instead of a service worker, a sidebar instead of a side panel, an id, and what it collects: nothing. */
function firefoxManifest({ minimum_chrome_version: _, storage: __, side_panel, permissions, ...manifest }) {
  const { service_worker, ...background } = manifest.background;
  const { default_title, default_icon } = manifest.action;
  return {
    ...manifest,
    permissions: permissions.filter((name) => name !== 'sidePanel'),
    sidebar_action: { default_panel: side_panel.default_path, default_title, default_icon, open_at_install: false },
    background: { ...background, scripts: [service_worker] },
    content_scripts: manifest.content_scripts.map((script) => ({ ...script, css: [vanishing] })),
    browser_specific_settings: {
      gecko: {
        id: 'afterword@afterword.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      // The first version for Android that knows what is collected: nothing.
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

/** The data module of the worker: the templates, parsed here so that no parser has to ship, the public holidays, the words of grammar. */
async function wordsModule() {
  const library = await importTypeScript('src/follow-up/template/read-library.ts');
  const parsed = library.readLibrary(await readTemplates());
  if (!parsed.ok) {
    const { file, line, column, message } = parsed.error;
    throw new Error(`${file}:${line}:${column} ${message}`);
  }
  const modules = await Promise.all(
    ['timing/holiday-table', 'note-words', 'letter-words', 'name-words', 'practice-interview'].map((name) =>
      importTypeScript(`src/follow-up/${name}.ts`),
    ),
  );
  const values = modules.flatMap((module) => Object.entries(module));
  const literal = (value) => (value instanceof RegExp ? String(value) : JSON.stringify(value));
  const constants = values.map(([name, value]) => `export const ${name} = ${literal(value)};\n`);
  return `export const words = JSON.parse(${singleQuoted(JSON.stringify(parsed.value))});\n${constants.join('')}`;
}

/** A string literal in single quotes: JSON is full of double ones, and two kilobytes (gzipped) are saved by not escaping them. */
const singleQuoted = (text) =>
  `'${text.replace(/[\\']/g, '\\$&').replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`)}'`;

/** Every .hbs file below templates/, by its path with forward slashes. */
async function readTemplates() {
  const names = (await readdir(at('templates'), { recursive: true })).filter((name) => name.endsWith('.hbs')).sort();
  const files = names.map(async (name) => [name.replaceAll(path.sep, '/'), await readFile(at('templates', name), 'utf8')]);
  return Object.fromEntries(await Promise.all(files));
}

/** Imports one of our pure TypeScript modules into this process. */
async function importTypeScript(entry) {
  await mkdir(at('dist'), { recursive: true });
  const outfile = at('dist', 'build', `${path.basename(entry, '.ts')}.mjs`);
  await build({ entryPoints: [at(entry)], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' });
  return import(`${pathToFileURL(outfile)}?${Date.now()}`);
}

/** Bundles the doors. Pages and the worker are modules; what runs inside a mail page is one classic script each. */
async function bundle() {
  const common = {
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    // Packages that are linked to rather than installed leave no trace in what is built.
    preserveSymlinks: true,
    outdir: at('out'),
    target: ['chrome144', 'firefox140'],
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
    plugins: [sharedApart],
  };
  const results = await Promise.all([
    build({
      ...common,
      format: 'esm',
      entryPoints: [at('src/background.ts')],
      external: ['./words.js'],
      plugins: [...common.plugins, withoutPolyfill, tablesAsData],
    }),
    build({
      ...common,
      format: 'esm',
      splitting: true,
      external: ['./words.js'],
      plugins: [...common.plugins, leanPolyfill, tablesAsData],
      jsx: 'automatic',
      jsxImportSource: 'preact',
      entryPoints: [
        { in: at('src/popup.tsx'), out: 'popup' },
        { in: at('src/options.tsx'), out: 'options' },
        { in: new URL('./src/welcome.tsx', import.meta.url).pathname, out: 'welcome' },
        // The side panel's page is the popup's, in other measures.
        { in: at('src/ui/side-panel/side-panel.css'), out: 'side-panel' },
      ],
    }),
    build({ ...common, format: 'iife', entryPoints: [at('src/content.ts')] }),
    build({ ...common, format: 'iife', entryPoints: [at('src/review.ts'), at('src/preact.ts')], plugins: [withoutHtmlSink] }),
    build({
      ...common,
      format: 'iife',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      loader: { '.css': 'text' },
      entryPoints: [at('src/card.tsx')],
    }),
  ]);
  const scripts = Object.fromEntries(
    results.flatMap(({ outputFiles }) =>
      outputFiles.map((file) => [path.relative(at('out'), file.path).replaceAll(path.sep, '/'), file.contents]),
    ),
  );
  noteInside(results);
  const squeezed = await Promise.all(Object.entries(scripts).map(([name, script]) => squeeze(name, script)));
  return Object.fromEntries(withoutIdleHelpers(squeezed));
}

/** The packages of others that have come into ours, by name: where each stands. The public holidays are taken from the last one. */
const inside = new Map([['date-holidays', at('node_modules/date-holidays')]]);
function noteInside(results) {
  for (const { outputs } of results.map(({ metafile }) => metafile))
    for (const [file, { bytesInOutput }] of Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs))) {
      const [folder, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
      if (name && bytesInOutput > 0) inside.set(name, path.resolve(folder));
    }
}

/** The licences and notices of what is inside: a file of the package. */
async function licences() {
  const texts = [...inside].sort().map(async ([name, folder]) => {
    const { version, license, homepage } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} has no licence to take along.`);
    const text = (await readFile(path.join(folder, file), 'utf8')).replaceAll('\r', '').trim();
    // That one asks for its address and the source's, not for its sixteen kilobytes.
    const mozilla = `Under the Mozilla Public License 2.0, https://mozilla.org/MPL/2.0/\nIts source: ${homepage}`;
    const terms = license === 'MPL-2.0' ? mozilla : text;
    return `${name} ${version} (${license})\n\n${terms}`;
  });
  const own = `Afterword\n\n${(await readFile(at('LICENSE'), 'utf8')).trim()}`;
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `What is inside Afterword, and its licences.\n\n${[own, ...(await Promise.all(texts))].join(line)}\n`;
}

/** The source as an archive: what git tracks; in an unpacked archive, where there is no git, all but what was built or installed. */
async function sourceArchive() {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  const tracked = status === 0 ? stdout.split('\0').filter(Boolean) : await filesOf('');
  const entries = tracked
    .sort()
    .map(async (name) => [name, [await readFile(at(name)), { mtime: new Date('1980-01-01T00:00:00') }]]);
  return Buffer.from(zipSync(Object.fromEntries(await Promise.all(entries)), { level: 9 }));
}
async function filesOf(folder) {
  const entries = await readdir(at(folder), { withFileTypes: true });
  const kept = entries.filter(({ name }) => !['node_modules', 'dist', '.git'].includes(name));
  const names = kept.map((entry) => [path.posix.join(folder, entry.name), entry.isDirectory()]);
  return (await Promise.all(names.map(([name, isFolder]) => (isFolder ? filesOf(name) : [name])))).flat();
}

/** esbuild's helpers for CommonJS, which the settings need, are loaded by every page: those that take nothing from them go without. */
function withoutIdleHelpers(scripts) {
  const isHelpers = ([name, script]) => name.startsWith('chunk-') && script.length < 1000 && script.includes('__esModule');
  const idle = scripts.filter(isHelpers).map(([name]) => `import"./${name}";`);
  const without = (script) => idle.reduce((text, statement) => text.replace(statement, ''), script.toString('utf8'));
  return scripts.map(([name, script]) => [name, name.endsWith('.js') ? Buffer.from(without(script)) : script]);
}

/** The table of public holidays and the words of grammar are data, as the letters are: the worker imports them from the same file. */
const tablesAsData = {
  name: 'tables-as-data',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/(holiday-table|note-words|letter-words|name-words|practice-interview)\.ts$/ }, () => ({
      path: './words.js',
      external: true,
    })),
};

/** What several bundles need is in the package once, as a script of its own: those who import it find it where that script has put it. */
const shared = {
  review: { global: 'afterwordReview', names: 'checks, firstToCut, partsOf, readingSeconds, review' },
  preact: { global: 'afterwordPreact', names: 'Fragment, jsx, jsxs, render, useEffect, useLayoutEffect, useRef, useState' },
};
const sharedApart = {
  name: 'shared-apart',
  setup({ onResolve, onLoad }) {
    const found = (path) => ({ path, namespace: 'shared' });
    onResolve({ filter: /^preact(\/|$)/ }, () => found('preact'));
    onResolve({ filter: /\/(review|checks\/index)\.ts$/ }, ({ path: file, resolveDir }) => {
      const inside = path.relative(at('src/follow-up'), path.resolve(resolveDir, file));
      return /^(review|checks[\\/]index)\.ts$/.test(inside) ? found('review') : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'shared' }, ({ path: name }) => ({
      contents: `export const { ${shared[name].names} } = globalThis.${shared[name].global};`,
    }));
  },
};

/** Takes Preact's `dangerouslySetInnerHTML` out, which nothing here uses: then no script of the package writes HTML into a page. */
const withoutHtmlSink = {
  name: 'without-html-sink',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      const sink = /\|\|\(\w+\.innerHTML=\w+\.__html\)/g;
      if (source.match(sink)?.length !== 1) throw new Error('Preact writes HTML in another way than before: look at it again.');
      return { contents: source.replace(sink, ''), loader: 'js' };
    }),
};

/**
 * The polyfill without its table of how many arguments each function takes before its callback: with manifest 3 Chrome's own
 * functions give promises, and what is not in the table is handed on as it is. It refuses an empty table.
 */
const leanPolyfill = {
  name: 'lean-polyfill',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]browser-polyfill\.js$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      const table = /const apiMetadata = \{[\s\S]*?\n {6}\};/;
      if (!table.test(source)) throw new Error('The polyfill has its table elsewhere now.');
      return { contents: source.replace(table, 'const apiMetadata = { none: {} };') };
    }),
};

/**
 * The worker does without the polyfill, which would be a twentieth of it: with manifest 3 Chrome's own functions give promises, and
 * the answers to messages go by `sendResponse` (src/extension/messaging.ts), which Chrome 144 to 147 knows as well.
 */
const withoutPolyfill = {
  name: 'without-polyfill',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]browser-polyfill\.js$/ }, () => ({
      contents: 'export default globalThis.browser ?? globalThis.chrome;',
    })),
};

/** One more pass over the scripts, which esbuild has bundled: a twentieth off each. */
async function squeeze(name, script) {
  if (!name.endsWith('.js')) return [name, script];
  const module = !['content.js', 'card.js', 'review.js', 'preact.js'].includes(name);
  const options = {
    module,
    ecma: 2020,
    compress: { passes: 6, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
    format: { comments: false },
  };
  const { code } = await minify(Buffer.from(script).toString('utf8'), options);
  return [name, Buffer.from(code)];
}

/** The icons at every size, rendered from the one drawing; with a palette, to less than half. */
async function icons() {
  const svg = await readFile(at('icons/icon.svg'), 'utf8');
  const render = (size) => losslessCompressPng(new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
  const rendered = iconSizes.map(async (size) => [`icons/${size}.png`, await render(size)]);
  return { ...Object.fromEntries(await Promise.all(rendered)), ...(await welcomePictures()) };
}

/** The pictures of the page after installation, as `npm run pictures` took them. */
async function welcomePictures() {
  const names = (await readdir(at('icons/welcome'))).filter((name) => name.endsWith('.webp'));
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [`pictures/${name}`, await readFile(at('icons/welcome', name))])),
  );
}

/** All files of the package of one browser, by name. */
async function packageFiles(shared, manifest) {
  return { 'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), ...shared };
}

/**
 * The words of the screens by language, as the browsers want them beside the manifest; without what is there for the eye only:
 * blanks have names for who translates, and the browsers, which would put the numbers in their place, get the numbers.
 */
async function locales() {
  const names = await readdir(at('src/_locales'));
  const files = names.map(async (name) => {
    const file = `_locales/${name}/messages.json`;
    const entries = Object.entries(JSON.parse(await readFile(at('src', file), 'utf8')));
    const numbered = entries.map(([key, { message, placeholders = {} }]) => [
      key,
      { message: message.replace(/\$(\w+)\$/g, (_, blank) => placeholders[blank.toLowerCase()].content) },
    ]);
    return [file, Buffer.from(JSON.stringify(Object.fromEntries(numbered)))];
  });
  return Object.fromEntries(await Promise.all(files));
}

async function pages() {
  const names = (await readdir(at('src'))).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(at('src', name))])));
}

/** A zip with the same bytes for the same files: sorted names, one date; deflated by zopfli, a fifteenth smaller than usual. */
async function zip(files) {
  const parts = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const name of Object.keys(files).sort()) {
    const content = new Uint8Array(Buffer.from(files[name]));
    const deflated = await deflate(content);
    const entry = new ZipPassThrough(name);
    entry.mtime = new Date('1980-01-01T00:00:00');
    entry.compression = 8;
    // The entry counts and checks what is pushed, and writes what it is told to.
    entry.process = (_, isLast) => entry.ondata(null, deflated, isLast);
    archive.add(entry);
    entry.push(content, true);
  }
  archive.end();
  return Buffer.concat(parts);
}

/** Deflated once, though both browsers' packages hold it. */
const deflations = new Map();
function deflate(content) {
  const key = createHash('sha256').update(content).digest('hex');
  if (!deflations.has(key)) deflations.set(key, deflateAsync(content, { numiterations: 5 }));
  return deflations.get(key);
}

const gzipped = (...contents) => contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);

/** What the package would hold without the settings page and what the pages load on demand. */
function mainJobFiles(files, manifest) {
  const scripts = [
    'content.js',
    'background.js',
    'words.js',
    'card.js',
    'preact.js',
    'review.js',
    'popup.js',
    ...chunksOf(files, 'popup.js'),
  ];
  const isMain = (name) => scripts.includes(name) || /^(popup|interview-from-|icons\/)/.test(name);
  const english = '_locales/en/messages.json';
  const isElsewhere = ([key]) => /^(options|data|welcome|call|beside|bring|details|list|offers|site|wrong)_/.test(key);
  const said = Object.entries(JSON.parse(files[english])).filter((entry) => !isElsewhere(entry));
  return {
    'manifest.json': JSON.stringify(manifest),
    // The words of the settings, the first page, the side panel and of what pages load on demand are not said in the main job.
    [english]: JSON.stringify(Object.fromEntries(said)),
    ...Object.fromEntries(Object.entries(files).filter(([name]) => isMain(name))),
  };
}

/** Prints the sizes and says whether all are within their budgets. */
function report(files, zips, mainJob) {
  const popup = Object.keys(files).filter((name) => /^(popup\.(js|css|html)|preact\.js)$/.test(name));
  const sizes = {
    'content.js': gzipped(files['content.js']),
    'background.js': gzipped(files['background.js']),
    'words.js': gzipped(files['words.js']),
    'card.js': gzipped(files['card.js']),
    'preact.js': gzipped(files['preact.js']),
    'review.js': gzipped(files['review.js']),
    'popup.js + html + css': gzipped(...[...popup, ...chunksOf(files, 'popup.js')].map((name) => files[name])),
    'options.js': gzipped(files['options.js'], ...chunksOf(files, 'options.js').map((name) => files[name])),
    'main job (zip)': mainJob.length,
    'package (zip)': Math.max(...Object.values(zips).map(({ length }) => length)),
  };
  const rows = Object.entries(sizes).map(([name, size]) => ({ name, size, budget: budgets[name] }));
  for (const { name, size, budget } of rows) {
    const verdict = budget === undefined ? '' : size <= budget ? `of ${budget}` : `OVER ${budget}`;
    console.log(`${name.padEnd(24)}${String(size).padStart(8)} bytes gzipped  ${verdict}`);
  }
  return rows.every(({ size, budget }) => budget === undefined || size <= budget);
}

/** The chunks that a module imports at once; what it loads later does not count. */
function chunksOf(files, entry) {
  const seen = new Set();
  const visit = (name) => {
    const source = Buffer.from(files[name]).toString('utf8');
    for (const [, chunk] of source.matchAll(/(?:from|import)"\.\/(chunk-[^"]+\.js)"/g)) {
      if (seen.has(chunk)) continue;
      seen.add(chunk);
      visit(chunk);
    }
  };
  visit(entry);
  return [...seen];
}

async function main() {
  const manifest = JSON.parse(await readFile(at('manifest.json'), 'utf8'));
  const [words, scripts, images, html, messages] = await Promise.all([wordsModule(), bundle(), icons(), pages(), locales()]);
  const notices = { 'licences.txt': Buffer.from(await licences()) };
  const shared = { ...scripts, 'words.js': Buffer.from(words), ...images, ...html, ...messages, ...notices };
  const manifests = { chromium: manifest, firefox: firefoxManifest(manifest) };
  const zips = {};
  for (const browser of browsers) {
    const files = await packageFiles(shared, manifests[browser]);
    // The shape of an organisation's policy, which Chromium wants to know; Firefox hands on whatever there is.
    if (browser === 'chromium') files[policySchema] = await readFile(at('src', policySchema));
    if (browser === 'firefox')
      files[vanishing] = Buffer.from((await readFile(at('src', vanishing), 'utf8')).replace(/\/\*[\s\S]*?\*\//g, ''));
    await rm(at('dist', browser), { recursive: true, force: true });
    for (const [name, content] of Object.entries(files)) {
      const file = at('dist', browser, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    zips[browser] = await zip(files);
  }
  if (process.argv.includes('--pack'))
    for (const [name, content] of Object.entries({ ...zips, source: await sourceArchive() })) {
      await writeFile(at('dist', `afterword-${name}.zip`), content);
      console.log(`${createHash('sha256').update(content).digest('hex')}  afterword-${name}.zip`);
    }
  if (!report(shared, zips, await zip(mainJobFiles(shared, manifest)))) {
    console.error('Over budget.');
    process.exitCode = 1;
  }
}

await main();
