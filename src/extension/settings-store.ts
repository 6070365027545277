/** What the candidate switched off or on. */
import * as v from 'valibot';
import type { Result } from '../follow-up/result.ts';
import type { Settings } from '../messages.ts';
import { openEnvelope, readKey, writeRecord } from './storage.ts';

/** Where they stand. */
export const settingsKey = 'settings';
/** As they are stored. */
export const settingsSchema = v.object({ holdErrors: v.boolean() });

/** The settings as they stand; where there are none, or none that can be read, as they come. */
export async function readSettings(): Promise<Settings> {
  const opened = openEnvelope(settingsSchema, await readKey(settingsKey));
  return opened.ok ? opened.value : { holdErrors: true };
}

/** Keeps them. `now` is milliseconds since 1970. */
export async function saveSettings({ holdErrors }: Settings, now: number): Promise<Result<null>> {
  return writeRecord(settingsKey, settingsSchema, { holdErrors: holdErrors !== false }, now);
}
