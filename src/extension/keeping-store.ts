/** How long notes are kept, and when they were exported last: for this device alone. */
import * as v from 'valibot';
import { expiring, expiryChoices } from '../follow-up/expiry.ts';
import { failure, type Result, success } from '../follow-up/result.ts';
import { browser } from './browser.ts';
import { interviewKey, readNotes } from './notes-store.ts';
import { openEnvelope, readKey, storageProblem, writeRecord } from './storage.ts';

/** Where it stands. */
export const keepingKey = 'keeping';

const moment = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** As it is stored. */
export const keepingSchema = v.object({
  /** Days after the outcome; 0: for ever. `since`: when that was chosen (milliseconds since 1970). */
  days: v.optional(v.picklist(expiryChoices), 0),
  since: v.optional(moment, 0),
  /** Since when a week without an export is to be told; absent: never. And when the last export was. */
  remindSince: v.optional(moment),
  exportedAt: v.optional(moment),
});

export type Keeping = v.InferOutput<typeof keepingSchema>;

/** As it stands; where nothing is chosen, or nothing can be read, notes stay and nobody is reminded. */
export async function readKeeping(): Promise<Keeping> {
  const opened = openEnvelope(keepingSchema, await readKey(keepingKey));
  return opened.ok ? opened.value : { days: 0, since: 0 };
}

/** Changes what is given. */
export async function changeKeeping(change: Partial<Keeping>, now: number): Promise<Result<null>> {
  return writeRecord(keepingKey, keepingSchema, { ...(await readKeeping()), ...change }, now);
}

/** Removes the notes whose time is over; says how many. */
export async function forgetExpired(now: number): Promise<Result<number>> {
  try {
    const { days, since } = await readKeeping();
    if (!days) return success(0);
    const { notes } = await readNotes();
    const gone = expiring(notes.interviews, days, since).filter(({ at }) => at <= now);
    if (gone.length) await browser.storage.local.remove(gone.map(({ interview }) => interviewKey(interview.id)));
    return success(gone.length);
  } catch (error) {
    return failure(storageProblem(error));
  }
}

const week = 7 * 86_400_000;

/** Whether the candidate wants to be reminded, and a week has gone by since then without an export. */
export const isExportDue = ({ remindSince, exportedAt = 0 }: Keeping, now: number): boolean =>
  remindSince !== undefined && now - Math.max(exportedAt, remindSince) >= week;
