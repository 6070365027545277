import { ensureBrowsers } from './driver/find-browser.ts';
import { browserNames } from './driver/open.ts';

/** A missing browser is installed where that is possible, and an error elsewhere; never a skip. */
export const setup = (): void => ensureBrowsers(browserNames);
