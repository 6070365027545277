/** What it costs to notice composes in a mail page that keeps changing: counted and timed inside the page, in Chromium. */
import { build } from 'esbuild';
import { open } from '../browser/driver/open.ts';
import { until } from '../browser/driver/until.ts';
import { startPractice } from '../practice/server/practice.ts';

/** Of 200 heavy batches of changes: our own milliseconds and the page's, how often we looked, and what the looks did. */
export interface Noticing {
  elements: number;
  composes: number;
  ownMs: number;
  pageMs: number;
  looks: number;
  /** Calls of querySelector and querySelectorAll, in all looks. */
  queries: number;
  /** Reads of what makes a browser lay the page out. */
  layoutReads: number;
}

const batches = 200;

/** Measures pages of so many table rows (28 elements each), with this many composes open. */
export async function measureNoticing(pages: readonly { rows: number; composes: number }[]): Promise<Noticing[]> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { webmailOf } from './src/webmail/index.ts'; globalThis.startWatching = (found, signal) =>
        { const webmail = webmailOf(location, document);
          webmail.watch(document, (compose, lost) => { found(); webmail.placeButton(compose, document.createElement('span'), lost); }, signal); }`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const code = outputFiles[0]?.text ?? '';
  const practice = await startPractice();
  const driver = await open('chromium', { practice });
  try {
    const measured: Noticing[] = [];
    for (const { rows, composes } of pages) {
      const page = await driver.newPage('https://mail.google.com/mail/u/0/');
      await until('the practice page', () => page.evaluate(() => window.practice?.ready));
      for (let open = 0; open < composes; open++) await page.evaluate(() => window.practice.openCompose());
      measured.push(await page.evaluate(inPage, code, rows, batches));
      await page.close();
    }
    return measured;
  } finally {
    await driver.close();
    await practice.close();
  }
}

/** Runs in the page. */
async function inPage(code: string, rowCount: number, batches: number): Promise<Noticing> {
  // Every callback of ours runs inside one of these.
  let ownMs = 0;
  let looks = 0;
  let queries = 0;
  let layoutReads = 0;
  let isOurs = false;
  const timed =
    <Args extends unknown[]>(run: (...args: Args) => void) =>
    (...args: Args) => {
      const from = performance.now();
      const before = queries;
      isOurs = true;
      run(...args);
      isOurs = false;
      if (queries > before) looks++;
      ownMs += performance.now() - from;
    };
  const real = { MutationObserver, setTimeout: window.setTimeout.bind(window), setInterval: window.setInterval.bind(window) };
  window.MutationObserver = class extends real.MutationObserver {
    constructor(callback: MutationCallback) {
      super(timed(callback as (...args: unknown[]) => void) as MutationCallback);
    }
  };
  window.setTimeout = ((run: () => void, after: number) => real.setTimeout(timed(run), after)) as typeof window.setTimeout;
  window.setInterval = ((run: () => void, after: number) => real.setInterval(timed(run), after)) as typeof window.setInterval;

  const counted = (owner: object, name: string, count: () => void) => {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (!found) throw new Error(`no ${name} to count`);
    const counting = (run: (...args: unknown[]) => unknown) =>
      function (this: unknown, ...args: unknown[]) {
        if (isOurs) count();
        return run.apply(this, args);
      };
    if (found.get) Object.defineProperty(owner, name, { ...found, get: counting(found.get) });
    else Object.defineProperty(owner, name, { ...found, value: counting(found.value) });
  };
  for (const owner of [Document.prototype, Element.prototype])
    for (const name of ['querySelector', 'querySelectorAll']) counted(owner, name, () => queries++);
  for (const name of ['getBoundingClientRect', 'getClientRects', 'clientWidth', 'clientHeight', 'scrollHeight', 'scrollTop'])
    counted(Element.prototype, name, () => layoutReads++);
  for (const name of ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'offsetParent', 'innerText'])
    counted(HTMLElement.prototype, name, () => layoutReads++);
  counted(window, 'getComputedStyle', () => layoutReads++);

  type Policy = { createScript(text: string): string; createHTML(text: string): string };
  const types = (window as unknown as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes;
  const asIs = { createScript: (text: string) => text, createHTML: (text: string) => text };
  const policy = types?.createPolicy('cost', asIs) ?? asIs;
  const script = document.createElement('script');
  script.nonce = document.querySelector('script')?.nonce ?? '';
  script.text = policy.createScript(code);
  document.head.append(script);

  const list = document.createElement('tbody');
  const row = `<tr class="zA">${'<td><div><span><b>x</b></span></div></td>'.repeat(9)}</tr>`;
  const table = document.createElement('table');
  table.append(list);
  document.body.append(table);
  list.innerHTML = policy.createHTML(row.repeat(rowCount));
  const fresh = document.createElement('template');
  fresh.innerHTML = policy.createHTML(row.repeat(50));

  let composes = 0;
  const life = new AbortController();
  (window as unknown as { startWatching(found: () => void, signal: AbortSignal): void }).startWatching(
    () => composes++,
    life.signal,
  );
  const elements = document.querySelectorAll('*').length;
  ownMs = looks = queries = layoutReads = 0;
  let pageMs = 0;
  for (let batch = 0; batch < batches; batch++) {
    const from = performance.now();
    for (let n = 0; n < 50; n++) list.firstElementChild?.remove();
    list.append(fresh.content.cloneNode(true));
    pageMs += performance.now() - from;
    if (batch % 20 === 0) await new Promise((resolve) => real.setTimeout(resolve, 60));
  }
  await new Promise((resolve) => real.setTimeout(resolve, 120));
  life.abort();
  return { elements, composes, ownMs, pageMs, looks, queries, layoutReads };
}
