/**
 * What goes between this device's records and the browser's own sync area, worked out without a browser. Every record is one item
 * with the version it has; a version knows which edits of which device it was built on. The later edit wins; one that knew nothing of
 * the other and lost is kept as a copy. All devices come to the same, in whatever order they meet.
 */
import { hash } from '../follow-up/draw.ts';
import { stableText } from '../follow-up/stable-text.ts';

/** One version of one record: when (milliseconds since 1970, never before the one it replaces), by which device, knowing what. */
export interface Version {
  u: number;
  w: string;
  /** By device, how many of its edits this version was built on, its own included. */
  k: Readonly<Record<string, number>>;
}

/** What stands in the sync area under a record's key; without `d` the record was deleted. */
export interface SyncItem extends Version {
  v: number;
  d?: unknown;
}

/** A record of this device as far as it is synced: when it was written, and its data. */
export interface LocalRecord {
  u: number;
  d: unknown;
}

/** What this device and the area agreed on last; `h` is what the record then said, '-' for nothing. */
export interface Seen extends Version {
  h: string;
}

/** Two versions of which neither knew the other: the one that lost. */
export interface LostEdit {
  of: string;
  u: number;
  d: unknown;
}

export interface MergeInput {
  device: string;
  local: Readonly<Record<string, LocalRecord>>;
  area: Readonly<Record<string, SyncItem>>;
  seen: Readonly<Record<string, Seen>>;
  /** Milliseconds since 1970; for deletions, which leave no time behind. */
  now: number;
  limits?: SyncLimits;
}

/** What is to be done, in this order: `remove`, then `put` together with `seen`, then `give`. Cut off anywhere, the next merge goes on. */
export interface MergePlan {
  put: Record<string, LocalRecord>;
  remove: string[];
  give: Record<string, SyncItem>;
  seen: Record<string, Seen>;
  /** Records that do not fit into the area; they stay as they are on this device. */
  stay: { key: string; why: 'too-big' | 'full' }[];
}

/** Most bytes of one item and of all, and most items. Both browsers refuse more than 8,192, 102,400 and 512; a little is left free. */
export interface SyncLimits {
  item: number;
  all: number;
  items: number;
}
export const syncLimits: SyncLimits = { item: 8_100, all: 100_000, items: 500 };

/** What the keys of kept edits begin with; time and device of the edit and the key of the record follow. */
export const copyPrefix = 'copy:';

/** The version of an item's form that this program writes. */
export const syncVersion = 1;

/** As both browsers count: the key and the value as JSON, in UTF-8. */
export const itemBytes = (key: string, item: unknown): number => new TextEncoder().encode(key + JSON.stringify(item)).length;

/** Works out one merge. Nothing of what is given is changed. */
export function mergeSync({ device, local, area, seen, now, limits = syncLimits }: MergeInput): MergePlan {
  const plan: MergePlan = { put: {}, remove: [], give: {}, seen: { ...seen }, stay: [] };
  const records = { ...local };
  const taken = new Map(Object.entries(area).map(([key, item]) => [key, itemBytes(key, item)]));
  let all = [...taken.values()].reduce((sum, bytes) => sum + bytes, 0);
  const keys = new Set([...Object.keys(local), ...Object.keys(area), ...Object.keys(seen)]);
  // A Set takes in what is added while it is walked: copies come last.
  for (const key of [...keys].sort(profileFirst)) mergeOne(key);
  for (const key of Object.keys(records).filter((one) => !keys.has(one))) mergeOne(key);
  return plan;

  function mergeOne(key: string): void {
    const mine = records[key];
    const theirs = area[key];
    const base = seen[key];
    const said = textOf(mine?.d);
    const isEdited = base ? said !== base.h : mine !== undefined;
    const ours = isEdited ? editOn(base, mine, theirs) : base && { ...versionOf(base), ...itemOf(mine) };
    const isNews = theirs !== undefined && !(base && covers(base, theirs));

    if (!isNews) {
      if (!ours) return;
      if (theirs && covers(theirs, ours)) return;
      if (isEdited || mine || theirs) settle(key, ours, base);
      // A deletion that the area has forgotten needs no telling again.
      else delete plan.seen[key];
    } else if (!ours || covers(theirs, ours)) {
      take(key, theirs, mine);
    } else {
      const isSame = textOf(theirs.d) === said;
      const [winner, loser] = isLater(ours, theirs) ? [ours, theirs] : [theirs, ours];
      if (!isSame) keepCopy(key, loser);
      const both = { ...winner, k: joined(ours, theirs) };
      if (winner === theirs) {
        take(key, theirs, mine);
        settle(key, both, plan.seen[key]);
      } else {
        const later = base && isLater(base, theirs) ? base : theirs;
        settle(key, both, { ...versionOf(later), k: joined(base ?? theirs, theirs), h: unseen });
      }
    }
  }

  /** The edit that this device made on what it had seen. Whoever joins with a record of its own takes the area's: it has been longer there. */
  function editOn(base: Seen | undefined, mine: LocalRecord | undefined, theirs: SyncItem | undefined): SyncItem {
    const u = Math.max(mine?.u ?? now, (base?.u ?? 0) + 1);
    const k = { ...base?.k, [device]: (base?.k[device] ?? 0) + 1 };
    return { u: base || !theirs ? u : Math.min(u, theirs.u - 1), w: device, k, ...itemOf(mine) };
  }

  /** Gives a version to the area, if it fits; what counts as seen `otherwise` may leave it to be given another time. */
  function settle(key: string, item: SyncItem, otherwise: Seen | undefined): void {
    const why = refusal(key, item);
    if (!why) {
      plan.give[key] = item;
      plan.seen[key] = { ...versionOf(item), h: textOf(item.d) };
    } else {
      plan.stay.push({ key, why });
      if (otherwise) plan.seen[key] = otherwise;
      else delete plan.seen[key];
    }
  }

  function refusal(key: string, item: SyncItem): 'too-big' | 'full' | undefined {
    const bytes = itemBytes(key, item);
    if (bytes > limits.item) return 'too-big';
    const more = bytes - (taken.get(key) ?? 0);
    if (all + more > limits.all || (!taken.has(key) && taken.size >= limits.items)) return 'full';
    taken.set(key, bytes);
    all += more;
    return undefined;
  }

  function take(key: string, item: SyncItem, mine: LocalRecord | undefined): void {
    if ('d' in item) {
      records[key] = { u: item.u, d: item.d };
      if (textOf(item.d) !== textOf(mine?.d)) plan.put[key] = { u: item.u, d: item.d };
    } else if (mine) {
      plan.remove.push(key);
      delete records[key];
    }
    plan.seen[key] = { ...versionOf(item), h: textOf(item.d) };
  }

  function keepCopy(of: string, { u, w, d }: SyncItem): void {
    const key = `${copyPrefix}${u}-${w}:${of}`;
    // A deletion leaves nothing to keep; a copy of a copy says nothing new; one that somebody threw away does not come back.
    if (d === undefined || of.startsWith(copyPrefix) || records[key] || area[key] || seen[key]) return;
    records[key] = { u, d: { of, u, d } satisfies LostEdit };
    plan.put[key] = records[key];
  }
}

/** What no record says: the one under it is still to be given. */
const unseen = '?';

const profileFirst = (one: string, other: string): number => rank(one) - rank(other) || (one < other ? -1 : 1);
const rank = (key: string): number => (key.startsWith(copyPrefix) ? 2 : key.includes(':') ? 1 : 0);

const versionOf = ({ u, w, k }: Version): Version => ({ u, w, k });
const itemOf = (record: LocalRecord | undefined): Pick<SyncItem, 'v' | 'd'> =>
  record ? { v: syncVersion, d: record.d } : { v: syncVersion };

/** Whether the one was built on everything that the other was built on, or is it. */
const covers = (one: Version, other: Version): boolean =>
  Object.entries(other.k).every(([device, count]) => (one.k[device] ?? 0) >= count);

const joined = (one: Version, other: Version): Record<string, number> => {
  const devices = new Set([...Object.keys(one.k), ...Object.keys(other.k)]);
  return Object.fromEntries([...devices].sort().map((device) => [device, Math.max(one.k[device] ?? 0, other.k[device] ?? 0)]));
};

const isLater = (one: Version, other: Version): boolean => one.u > other.u || (one.u === other.u && one.w > other.w);

/** What a record says, short: two that say the same have the same, and no two others do in practice. */
function textOf(data: unknown): string {
  if (data === undefined) return '-';
  const text = stableText(data);
  return `${text.length}.${hash(text)}.${hash(`${text}${text.length}`)}`;
}
