/** Why there is no letter, said in English: what tests expect are the sentences. */
import { problemInEnglish } from '../../src/cli/in-english.ts';
import type { Problem } from '../../src/follow-up/refusal.ts';
import { failure, type Result } from '../../src/follow-up/result.ts';

/** The result with its refusal in words. */
export const said = <Value>(result: Result<Value, Problem>): Result<Value> =>
  result.ok ? result : failure(problemInEnglish(result.error));
