/**
 * Where the content script runs besides the manifest's own sites and besides new pages: on the sites that the candidate added,
 * and in mail tabs that are open already, which get the button without a reload.
 */
import { browser } from './browser.ts';
import { isAddedSite } from './mail-hosts.ts';

const js = ['content.js'];
let turn: Promise<unknown> = Promise.resolve();

/** Reaches every mail tab when the extension was installed, updated or switched on, and those of a site when it is added. */
export function reachOpenTabs(): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const changed of [onAdded, onRemoved]) changed.addListener(inTurn);
  inTurn();
}

const inTurn = (): void => {
  turn = turn.then(reach).catch(console.error);
};

/**
 * Registers the added sites as they are now, which an update forgets, and reaches the open tabs of what was not ours at the last
 * look. Which sites those were stands in the session's storage, which is empty each time that the extension starts anew: the
 * worker starts more often, and may have missed what changed meanwhile.
 */
async function reach(): Promise<void> {
  const { permissions, runtime, scripting, storage, tabs } = browser;
  const { reached } = (await storage.session.get('reached')) as { reached?: string[] };
  const { origins: sites = [] } = await permissions.getAll();
  const url = sites.filter((site) => !reached?.includes(site));
  if (reached?.length === sites.length && url.length === 0) return;
  const css = 'getBrowserInfo' in runtime ? ['vanish-in-firefox.css'] : [];
  const matches = sites.filter(isAddedSite);
  await scripting.unregisterContentScripts();
  if (matches.length > 0)
    await scripting.registerContentScripts([{ id: 'added', js, css, matches, matchOriginAsFallback: true }]);
  if (url.length > 0)
    for (const { id: tabId = -1 } of await tabs.query({ url })) {
      const target = { tabId };
      // A tab that is being closed, discarded or shows an error page has no use for a button.
      scripting.executeScript({ target, files: js }).catch(() => {});
      // What Firefox shows the button by.
      if (css.length > 0) scripting.insertCSS({ target, files: css }).catch(() => {});
    }
  await storage.session.set({ reached: sites });
}
