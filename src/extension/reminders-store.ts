/** What the reminders remember in storage: which were shown, which wait until later. */
import * as v from 'valibot';
import type { Result } from '../follow-up/result.ts';
import { openEnvelope, readKey, writeRecord } from './storage.ts';

const key = 'reminders';

const remindersSchema = v.object({
  /** Keys of the reminders that were shown (`Wake.key`), the oldest first. */
  shown: v.array(v.string()),
  /** Reminders put off: their key, and until when (RFC 3339). */
  snoozed: v.record(v.string(), v.string()),
});

export type Reminders = v.InferOutput<typeof remindersSchema>;

/** So many keys are kept; older ones belong to reminders long past. */
const longest = 500;

export async function readReminders(): Promise<Reminders> {
  const opened = openEnvelope(remindersSchema, await readKey(key));
  return opened.ok ? opened.value : { shown: [], snoozed: {} };
}

export const saveReminders = (reminders: Reminders, now: number): Promise<Result<null>> =>
  writeRecord(key, remindersSchema, { ...reminders, shown: reminders.shown.slice(-longest) }, now);
