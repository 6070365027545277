/** What a mail tab pays and how long a candidate waits: the part of `npm run bench` that needs a browser. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../browser/stage.ts';
import { startPractice } from '../practice/server/practice.ts';
import { openTabs, type TabCost, type TabKind } from './chromium-tabs.ts';
import { measureWaits } from './first-click.ts';
import { exponentOf } from './measure.ts';
import { median } from './median.ts';
import { measureNoticing } from './noticing.ts';
import { measurePopupPaint } from './popup-paint.ts';
import { heading, row } from './report.ts';

const rounds = 9;

/** An inbox, an inbox full of frames, and one in which three letters are being written. */
const kinds: readonly TabKind[] = [
  { composes: 0, frames: 0 },
  { composes: 0, frames: 5 },
  { composes: 3, frames: 0 },
];

/** Measures the tables. `against`: the folder of another unpacked extension, measured the same way. */
export async function measureMailTab(against?: string): Promise<void> {
  await measureTabs(against);

  const waits = await measureWaits(rounds);
  heading('waiting, on the practice Gmail in Chromium', 'ms', 'aim');
  row(`compose appears -> button painted, ${waits.button.frames} frames later`, waits.button.ms.toFixed(1), '');
  row('press -> letter, first after installation', waits.firstAfterInstall.toFixed(1), '');
  row('press -> letter, worker asleep until the hand came', waits.asleep.toFixed(1), '80');
  row('press -> letter, worker warm', waits.warm.toFixed(1), '20');
  row('press in the moment of coming -> letter, worker asleep', waits.asleepAtOnce.toFixed(1), '');
  row('press in the moment of coming -> letter, worker warm', waits.warmAtOnce.toFixed(1), '');

  await measurePopupPaint();

  heading('noticing composes, 200 batches of changes', 'ms', 'of the page’s own work');
  const pages = await measureNoticing([60, 120, 240, 480].map((rows) => ({ rows, composes: 3 })));
  const composes = await measureNoticing([0, 1, 10].map((composes) => ({ rows: 480, composes })));
  for (const { elements, composes: open, ownMs, pageMs, looks } of [...pages, ...composes])
    row(`${elements} elements, ${open} open, ${looks} looks`, ownMs.toFixed(1), `${((100 * ownMs) / pageMs).toFixed(1)} %`);
  row('growth with the page, doubled three times (exponent)', exponentOf(pages.map(({ ownMs }) => ownMs)).toFixed(2), '');
}

/** Script time and heap of a tab, beside no extension and beside an extension whose content script is empty. */
async function measureTabs(against?: string): Promise<void> {
  const empty = await emptyExtension();
  const practice = await startPractice();
  const cases = [
    { name: 'no extension' },
    { name: 'an empty content script', folder: empty },
    { name: 'Afterword', folder: builtExtension('chromium') },
    ...(against ? [{ name: path.basename(path.resolve(against)), folder: against }] : []),
  ];
  const opened: { name: string; folder?: string; tabs: Awaited<ReturnType<typeof openTabs>>; costs: TabCost[][] }[] = [];
  try {
    for (const one of cases) opened.push({ ...one, tabs: await openTabs(practice.port, one.folder), costs: kinds.map(() => []) });
    // In turn, so that a busy moment of the machine falls on all; the first of each is warm-up.
    for (let round = 0; round <= rounds; round++)
      for (const { tabs, costs } of opened)
        for (const [place, kind] of kinds.entries()) {
          const cost = await tabs.measure(kind);
          if (round > 0) costs[place]?.push(cost);
        }
    const of = (costs: TabCost[] = []) => ({
      ms: median(costs.map(({ scriptMs }) => scriptMs)),
      heap: median(costs.map(({ heap }) => heap)),
    });
    heading(`a mail tab in Chromium, median of ${rounds} loads`, 'script ms', 'heap KiB');
    for (const [place, { composes, frames }] of kinds.entries()) {
      const base = of(opened[1]?.costs[place]);
      for (const { name, folder, costs } of opened) {
        const { ms, heap } = of(costs[place]);
        const bytes = folder ? `, ${((await residentBytes(folder)) / 1000).toFixed(1)} KB gzipped` : '';
        row(`${name}, ${composes} composes, ${frames} blank frames${bytes}`, ms.toFixed(1), (heap / 1024).toFixed(0));
        if (folder && folder !== empty)
          row(`  over the empty script`, (ms - base.ms).toFixed(1), ((heap - base.heap) / 1024).toFixed(0));
      }
    }
  } finally {
    for (const { tabs } of opened) await tabs.close();
    await practice.close();
    await rm(empty, { recursive: true, force: true });
  }
}

/** An extension that does nothing but be there. */
async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'afterword-empty-'));
  await writeFile(path.join(folder, 'content.js'), '');
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['content.js'], all_frames: true, match_about_blank: true }],
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** The scripts that a mail tab loads with its page, gzipped. */
async function residentBytes(folder: string): Promise<number> {
  const { content_scripts = [] } = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts?: { js?: string[]; css?: string[] }[];
  };
  const there = new Set((await readdir(folder, { recursive: true })).map((name) => name.replaceAll(path.sep, '/')));
  const names = new Set(content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]).filter((name) => there.has(name)));
  const sizes = await Promise.all(
    [...names].map(async (name) => gzipSync(await readFile(path.join(folder, name)), { level: 9 }).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
