/** The form of a check: one rule, what it reads and what it found. */
import type { Finding, Severity } from '../draft.ts';
import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/words.ts';
import type { FixName, Told } from '../tell.ts';

/** One finding as a check reports it. `where` is the body unless said; `evidence` is what stands from `start` to `end` unless said. */
export interface Found {
  told: Told;
  where?: Finding['where'];
  /** Both, or neither: nothing to point at. */
  start?: number;
  end?: number;
  evidence?: string;
  /** What to write instead; the fix says so by itself where it has no name. */
  replace?: string | undefined;
  fix?: FixName;
  /** Where one case of a rule weighs less than the rule. */
  severity?: Severity;
}

/** One rule of the guide. It finds nothing where it does not apply, and nothing when in doubt. */
export interface Check {
  id: string;
  severity: Severity;
  find(reading: Reading): readonly Found[];
}

/** The fields that a check can read, with their names. */
export const fieldsOf = ({ subject, body }: Reading) =>
  [
    ['subject', subject],
    ['body', body],
  ] as const;

/** The first match of a pattern in a text. */
export function first(pattern: RegExp, text: string): Span | undefined {
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length, text: match[0] } : undefined;
}

/** A list of phrases as one finding for the first that occurs in the body; what the notes know is not looked at. */
export function phraseCheck(
  id: string,
  severity: Severity,
  pattern: RegExp,
  told: (words: string) => Told,
  hint?: RegExp,
): Check {
  return {
    id,
    severity,
    find({ body }) {
      const match = first(pattern, body.noted);
      const mild = match || !hint ? undefined : first(hint, body.noted);
      if (mild) return [{ ...mild, told: told(mild.text), severity: 'info' }];
      return match ? [{ ...match, told: told(match.text) }] : [];
    },
  };
}

/** A check for something that the letter should have: what it says where it has not. */
export const missing = (
  id: string,
  severity: Severity,
  has: (reading: Reading) => boolean,
  told: (reading: Reading) => Told,
): Check => ({
  id,
  severity,
  find: (reading) => (has(reading) ? [] : [{ told: told(reading) }]),
});
