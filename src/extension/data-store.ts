/** Everything stored, for the options page: to look at, to export, to import, to wipe. */
import * as v from 'valibot';
import type { Candidate, Interview, NotesFile } from '../follow-up/notes.ts';
import { failure, type Result, success } from '../follow-up/result.ts';
import type { KeptWording } from '../follow-up/template/own-words.ts';
import { browser } from './browser.ts';
import { type Keeping, keepingSchema, readKeeping } from './keeping-store.ts';
import { interviewKey, profileKey, readNotes } from './notes-store.ts';
import { templateIn, templatePrefix, wordingPrefix, wordingSchema } from './own-words-store.ts';
import { settingsSchema } from './settings-store.ts';
import {
  asidePrefix,
  type Envelope,
  openEnvelope,
  readAll,
  recordVersion,
  storageProblem,
  type UnreadableRecord,
} from './storage.ts';
import { copiesAmong, inSyncTurn, type StoredCopy } from './sync.ts';
import { itemBytes } from './sync-merge.ts';

/** What kind of record a key belongs to. */
export type RecordKind =
  | 'profile'
  | 'interviews'
  | 'half-written'
  | 'templates'
  | 'wordings'
  | 'reminders'
  | 'settings'
  | 'across'
  | 'unreadable'
  | 'other'
  | 'session'
  | 'call'
  | 'account';

/** So many records of a kind, and how many bytes they take, keys included. */
export interface KeptRecords {
  kind: RecordKind;
  records: number;
  bytes: number;
}

/** All there is. */
export interface EverythingStored {
  notes: NotesFile;
  unreadable: UnreadableRecord[];
  /** The candidate's own templates by the names of their files. */
  templates: { file: string; source: string }[];
  wordings: { key: string; wording: KeptWording }[];
  kept: KeptRecords[];
  keeping: Keeping;
  copies: StoredCopy[];
}

const kinds: readonly (readonly [RecordKind, RegExp])[] = [
  ['profile', /^profile$/],
  ['interviews', /^interview:/],
  ['half-written', /^half-written$/],
  ['templates', /^template:/],
  ['wordings', /^wording:/],
  ['reminders', /^reminders$/],
  ['settings', /^(?:settings|last-webmail|keeping|given)$/],
  ['across', /^(?:sync$|copy:)/],
];

/** The records besides the notes and the own words, which have readers of their own. */
const others: readonly (readonly [RegExp, v.GenericSchema])[] = [
  [/^settings$/, settingsSchema],
  [/^keeping$/, keepingSchema],
  [/^(?:given|reminders|last-webmail|half-written|sync|copy:.*)$/s, v.any()],
];

/** Reads all there is, the unreadable included. */
export async function readEverything(): Promise<EverythingStored> {
  const { session, sync } = browser.storage;
  const areas = [readAll(), session.get(null), sync.get(null)] as const;
  const [{ notes, unreadable }, keeping, records, ofThisRun, ofAccount] = await Promise.all([
    readNotes(),
    readKeeping(),
    ...areas,
  ]);
  const templates: EverythingStored['templates'] = [];
  const wordings: EverythingStored['wordings'] = [];
  for (const [key, value] of Object.entries(records)) {
    const template = key.startsWith(templatePrefix) ? templateIn(value) : undefined;
    if (template) templates.push({ file: key.slice(templatePrefix.length), source: template.source });
    const wording = key.startsWith(wordingPrefix) ? openEnvelope(wordingSchema, value) : undefined;
    if (wording?.ok) wordings.push({ key, wording: wording.value });
    const schema = others.find(([pattern]) => pattern.test(key))?.[1];
    const opened = schema && openEnvelope(schema, value);
    if (opened && !opened.ok) unreadable.push({ key, problem: opened.error, value });
  }
  const elsewhere = [countIn('session', ofThisRun), countIn('call', { ...localStorage }), countIn('account', ofAccount)].filter(
    (row) => row.records,
  );
  const kept = [...keptIn(records, unreadable), ...elsewhere];
  return { notes, unreadable, templates, wordings, kept, keeping, copies: copiesAmong(records) };
}

/** Every byte by kind, the kinds in a fixed order; those without a record are left out. */
export function keptIn(records: Readonly<Record<string, unknown>>, unreadable: readonly UnreadableRecord[]): KeptRecords[] {
  const damaged = new Set(unreadable.map(({ key }) => key));
  const found = new Map<RecordKind, KeptRecords>();
  const order = [...kinds.map(([kind]) => kind), 'unreadable', 'other'] as const;
  for (const kind of order) found.set(kind, { kind, records: 0, bytes: 0 });
  for (const [key, value] of Object.entries(records)) {
    const kind = damaged.has(key) ? 'unreadable' : (kinds.find(([, pattern]) => pattern.test(key))?.[0] ?? 'other');
    const row = found.get(kind);
    if (!row) continue;
    row.records++;
    row.bytes += itemBytes(key, value);
  }
  return [...found.values()].filter((row) => row.records);
}

function countIn(kind: RecordKind, records: Readonly<Record<string, unknown>>): KeptRecords {
  const entries = Object.entries(records);
  return { kind, records: entries.length, bytes: entries.reduce((sum, [key, value]) => sum + itemBytes(key, value), 0) };
}

/** Writes an import in one step: all of it or, when the browser refuses, nothing. Unreadable records in its way are kept aside. */
export async function writeImport(
  interviews: readonly Interview[],
  candidate: Candidate | undefined,
  now: number,
): Promise<Result<null>> {
  try {
    const { unreadable } = await readNotes();
    const damaged = new Map(unreadable.map(({ key, value }) => [key, value]));
    const changes: Record<string, unknown> = {};
    const put = (key: string, d: unknown) => {
      if (damaged.has(key)) changes[`${asidePrefix}${key}:${now}`] = damaged.get(key);
      changes[key] = { v: recordVersion, u: now, d } satisfies Envelope;
    };
    for (const interview of interviews) put(interviewKey(interview.id), interview);
    if (candidate) put(profileKey, candidate);
    await browser.storage.local.set(changes);
    return success(null);
  } catch (error) {
    return failure(storageProblem(error));
  }
}

/** Removes every record that there is: of this device, of this run of the browser, and of the browser's account. */
export const wipeEverything = (): Promise<Result<null>> =>
  // After a merge that is under way, which would write again what it has read.
  inSyncTurn(async () => {
    try {
      const { local, session, sync } = browser.storage;
      // This device first: it then gives nothing to the account again, whatever comes of that.
      await local.clear();
      await session.clear();
      localStorage.clear();
      await sync.clear();
      return success(null);
    } catch (error) {
      return failure(storageProblem(error));
    }
  });
