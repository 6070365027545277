/** What the reminders remember in storage: which were shown, which wait until later, which are not wanted. */
import * as v from 'valibot';
import type { Result } from '../follow-up/result.ts';
import { openEnvelope, readKey, writeRecord } from './storage.ts';

const key = 'reminders';

const texts = v.optional(v.array(v.string()), []);

const remindersSchema = v.object({
  /** Keys of the reminders that were shown (`Wake.key`), the oldest first. */
  shown: texts,
  /** What was put off: the key of what is due (`dueKey`), and until when (RFC 3339). */
  snoozed: v.optional(v.record(v.string(), v.string()), {}),
  /** "Not this one": keys of what is due (`dueKey`), the oldest first. */
  skipped: texts,
  /** The computer's time zone when the reminders were planned last. */
  zone: v.optional(v.string()),
});

export type Reminders = v.InferOutput<typeof remindersSchema>;

/** So many keys are kept; older ones belong to reminders long past. */
const longest = 500;

export async function readReminders(): Promise<Reminders> {
  const opened = openEnvelope(remindersSchema, await readKey(key));
  return opened.ok ? opened.value : { shown: [], snoozed: {}, skipped: [] };
}

export const saveReminders = (reminders: Reminders, now: number): Promise<Result<null>> =>
  writeRecord(
    key,
    remindersSchema,
    { ...reminders, shown: reminders.shown.slice(-longest), skipped: reminders.skipped.slice(-longest) },
    now,
  );
