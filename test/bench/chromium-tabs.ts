/** What a mail tab costs in Chromium with one unpacked extension or none: read from the browser's own counters. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { requireBrowser } from '../browser/driver/find-browser.ts';
import { until } from '../browser/driver/until.ts';

/** One load of a mail tab. */
export interface TabCost {
  /** Milliseconds that scripts ran in the tab, the webmail's own among them. */
  scriptMs: number;
  /** Bytes of the heap after collection. */
  heap: number;
}

/** A mail tab: with three open composes, or none, and so many blank frames beside the page. */
export interface TabKind {
  composes: 0 | 3;
  frames: number;
}

/** A browser in which tabs are measured. */
export interface Tabs {
  /** Loads the practice Gmail, and reads the counters once it stands. */
  measure(kind: TabKind): Promise<TabCost>;
  close(): Promise<void>;
}

/** Starts Chromium with a fresh profile. `extension`: its folder. */
export async function openTabs(port: number, extension?: string): Promise<Tabs> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'afterword-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    ignoreHTTPSErrors: true,
    args: [
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      '--disable-quic',
      '--no-first-run',
    ],
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('Chromium gives no debugging session');
    // The protocol of the installed browser knows more than Playwright's types.
    const send = session.send.bind(session) as (method: string, parameters: object) => Promise<unknown>;
    if (extension) await send('Extensions.loadUnpacked', { path: path.resolve(extension) });
    return { measure: (kind) => measureTab(context, kind), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function measureTab(context: BrowserContext, { composes, frames }: TabKind): Promise<TabCost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(`https://mail.google.com/mail/u/0/${composes ? '?variant=three' : ''}`);
  await until('the practice page', () => page.evaluate(() => window.practice?.ready));
  await page.evaluate(async (frames) => {
    for (let n = 0; n < frames; n++) document.body.append(document.createElement('iframe'));
    // What an extension does in idle time belongs to its price.
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 }));
    await new Promise((resolve) => setTimeout(resolve, 300));
  }, frames);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  const cost = { scriptMs: metric('ScriptDuration') * 1000, heap: metric('JSHeapUsedSize') };
  await page.close();
  return cost;
}
