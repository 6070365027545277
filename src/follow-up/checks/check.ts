/** The form of a check: one rule, what it reads and what it found. */
import type { Finding, Severity } from '../draft.ts';
import type { Reading } from '../reading/reading.ts';

/** One finding as a check reports it. `where` is the body unless said; `evidence` is read from `range` unless said. */
export interface Found {
  message: string;
  where?: Finding['where'];
  range?: readonly [start: number, end: number];
  evidence?: string;
  fix?: { label: string; replace: string };
  /** Where one case of a rule weighs less than the rule. */
  severity?: Severity;
}

/** One rule of the guide. It finds nothing where it does not apply, and nothing when in doubt. */
export interface Check {
  id: string;
  severity: Severity;
  find(reading: Reading): readonly Found[];
}

/** The first match of a pattern in a text as a range, its words and groups. */
export function first(
  pattern: RegExp,
  text: string,
): { range: [number, number]; words: string; groups: (string | undefined)[] } | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [words, ...groups] = match;
  return { range: [match.index, match.index + words.length], words, groups };
}

/** A list of phrases as one finding for the first that occurs in the body; what the notes know is not looked at. */
export function phraseCheck(
  id: string,
  severity: Severity,
  pattern: RegExp,
  message: (words: string) => string,
  hint?: RegExp,
): Check {
  return {
    id,
    severity,
    find({ body }) {
      const match = first(pattern, body.noted);
      if (match) return [{ range: match.range, message: message(match.words) }];
      const mild = hint && first(hint, body.noted);
      return mild ? [{ range: mild.range, message: message(mild.words), severity: 'info' }] : [];
    },
  };
}
