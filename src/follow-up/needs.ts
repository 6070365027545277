/** What a kind of follow-up makes no sense without. */
import type { Interview } from './notes.ts';
import type { KindHead } from './template/head.ts';

/** The dotted names of what a kind needs and the notes do not hold. */
export const lacking = ({ needs }: Pick<KindHead, 'needs'>, interview: Interview): string[] =>
  needs.filter((name) => !has(interview, name));

function has(notes: unknown, name: string): boolean {
  let value: unknown = notes;
  for (const step of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Record<string, unknown>)[step];
  }
  return typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : value !== undefined;
}
