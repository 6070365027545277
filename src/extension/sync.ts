/**
 * Across devices: profile, settings and own templates through the browser's own sync area, where the candidate switched it on. The
 * store of this device is the truth; `sync-merge.ts` says what goes where. Pages of ours run it; notes and letters never take part.
 */
import * as v from 'valibot';
import { candidateSchema, printable } from '../follow-up/notes.ts';
import { failure, type Result, success } from '../follow-up/result.ts';
import { stableText } from '../follow-up/stable-text.ts';
import type { OwnKind } from '../follow-up/template/own-words.ts';
import { say } from '../say.ts';
import { browser } from './browser.ts';
import { profileKey } from './notes-store.ts';
import { templatePrefix } from './own-words-store.ts';
import { settingsKey, settingsSchema } from './settings-store.ts';
import { dataIn, type Envelope, openEnvelope, readAll, readKey, recordVersion, storageProblem, writeRecord } from './storage.ts';
import {
  copyPrefix,
  itemBytes,
  type LocalRecord,
  type LostEdit,
  type MergePlan,
  mergeSync,
  type SyncItem,
  syncVersion,
} from './sync-merge.ts';

/** Where this device remembers what it has seen of the others. */
export const syncKey = 'sync';

/** How it stands. */
export interface SyncStatus {
  isOn: boolean;
  /** What the sync area holds of Afterword, whichever device wrote it. */
  records: number;
  bytes: number;
  /** Records of this device that do not fit. */
  stay: MergePlan['stay'];
  /** Keys of items that this version cannot read; they are left as they are. */
  unread: string[];
}

/** Reads a template that came from another device; undefined where this version cannot. */
export type ReadTemplate = (file: string, source: string) => Promise<OwnKind | undefined>;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const version = { u: count, w: v.string(), k: v.record(v.string(), count) };
const stateSchema = v.object({
  on: v.boolean(),
  device: v.string(),
  seen: v.optional(v.record(v.string(), v.object({ ...version, h: v.string() })), {}),
});
const itemSchema = v.object({ v: v.literal(syncVersion), ...version, d: v.optional(v.unknown()) });
const sourceSchema = v.object({ source: v.string() });
const lostSchema = v.object({ of: v.string(), u: count, d: v.unknown() });

type State = v.InferOutput<typeof stateSchema>;

/** An edit that lost to a newer one, as the settings show it. */
export interface StoredCopy extends LostEdit {
  key: string;
}

/** Picks the copies out of everything stored, the newest first. */
export const copiesAmong = (everything: Readonly<Record<string, unknown>>): StoredCopy[] =>
  Object.entries(everything)
    .flatMap(([key, value]) => {
      const opened = key.startsWith(copyPrefix) ? openEnvelope(lostSchema, value) : undefined;
      return opened?.ok ? [{ ...opened.value, key }] : [];
    })
    .sort((one, other) => other.u - one.u);

/** One page after the other: a merge writes down at its end what it read at its beginning, and would undo what is said meanwhile. */
export const inSyncTurn = <Value>(act: () => Promise<Value>): Promise<Value> => navigator.locks.request('sync', act);

/** Switches it on or off on this device. What the account holds stays there for the others. */
export const switchSync = (isOn: boolean, now: number): Promise<Result<null>> =>
  inSyncTurn(async () => {
    const { device, seen } = (await readState()) ?? { device: crypto.randomUUID().slice(0, 8), seen: {} };
    return writeRecord(syncKey, stateSchema, { on: isOn, device, seen }, now);
  });

/** Takes everything of Afterword out of the browser's account. */
export const emptyAccount = (): Promise<Result<null>> =>
  inSyncTurn(async () => {
    try {
      await browser.storage.sync.clear();
      return success(null);
    } catch (error) {
      return failure(storageProblem(error));
    }
  });

/** Merges once, where it is switched on, and says how it stands. */
export const runSync = (readTemplate: ReadTemplate, now: () => number = Date.now): Promise<Result<SyncStatus>> =>
  inSyncTurn(async () => {
    try {
      const state = await readState();
      return success(state?.on ? await merge(state, readTemplate, now) : await statusOf(false));
    } catch (error) {
      return failure(storageProblem(error));
    }
  });

/** Puts a kept edit back in its place; what stood there is kept in its stead. */
export const restoreCopy = (key: string, readTemplate: ReadTemplate, now: number): Promise<Result<null>> =>
  inSyncTurn(async () => {
    try {
      const everything = await readAll();
      const copy = copiesAmong({ [key]: everything[key] })[0];
      const record = copy && (await recordOf(copy.of, { u: now, d: copy.d }, readTemplate));
      if (!copy || !record) return failure(say('data_copyUnread'));
      const before = localAmong(everything)[copy.of];
      const swapped = before && {
        [`${copyPrefix}${before.u}-here:${copy.of}`]: envelope({ u: now, d: { of: copy.of, ...before } }),
      };
      await browser.storage.local.set({ ...swapped, [copy.of]: record });
      await browser.storage.local.remove(key);
      return success(null);
    } catch (error) {
      return failure(storageProblem(error));
    }
  });

async function readState(): Promise<State | undefined> {
  const opened = openEnvelope(stateSchema, await readKey(syncKey));
  return opened.ok ? opened.value : undefined;
}

/** Every try begins anew when somebody wrote meanwhile, or when a template came that cannot be read: it is then left out. */
async function merge(state: State, readTemplate: ReadTemplate, now: () => number): Promise<SyncStatus> {
  const unread = new Set<string>();
  for (let attempt = 0; attempt < mostTries; attempt++) {
    const everything = await readAll();
    const whole = { local: localAmong(everything), area: await readArea(unread), seen: state.seen };
    // A record of ours that is damaged was not deleted: nothing is said of it, as of an item that cannot be read.
    const damaged = Object.keys(everything).filter((key) => isSynced(key) && !whole.local[key]);
    const leftOut = new Set([...unread, ...damaged]);
    const [local, area, seen] = [without(whole.local, leftOut), without(whole.area, leftOut), without(whole.seen, leftOut)];
    const plan = mergeSync({ device: state.device, local, area, seen, now: now() });

    const put: Record<string, Envelope> = {};
    for (const [key, record] of Object.entries(plan.put)) {
      const stored = await recordOf(key, record, readTemplate);
      if (stored) put[key] = stored;
      else unread.add(key);
    }
    const touched = [...Object.keys(put), ...plan.remove];
    const fresh = touched.length ? await browser.storage.local.get(touched) : {};
    const isStale = touched.some((key) => stableText(fresh[key]) !== stableText(everything[key]));
    if (isStale || Object.keys(put).length < Object.keys(plan.put).length) continue;

    if (plan.remove.length) await browser.storage.local.remove(plan.remove);
    const next: State = { ...state, seen: { ...only(state.seen, leftOut), ...plan.seen } };
    const isChanged = touched.length > 0 || stableText(next) !== stableText(state);
    if (isChanged) await browser.storage.local.set({ ...put, [syncKey]: envelope({ u: now(), d: next }) });
    if (Object.keys(plan.give).length) await browser.storage.sync.set(plan.give);
    return { ...(await statusOf(true)), stay: plan.stay, unread: [...unread] };
  }
  throw new Error('other windows were writing all the time');
}

const mostTries = 10;
const only = <Value>(records: Readonly<Record<string, Value>>, keys: ReadonlySet<string>): Record<string, Value> =>
  Object.fromEntries(Object.entries(records).filter(([key]) => keys.has(key)));
const without = <Value>(records: Readonly<Record<string, Value>>, keys: ReadonlySet<string>): Record<string, Value> =>
  Object.fromEntries(Object.entries(records).filter(([key]) => !keys.has(key)));

/** Calls back when another device's changes have come, or the account was emptied. */
export function onAccountChanged(changed: () => void, signal: AbortSignal): void {
  const listener = (_: unknown, area: string) => area === 'sync' && changed();
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

async function statusOf(isOn: boolean): Promise<SyncStatus> {
  const items = Object.entries(await browser.storage.sync.get(null));
  const bytes = items.reduce((sum, [key, item]) => sum + itemBytes(key, item), 0);
  return { isOn, records: items.length, bytes, stay: [], unread: [] };
}

/** The area's items as this version reads them; the keys of those that it cannot join `unread`. */
async function readArea(unread: Set<string>): Promise<Record<string, SyncItem>> {
  const area: Record<string, SyncItem> = {};
  for (const [key, value] of Object.entries(await browser.storage.sync.get(null))) {
    const item = v.safeParse(itemSchema, value);
    const isLive = item.success && item.output.d !== undefined;
    const d = isLive ? comparable(key, item.output.d) : undefined;
    if (!item.success || !isSynced(key) || isLive !== (d !== undefined)) unread.add(key);
    else {
      const { u, w, k } = item.output;
      area[key] = { v: syncVersion, u, w, k, ...(isLive && { d }) };
    }
  }
  return area;
}

/** Whether a record under this key takes part. */
export const isSynced = (key: string): boolean =>
  key === profileKey || key === settingsKey || key.startsWith(templatePrefix) || key.startsWith(copyPrefix);

/** What takes part of everything stored: readable records only; of a template its source, which is parsed anew where it arrives. */
function localAmong(everything: Readonly<Record<string, unknown>>): Record<string, LocalRecord> {
  const local: Record<string, LocalRecord> = {};
  for (const [key, value] of Object.entries(everything)) {
    if (!isSynced(key)) continue;
    const opened = dataIn(value);
    const d = opened.ok ? comparable(key, opened.value) : undefined;
    if (d !== undefined) local[key] = { u: (value as Envelope).u, d };
  }
  return local;
}

/** A record's data in the one form that is compared; undefined where it cannot be read. */
function comparable(key: string, d: unknown): unknown {
  if (key.startsWith(templatePrefix)) {
    const given = v.safeParse(sourceSchema, d);
    return given.success ? { source: printable(given.output.source) } : undefined;
  }
  const schema = key === profileKey ? candidateSchema : key === settingsKey ? settingsSchema : lostSchema;
  const opened = openEnvelope(schema, envelope({ u: 0, d }));
  return opened.ok ? opened.value : undefined;
}

/** The record of this device for what came from another; undefined where it cannot be read. */
async function recordOf(key: string, { u, d }: LocalRecord, readTemplate: ReadTemplate): Promise<Envelope | undefined> {
  const data = comparable(key, d);
  if (data === undefined || !key.startsWith(templatePrefix)) return data === undefined ? undefined : envelope({ u, d: data });
  const { source } = data as { source: string };
  const kind = await readTemplate(key.slice(templatePrefix.length), source);
  return kind && envelope({ u, d: { source, kind } });
}

const envelope = ({ u, d }: LocalRecord): Envelope => ({ v: recordVersion, u, d });
