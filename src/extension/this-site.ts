/**
 * The site of the tab in front, as the popup sees it: whether Afterword may be added there. It uses the browser's own namespace, as
 * ask.ts does. The worker does the rest when the permission comes or goes, since a popup may not live to see it.
 */
interface Api {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  permissions: Record<'contains' | 'request' | 'remove', (wanted: { origins: string[] }) => Promise<boolean>>;
  runtime: { getManifest(): { host_permissions: string[] } };
  scripting: {
    executeScript<Args extends unknown[], Result>(script: {
      target: { tabId: number };
      func: (...args: Args) => Result;
      args: Args;
    }): Promise<{ result?: Result }[]>;
  };
}
declare const chrome: Api;
const api = (): Api => (globalThis as { browser?: Api }).browser ?? chrome;

/** A site that Afterword was added to, or can be. */
interface ThisSite {
  host: string;
  isAdded: boolean;
  /** Asks the browser for it; only from a click. False when the candidate said no. */
  use(): Promise<boolean>;
  /** Forgets it, and takes the button away. */
  stop(): Promise<boolean>;
}

/** The site in front, when Afterword was added there, or when `resources` (a selector) tells that it is one to offer. */
export async function readThisSite(resources: string): Promise<ThisSite | undefined> {
  const { tabs, permissions, runtime, scripting } = api();
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ? URL.parse(tab.url) : null;
  const tabId = tab?.id;
  if (url?.protocol !== 'https:' || tabId === undefined) return undefined;
  const wanted = { origins: [`https://${url.host}/*`] };
  if (wanted.origins.some((origin) => runtime.getManifest().host_permissions.includes(origin))) return undefined;
  const isAdded = await permissions.contains(wanted);
  if (!isAdded && !(await runs((selector) => document.querySelector(selector) !== null, resources))) return undefined;

  /** What a function gives in that tab; undefined where no script may run. */
  async function runs<Args extends unknown[], Result>(
    func: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result | undefined> {
    const done = await scripting.executeScript({ target: { tabId: tabId ?? -1 }, func, args }).catch(() => []);
    return done[0]?.result;
  }

  return {
    host: url.host,
    isAdded,
    use: () => permissions.request(wanted),
    async stop() {
      await runs(() => (globalThis as { afterwordLifetime?: AbortController }).afterwordLifetime?.abort());
      return permissions.remove(wanted);
    },
  };
}
