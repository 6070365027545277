/** What the browser allows Afterword beyond what it came with: reminders, and the sites that were added. For the settings page. */
import { browser } from './browser.ts';
import { isAddedSite } from './mail-hosts.ts';

/** As it stands; sites are hosts. */
export interface Permitted {
  reminds: boolean;
  ownSites: string[];
  addedSites: string[];
}

const notifications = { permissions: ['notifications' as const] };
const originOf = (host: string): string => `https://${host}/*`;
const hostsOf = (origins: readonly string[]): string[] => origins.map((origin) => origin.replace(/^https:\/\/|\/\*$/g, ''));

export async function readPermitted(): Promise<Permitted> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  const own = browser.runtime.getManifest().host_permissions ?? [];
  return {
    reminds: permissions.includes('notifications'),
    ownSites: hostsOf(own),
    addedSites: hostsOf(origins.filter(isAddedSite)).sort(),
  };
}

/** Asks the browser for reminders, or gives them back. Only from a click; false when the candidate said no. */
export const allowReminders = (isWanted: boolean): Promise<boolean> =>
  isWanted ? browser.permissions.request(notifications) : browser.permissions.remove(notifications);

/** Asks the browser for a site. Only from a click; the worker does the rest. */
export const allowSite = (host: string): Promise<boolean> => browser.permissions.request({ origins: [originOf(host)] });

/** Gives a site back, and takes the button away from its open tabs. */
export async function forgetSite(host: string): Promise<boolean> {
  const func = () => (globalThis as { afterwordLifetime?: AbortController }).afterwordLifetime?.abort();
  const tabs = await browser.tabs.query({ url: originOf(host) });
  await Promise.all(tabs.map(({ id = -1 }) => browser.scripting.executeScript({ target: { tabId: id }, func }).catch(() => [])));
  return browser.permissions.remove({ origins: [originOf(host)] });
}

/** Calls back when any of it changed, also by the browser's own settings. */
export function onPermitted(changed: () => void, signal: AbortSignal): void {
  const listener = () => changed();
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
}
