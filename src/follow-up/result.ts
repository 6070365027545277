/** An answer or the reason why there is none. Errors travel as values, across messages too. */
export type Result<Value, Problem = string> = { ok: true; value: Value } | { ok: false; error: Problem };

/** The good answer. */
export const success = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** The reason why there is none. */
export const failure = <Problem>(error: Problem): { ok: false; error: Problem } => ({ ok: false, error });
