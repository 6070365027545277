/** What a kind of follow-up makes no sense without. */
import type { Interview } from './notes.ts';
import type { KindHead } from './template/head.ts';

/** The dotted names of what a kind needs and the notes do not hold. */
export const lacking = ({ needs }: Pick<KindHead, 'needs'>, interview: Interview): string[] =>
  needs.filter((name) => noteAt(interview, name) === undefined);

/** What stands in the notes under a dotted name; undefined when it is blank or not there. */
export function noteAt(notes: unknown, name: string): unknown {
  let value: unknown = notes;
  for (const step of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  const isBlank = typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
  return isBlank ? undefined : value;
}
