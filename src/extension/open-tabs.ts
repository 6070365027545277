/** Mail tabs that were open before: they get the button without a reload. */
import { browser } from './browser.ts';
import { mailHosts } from './mail-hosts.ts';

/**
 * Runs the content script in every open mail tab, when the extension is installed, updated or switched on again. Firefox does
 * so by itself.
 */
export function reachOpenTabs(): void {
  const isFirefox = 'getBrowserInfo' in browser.runtime;
  if (isFirefox) return;
  browser.runtime.onInstalled.addListener(() => void injectAll());
}

async function injectAll(): Promise<void> {
  const tabs = await browser.tabs.query({ url: mailHosts.map((host) => `https://${host}/*`) });
  await Promise.all(tabs.map(({ id, url }) => (id === undefined || isMobileGmail(url) ? undefined : inject(id))));
}

async function inject(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
  } catch {
    // A tab that is being closed, discarded or shows an error page has no use for a button.
  }
}

/** Gmail's mobile pages are another application; the manifest leaves them out as well. */
const isMobileGmail = (url = ''): boolean => /^https:\/\/mail\.google\.com\/(mail\/)?mu\//.test(url);
