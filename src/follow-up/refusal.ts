/** Why there is no letter, or why a sentence is not kept: the name of a sentence, `refusal_…` in `_locales`, and what goes into it. */
import type messages from '../_locales/en/messages.json';
import { failure } from './result.ts';

type Key = keyof typeof messages;
type RefusalName = Key extends infer K ? (K extends `refusal_${infer Name}` ? Name : never) : never;

/** One sentence; values are words as they are. */
export interface Refusal {
  refused: RefusalName;
  values: string[];
}

/** A refusal, or words in English: a mistake in a template, and what no candidate meets. */
export type Problem = string | Refusal;

/** The answer that there is none, and why. */
export const refuse = (refused: RefusalName, ...values: string[]): { ok: false; error: Refusal } => failure({ refused, values });
