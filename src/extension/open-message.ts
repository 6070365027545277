/**
 * Whom the message in front goes to, as the popup may offer it: asked of our own script in that tab, when the candidate opens the popup.
 * Nothing else is read. It uses the browser's own namespace, as ask.ts does.
 */
import type { Recipient } from '../follow-up/recipient.ts';

interface Api {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  permissions: { contains(wanted: { origins: string[] }): Promise<boolean> };
  scripting: {
    executeScript<Result>(script: { target: { tabId: number }; func: () => Result }): Promise<{ result?: Awaited<Result> }[]>;
  };
}
declare const chrome: Api;

/** The people in To of every message that is open in the tab in front; none where Afterword is not at work. */
export async function peopleInFront(): Promise<Recipient[]> {
  const { tabs, permissions, scripting } = (globalThis as { browser?: Api }).browser ?? chrome;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ? URL.parse(tab.url) : null;
  if (url?.protocol !== 'https:' || tab?.id === undefined) return [];
  if (!(await permissions.contains({ origins: [`https://${url.host}/*`] }))) return [];
  const [answer] = await scripting.executeScript({ target: { tabId: tab.id }, func: askScript }).catch(() => []);
  return (answer?.result ?? []).filter(({ field }) => field === 'to');
}

/** Runs in the tab: each open message puts its answer into the list. */
async function askScript(): Promise<Recipient[]> {
  const answers: Promise<Recipient[]>[] = [];
  const { afterwordLifetime } = globalThis as { afterwordLifetime?: AbortController };
  afterwordLifetime?.signal.dispatchEvent(new CustomEvent('recipients', { detail: answers }));
  return (await Promise.all(answers)).flat();
}
