import type { Driver, Page } from '../browser/driver/driver.ts';
import { until } from '../browser/driver/until.ts';
import type { Variant } from './variants.ts';

/** A variant that stands ready: its page, and the number of the compose to work in. */
export interface OpenVariant {
  page: Page;
  /** For `window.practice`: the compose in front. */
  compose: number;
  close(): Promise<void>;
}

/** Opens a variant in a new page and brings it to the state that it is named for. */
export async function openVariant(driver: Driver, { url, before, composes = 1, popOutBlank }: Variant): Promise<OpenVariant> {
  const opener = await driver.newPage(url);
  let page = opener;
  try {
    await until('the practice page', () => opener.evaluate(() => window.practice?.ready));
    const opened = await opener.evaluate(() => window.practice.count());
    if (opened !== composes) throw new Error(`${opened} composes opened instead of ${composes}`);
    if (popOutBlank) {
      await opener.evaluate(() => {
        const button = document.createElement('button');
        button.id = 'pop-out';
        button.textContent = 'Pop out';
        button.addEventListener('click', () => window.practice.popOutBlank());
        document.body.prepend(button);
      });
      page = await opener.popup(() => opener.click('#pop-out'));
      await until('the window to be written', () => page.evaluate(() => window.practice?.count() === 1));
    }
    const compose = Math.max(composes, 1) - 1;
    if (before) await prepare(page, before, compose);
    return {
      page,
      compose,
      async close() {
        if (page !== opener) await page.close();
        await opener.close();
      },
    };
  } catch (error) {
    await opener.close();
    throw error;
  }
}

async function prepare(page: Page, step: NonNullable<Variant['before']>, compose: number): Promise<void> {
  if (step !== 'minimise+restore') {
    await page.evaluate((name, i) => window.practice[name](i), step, compose);
    return;
  }
  await page.evaluate((i) => window.practice.minimise(i), compose);
  await until('the compose to be hidden', () => page.evaluate((i) => window.practice.body(i).offsetParent === null, compose));
  await page.evaluate((i) => window.practice.restore(i), compose);
}
