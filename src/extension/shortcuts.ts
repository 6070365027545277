/** The browser's keyboard shortcuts, as a page of ours sees them. It uses the browser's own namespace, as ask.ts does. */
interface Commands {
  getAll(): Promise<{ name?: string; description?: string; shortcut?: string }[]>;
  onCommand: Record<'addListener' | 'removeListener', (listener: (name: string) => void) => void>;
}
declare const chrome: { commands?: Commands };
/** Undefined in Firefox for Android, which has no keys. */
const commands = (): Commands | undefined => ((globalThis as { browser?: { commands?: Commands } }).browser ?? chrome).commands;

/** One shortcut; `keys` is '' when the browser gave it none. */
export interface Shortcut {
  name: string;
  keys: string;
}

/** All shortcuts as they are now: browsers refuse keys that are taken, and candidates change them. */
export const readShortcuts = async (): Promise<Shortcut[]> =>
  ((await commands()?.getAll()) ?? []).map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));

/** Calls back when this shortcut is pressed, whatever has the focus. */
export function onShortcut(wanted: string, pressed: () => void, signal: AbortSignal): void {
  const listener = (name: string) => {
    if (name === wanted) pressed();
  };
  commands()?.onCommand.addListener(listener);
  signal.addEventListener('abort', () => commands()?.onCommand.removeListener(listener));
}
