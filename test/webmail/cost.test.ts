import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { open } from '../browser/driver/open.ts';
import { until } from '../browser/driver/until.ts';
import { startPractice } from '../practice/server/practice.ts';

describe('what it costs', () => {
  it('is under 10 ms for 200 heavy batches on a page of 18,000 elements, with no layout read', async () => {
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
      const page = await driver.newPage('https://mail.google.com/mail/u/0/?variant=three');
      await until('the practice page', () => page.evaluate(() => window.practice?.ready));
      const cost = await page.evaluate(async (code: string) => {
        // Every callback of ours runs inside one of these two.
        let spent = 0;
        const timed =
          <Args extends unknown[]>(run: (...args: Args) => void) =>
          (...args: Args) => {
            const from = performance.now();
            run(...args);
            spent += performance.now() - from;
          };
        const real = {
          MutationObserver,
          setTimeout: window.setTimeout.bind(window),
          setInterval: window.setInterval.bind(window),
        };
        window.MutationObserver = class extends real.MutationObserver {
          constructor(callback: MutationCallback) {
            super(timed(callback as (...args: unknown[]) => void) as MutationCallback);
          }
        };
        window.setTimeout = ((run: () => void, after: number) => real.setTimeout(timed(run), after)) as typeof window.setTimeout;
        window.setInterval = ((run: () => void, after: number) =>
          real.setInterval(timed(run), after)) as typeof window.setInterval;
        type Policy = { createScript(text: string): string; createHTML(text: string): string };
        const types = (window as unknown as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } })
          .trustedTypes;
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
        list.innerHTML = policy.createHTML(row.repeat(480));
        let composes = 0;
        const life = new AbortController();
        (window as unknown as { startWatching(found: () => void, signal: AbortSignal): void }).startWatching(
          () => composes++,
          life.signal,
        );
        const rows = document.createElement('template');
        rows.innerHTML = policy.createHTML(row.repeat(50));
        const elements = document.querySelectorAll('*').length;
        spent = 0;
        for (let batch = 0; batch < 200; batch++) {
          for (let n = 0; n < 50; n++) list.firstElementChild?.remove();
          list.append(rows.content.cloneNode(true));
          await (batch % 20 === 0 ? new Promise((resolve) => real.setTimeout(resolve)) : undefined);
        }
        await new Promise((resolve) => real.setTimeout(resolve, 120));
        life.abort();
        return { spent, elements, composes };
      }, code);
      console.log(`noticing composes: ${cost.spent.toFixed(1)} ms for 200 batches on ${cost.elements} elements`);
      expect(cost.elements).toBeGreaterThan(18_000);
      expect(cost.composes).toBe(3);
      expect(cost.spent).toBeLessThan(10);
    } finally {
      await driver.close();
      await practice.close();
    }
  });
});
