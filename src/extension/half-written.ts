/**
 * The popup's half-written note, kept at every keystroke by the popup itself: no message could be lost when the popup closes.
 * It uses the browser's own namespace, as ask.ts does: the polyfill would make the popup a fifth larger.
 */
import { failure, type Result, success } from '../follow-up/result.ts';

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(records: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}
interface Extension {
  storage: {
    local: Area;
    onChanged: {
      addListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
      removeListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
    };
  };
}
declare const chrome: Extension;
const storage = (): Extension['storage'] => ((globalThis as { browser?: Extension }).browser ?? chrome).storage;

const key = 'half-written';

/** The note as it was left, of any shape; undefined when there is none. */
export async function readHalfWritten(): Promise<unknown> {
  const record = (await storage().local.get(key))[key];
  return typeof record === 'object' && record !== null && 'd' in record ? record.d : undefined;
}

/** Keeps the note, in the envelope that every record has; `null` forgets it. */
export async function keepHalfWritten(note: unknown, now: number): Promise<Result<null>> {
  try {
    if (note === null) await storage().local.remove(key);
    else await storage().local.set({ [key]: { v: 1, u: now, d: note } });
    return success(null);
  } catch (error) {
    return failure(String(error));
  }
}

/** Calls back when any other record has changed. */
export function onNotesChanged(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((name) => name !== key)) changed();
  };
  storage().onChanged.addListener(listener);
  signal.addEventListener('abort', () => storage().onChanged.removeListener(listener));
}
