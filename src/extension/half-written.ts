/**
 * The popup's half-written note, kept at every keystroke by the popup itself: no message could be lost when the popup closes.
 * It uses the browser's own namespace, as ask.ts does: the polyfill would make the popup a fifth larger.
 */
import type { Result } from '../follow-up/result.ts';

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

/** Which page this is, and the version of the note that it has written or taken over last: shared-note.ts tells pages apart by it. */
export const noteHere = { page: `${Math.random()} `, seen: '' };

/** The note as it was left, of any shape; undefined when there is none. */
export async function readHalfWritten(): Promise<unknown> {
  const record = (await storage().local.get(key))[key] as { d?: unknown; id?: string } | null | undefined;
  // What a page begins with, it has seen.
  noteHere.seen ||= record?.id ?? '';
  return record?.d;
}

/** Keeps the note, in the envelope that every record has; `null` forgets it. */
export async function keepHalfWritten(note: unknown, now: number): Promise<Result<null>> {
  try {
    const on = noteHere.seen;
    const id = noteHere.page + Math.random();
    // Behind the end of a note every page begins anew, as one that is opened then does.
    noteHere.seen = note === null ? '' : id;
    // Also before it is gone: other pages that show it hear of a change, not of an end.
    await storage().local.set({ [key]: { v: 1, u: now, d: note, on, id } });
    if (note === null) await storage().local.remove(key);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: String(error) };
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
