/** Changes to notes, field by field: two pages, or a page and the worker, may each change another field of the same interview. */
import type { Interview } from './notes.ts';

/** A field that is named takes this value, `null` takes it out; all others stay as they are stored. */
export type InterviewChange = { id: string } & { [Field in keyof Interview]?: Interview[Field] | null };

/** What makes `after` of `before`; everything where there was nothing before. */
export function changeOf(after: Interview, before: Partial<Interview> = {}): InterviewChange {
  const change: InterviewChange = { id: after.id };
  for (const field of Object.keys({ ...before, ...after }))
    if (JSON.stringify(after[field]) !== JSON.stringify(before[field])) change[field] = after[field] ?? null;
  return change;
}
