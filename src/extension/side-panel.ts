/** Opens the notes beside the page: Chromium's side panel, Firefox's sidebar. It uses the browser's own namespace, as ask.ts does. */
interface Api {
  windows?: { getCurrent(): Promise<{ id?: number }> };
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}
declare const chrome: Api;

/** The way to open it; only from a click. Undefined where the browser has no such place (Firefox for Android). */
export async function sidePanelOpener(): Promise<(() => Promise<void>) | undefined> {
  const { windows, sidePanel, sidebarAction } = (globalThis as { browser?: Api }).browser ?? chrome;
  if (sidebarAction) return () => sidebarAction.open();
  // Asked for before the click: after anything awaited, the browser no longer takes the click for one.
  const windowId = sidePanel && (await windows?.getCurrent())?.id;
  return sidePanel && windowId !== undefined ? () => sidePanel.open({ windowId }) : undefined;
}
