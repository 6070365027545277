/**
 * Where the content script runs besides the manifest's own sites and besides new pages: on the sites that the candidate added,
 * and in mail tabs that are open already, which get the button without a reload.
 */
import { browser } from './browser.ts';
import { isAddedSite } from './mail-hosts.ts';

const began = 'began';
const js = ['content.js'];
let turn: Promise<unknown> = Promise.resolve();

/** Reaches every mail tab when the extension was installed, updated or switched on, and those of a site when it is added. */
export function reachOpenTabs(): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(({ origins }) => inTurn(() => reach(origins)));
  onRemoved.addListener(() => inTurn(() => reach()));
  inTurn(begin);
}

const inTurn = (work: () => Promise<void>): void => {
  turn = turn.then(work).catch(console.error);
};

/** The session's storage is empty each time that the extension starts anew; the worker starts more often. */
async function begin(): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get(began))[began]) return;
  await session.set({ [began]: true });
  await reach((await browser.permissions.getAll()).origins);
}

/** Registers the added sites as they are now, which an update forgets, and reaches the open tabs of `sites`. */
async function reach(sites: string[] = []): Promise<void> {
  const { runtime, scripting, tabs } = browser;
  const css = 'getBrowserInfo' in runtime ? ['vanish-in-firefox.css'] : [];
  const matches = ((await browser.permissions.getAll()).origins ?? []).filter(isAddedSite);
  await scripting.unregisterContentScripts();
  if (matches.length > 0)
    await scripting.registerContentScripts([{ id: 'added', js, css, matches, matchOriginAsFallback: true }]);
  if (sites.length > 0)
    for (const { id: tabId = -1 } of await tabs.query({ url: sites })) {
      const target = { tabId };
      // A tab that is being closed, discarded or shows an error page has no use for a button.
      scripting.executeScript({ target, files: js }).catch(() => {});
      // What Firefox shows the button by.
      if (css.length > 0) scripting.insertCSS({ target, files: css }).catch(() => {});
    }
}
