/** The review: a letter held against the guide and the notes. Pure; the same letter gives the same findings. */
import { checks } from './checks/index.ts';
import type { Finding, Severity } from './draft.ts';
import { firstToCut as cut } from './reading/length.ts';
import { parts } from './reading/parts.ts';
import { type ReviewInput, read } from './reading/reading.ts';
import type { Span } from './reading/words.ts';

export { readingSeconds } from './reading/length.ts';
export type { ReviewHead, ReviewInput } from './reading/reading.ts';

const order: readonly Severity[] = ['error', 'warning', 'info'];

/** What a colleague would say about this letter, the most important first; nothing when the notes hold no such interview. */
export function review(input: ReviewInput): Finding[] {
  const reading = read(input);
  if (!reading) return [];
  const findings = checks
    .filter(({ id }) => !reading.head.skip.includes(id))
    .flatMap((check) =>
      check
        .find(reading)
        .map(({ where = 'body', start, end, evidence, told, replace, fix, severity = check.severity }): Finding => {
          const field = where === 'subject' ? input.subject : input.text;
          return {
            check: check.id,
            severity,
            where,
            evidence: evidence ?? field.slice(start ?? 0, end ?? 0),
            ...(start === undefined || end === undefined ? {} : { range: [start, end] }),
            told,
            ...(replace === undefined ? {} : { fix: { name: fix ?? (replace.trim() ? 'write' : 'takeOut'), replace } }),
          };
        }),
    );
  return findings.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** Which of the guide's five parts are there, in its order; `needed` is false where the kind does without. */
export function partsOf(input: ReviewInput): ReturnType<typeof parts> {
  const reading = read(input);
  return reading ? parts(reading) : [];
}

/** The sentence of a letter that is least tied to a note: the first to cut when it is too long. */
export function firstToCut(input: ReviewInput): Span | undefined {
  const reading = read(input);
  return reading ? cut(reading) : undefined;
}
