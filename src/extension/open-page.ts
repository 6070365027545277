/** Opens a page of ours in a tab: its file, and the part of it after `#`. */
import { browser } from './browser.ts';

export const openPage = (file: string) => browser.tabs.create({ url: browser.runtime.getURL(file) });
