/** Search in the notes: company, role, people, whatever was noted, and the letters that were sent. */
import type { Interview } from './notes.ts';

/** Fields that are no words of anybody's: ids, instants, settings. */
const wordless = new Set(
  'id interviewerId endedAt sentAt answeredAt archivedAt endsOn timeZone locale tone kind calendar went met setting stage function nameOrder nameType outcome'.split(
    ' ',
  ),
);

/** Worked out once for each record: somebody types letter by letter. */
const known = new WeakMap<Interview, string>();

/** Those that hold every word of the query, case and accents aside, in their order. An empty query finds all. */
export function searchInterviews(interviews: readonly Interview[], query: string): Interview[] {
  const words = folded(query).split(/\s+/u).filter(Boolean);
  return interviews.filter((interview) => {
    const text = known.get(interview) ?? folded(textsIn(interview).join('\n'));
    known.set(interview, text);
    return words.every((word) => text.includes(word));
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (wordless.has(name) ? [] : textsIn(part)));
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
