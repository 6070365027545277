/** Why there is no letter, in the language of the screens. */
import type { Problem } from '../follow-up/refusal.ts';
import type { Result } from '../follow-up/result.ts';
import { sayIfKnown } from '../say.ts';

/** The sentence; what is words already stays. */
export const refusalWords = (problem: Problem): string =>
  typeof problem === 'string' ? problem : sayIfKnown(`refusal_${problem.refused}`, ...problem.values);

/** An answer whose refusal is said in words, as it goes to a page. */
export const inWords = <Value>(result: Result<Value, Problem>): Result<Value> =>
  result.ok ? result : { ok: false, error: refusalWords(result.error) };
