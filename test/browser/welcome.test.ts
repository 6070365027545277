import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practiceInterview } from '../../src/follow-up/practice-interview.ts';
import type { Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { builtExtension, openStage, type Stage } from './stage.ts';

/** The page after installation: it comes by itself, keeps the name, and has the real button on a message of its own. */
describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(name, { extension: '', keepFirstPage: true, viewport: { width: 1100, height: 1400 } });
    page = await stage.driver.opened(() => stage.driver.installExtension(builtExtension(name)));
    await until('the page', () => page.evaluate(() => document.body?.dataset.ready === 'true'));
  });
  afterAll(async () => {
    await stage?.close();
  });

  const text = () => page.evaluate(() => document.querySelector<HTMLElement>('.compose [contenteditable]')?.textContent ?? '');
  const untilText = (what: string, passes: (letter: string) => boolean) =>
    until(what, async () => {
      const now = await text();
      return passes(now) ? now : undefined;
    });
  const isLetter = (letter: string) => letter.includes('the ads you run on rainy days');

  it('shows the three steps with their pictures, and is accessible', async () => {
    const loaded = await until('the pictures', () =>
      page.evaluate(() => {
        const pictures = [...document.images];
        return pictures.length && pictures.every(({ complete }) => complete) && pictures.map(({ naturalWidth }) => naturalWidth);
      }),
    );
    expect(loaded).toEqual([432, 432, 432]);
    expect(await page.axe()).toEqual([]);
  });

  it('keeps the name, and asks for one', async () => {
    await (await page.byRole('button', 'Save name')).click();
    await until('a field marked as wrong', () => page.evaluate(() => document.querySelector('[aria-invalid="true"]') !== null));
    await (await page.byLabel('Your full name')).fill('Leyla Demir');
    await (await page.byRole('button', 'Save name')).click();
    await until('the name in the store', async () =>
      JSON.stringify(await stage.driver.storage.get('profile')).includes('Leyla Demir'),
    );
  });

  it('writes the letter above the signature, once, by the keyboard alone; one Ctrl+Z takes exactly it back', async () => {
    const before = await text();
    const button = await page.byRole('button', 'Follow-up');
    await button.focus();
    await page.press('Enter');
    const letter = await untilText('the letter', isLetter);
    const signature = 'Your own signature stands here.';
    expect(letter).toMatch(/Okafor|Dana/);
    expect(letter.indexOf('Leyla Demir')).toBeLessThan(letter.indexOf(signature));
    expect(letter.split('the ads you run on rainy days')).toHaveLength(2);
    expect(await (await page.byLabel('Subject')).value()).toContain(practiceInterview.role);
    await page.byRole('button', 'Another wording');
    await (await page.byRole('textbox', 'Message')).focus();
    await page.press('Control+z');
    await untilText('the message as before', (now) => now.trim() === before.trim());
  });

  it('stores nothing of it, and sends nothing', async () => {
    await (await page.byRole('button', 'Follow-up')).click();
    await untilText('the letter', isLetter);
    await (await page.byRole('button', 'Send')).click();
    await until('what would have been', () => page.evaluate(() => document.body.textContent.includes('This one went nowhere.')));
    const keys = Object.keys(await stage.driver.storage.get());
    expect(keys.filter((key) => key.startsWith('interview:') || key === 'last-webmail')).toEqual([]);
  });

  it('comes once: not when the extension is loaded again', async () => {
    await stage.driver.reloadExtension();
    const again = await stage.driver.extensionPage('options.html');
    await again.byRole('link', 'Templates');
    const count = await again.evaluate(async () => {
      const api = globalThis as unknown as Record<string, { tabs: { query(what: object): Promise<{ url?: string }[]> } }>;
      const tabs = (await (api.browser ?? api.chrome)?.tabs.query({})) ?? [];
      return tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length;
    });
    expect(count).toBeLessThan(2);
  });

  it('left no error in any console, and asked nobody', async () => {
    expect(await stage.driver.consoleErrors()).toEqual([]);
    expect(stage.driver.strayRequests()).toEqual([]);
  });
});
