import type { Page } from './driver/driver.ts';

/** What stands out at a side: of the window, or of a box that does not scroll. Closed roots have no such page: the gallery's is open. */
export const standsOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const place = document.querySelector('main')?.shadowRoot ?? document.body;
    const wide =
      document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
    const out = [...place.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      const isSeen = width > 1 && height > 1 && getComputedStyle(element).opacity !== '0';
      return (
        isSeen &&
        (left < -1 || right > innerWidth + 1 || (element.tagName === 'BUTTON' && element.scrollWidth > element.clientWidth + 1))
      );
    });
    return [
      ...wide,
      ...out.map(({ tagName, className, textContent }) => `${tagName} ${className}: ${textContent?.slice(0, 60)}`),
    ];
  });
