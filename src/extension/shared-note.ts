/**
 * One half-written note in several pages at once: what is typed in one stands in the others. Each version says which one its writer
 * had seen: who knew ours is taken over as it is; of two that were written at once, both sides' changes stay. Loaded after all else.
 */

/** A version as storage holds it (half-written.ts writes them). */
interface Version {
  d: unknown;
  id?: string;
  on?: string;
}
type Changes = Record<string, { newValue?: Version }>;
type Listener = (changes: Changes, area: string) => void;
interface Extension {
  storage: { onChanged: Record<'addListener' | 'removeListener', (listener: Listener) => void> };
}
declare const chrome: Extension;

/** So many versions are remembered; our choice: two pages are never further apart. */
const most = 50;

/**
 * Listens to the other pages. `here` is this page's mark (half-written.ts), `now` the note as it shows it; `show` gets what another
 * page wrote, null when it was saved or cleared there, and whether ours was merged into it, so that it has to be kept.
 */
export function shareNote(
  here: { page: string; seen: string },
  now: () => unknown,
  show: (theirs: unknown, isBoth: boolean) => void,
  signal: AbortSignal,
): void {
  const known = new Map<string, unknown>();
  const listener: Listener = (changes, area) => {
    const version = changes['half-written']?.newValue;
    if (area !== 'local' || !version?.id) return;
    known.set(version.id, version.d);
    for (const oldest of known.keys()) if (known.size > most) known.delete(oldest);
    if (version.id.startsWith(here.page)) return;
    const knewOurs = version.on === here.seen;
    here.seen = version.d === null ? '' : version.id;
    if (knewOurs || version.d === null) return show(version.d, false);
    const both = merge(now(), version.d, known.get(version.on ?? ''));
    show(both, !isSame(both, version.d));
  };
  const { onChanged } = ((globalThis as { browser?: Extension }).browser ?? chrome).storage;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener));
}

/** Field by field: what we did not change since `base` is theirs. Lists of what has an id are merged by it. */
export function merge(ours: unknown, theirs: unknown, base: unknown): unknown {
  if (isSame(ours, base)) return theirs;
  if (isSame(theirs, base)) return ours;
  if (isList(ours) && isList(theirs)) {
    const before = isList(base) ? base : [];
    const at = (list: readonly Listed[], id: string) => list.find((one) => one.id === id);
    const stays = ({ id }: Listed, other: readonly Listed[]) => !at(before, id) || at(other, id);
    const both = theirs
      .filter((one) => stays(one, ours))
      .map((one) => (at(ours, one.id) ? merge(at(ours, one.id), one, at(before, one.id)) : one));
    return [...both, ...ours.filter((one) => !at(theirs, one.id) && stays(one, theirs))];
  }
  if (isRecord(ours) && isRecord(theirs)) {
    const before = isRecord(base) ? base : {};
    const names = new Set([...Object.keys(theirs), ...Object.keys(ours)]);
    return Object.fromEntries([...names].map((name) => [name, merge(ours[name], theirs[name], before[name])]));
  }
  return ours;
}

interface Listed {
  id: string;
}
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is Listed[] =>
  Array.isArray(value) && value.every((one) => isRecord(one) && typeof one.id === 'string');
