/**
 * storage.local, one record per key, each in an envelope with its version. Every record is migrated and validated when it is
 * read; one that cannot be read is kept as it is, reported, and never stops the others.
 */
import type { GenericSchema, InferOutput } from 'valibot';
import { type NotesProblem, parseRecord } from '../follow-up/notes.ts';
import { failure, type Result, success } from '../follow-up/result.ts';
import { phrase, say } from '../say.ts';
import { browser } from './browser.ts';
import { isOfEndingWorker } from './ending-worker.ts';

/** The version of the envelope's content that this program writes. */
export const recordVersion = 1;

/** What stands under a key: version, when it was written (milliseconds since 1970), the data. */
export interface Envelope {
  v: number;
  u: number;
  d: unknown;
}

/** A record that could not be read: kept, shown, exportable. */
export interface UnreadableRecord {
  key: string;
  problem: string;
  value: unknown;
}

/** Where unreadable records go that would otherwise be overwritten. */
export const asidePrefix = 'aside:';

/** Takes a record from version N to N + 1; the index is N. There is none before version 1. */
const migrations: Record<number, (data: unknown) => unknown> = {};

/** What is in an envelope, at today's version and not yet checked. */
export function dataIn(value: unknown): Result<unknown, string> {
  if (!isEnvelope(value)) return failure('not a record of Afterword');
  if (value.v > recordVersion) return failure(`written by a newer Afterword (version ${value.v})`);
  let data = value.d;
  for (let version = Math.max(1, value.v); version < recordVersion; version++) data = migrations[version]?.(data) ?? data;
  return success(data);
}

/** Opens an envelope: the data at today's version, checked against its schema. */
export function openEnvelope<Schema extends GenericSchema>(schema: Schema, value: unknown): Result<InferOutput<Schema>, string> {
  const data = dataIn(value);
  if (!data.ok) return data;
  const parsed = parseRecord(schema, data.value);
  return parsed.ok ? parsed : failure(problem(parsed.error));
}

/** A queue of its own: what is given to it is done one after the other, whatever became of the one before. */
export function oneByOne(): <Value>(act: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const turn = last.then(act, act);
    last = turn;
    return turn;
  };
}

/** Reads everything there is. Rejects only when the browser cannot read its storage at all. */
export const readAll = (): Promise<Record<string, unknown>> => browser.storage.local.get(null);

/** Reads one key; undefined when there is nothing. */
export const readKey = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

/**
 * Writes one record in one step: after a crash the old or the new one is there, never half. A record under the same key that
 * this program cannot read is moved aside in the same step, never overwritten.
 */
export async function writeRecord(key: string, schema: GenericSchema, data: unknown, now: number): Promise<Result<null>> {
  try {
    const before = await readKey(key);
    const kept = before === undefined || openEnvelope(schema, before).ok ? {} : { [`${asidePrefix}${key}:${now}`]: before };
    await browser.storage.local.set({ ...kept, [key]: { v: recordVersion, u: now, d: data } satisfies Envelope });
    return success(null);
  } catch (error) {
    return refusal(error);
  }
}

/** Removes one record. */
export async function removeRecord(key: string): Promise<Result<null>> {
  try {
    await browser.storage.local.remove(key);
    return success(null);
  } catch (error) {
    return refusal(error);
  }
}

/** Why a write was refused. Throws in a worker that is being ended: whoever asked it asks the next one. */
function refusal(error: unknown): Result<null> {
  if (isOfEndingWorker(error)) throw error;
  return failure(storageProblem(error));
}

/** Calls back whenever a record changed, in whichever window. */
export function onStored(changed: (keys: string[]) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local') changed(Object.keys(changes));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

const refused = phrase<[error: string]>('storage_refused');

/** A refused write in words. The quota errors of both browsers name themselves. */
export function storageProblem(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return /quota/i.test(text) ? say('storage_full') : refused(text);
}

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' && value !== null && typeof (value as Envelope).v === 'number' && 'd' in value;

const problem = ({ path, message }: NotesProblem) => (path ? `${path}: ${message}` : message);
