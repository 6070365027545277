/** What was found, and why there is no letter, said in English as the command line prints it. */
import messages from '../_locales/en/messages.json' with { type: 'json' };
import type { Finding, SaidFinding } from '../follow-up/draft.ts';
import type { Problem } from '../follow-up/refusal.ts';
import { spoken, type Tongue } from '../follow-up/tell.ts';

const list = new Intl.ListFormat('en-GB');

const english: Tongue = {
  locale: 'en-GB',
  language: 'en',
  sentence: (name, values) => filled(`finding_${name}`, values),
  joined: (names) => list.format(names),
  kind: (title) => title,
};

/** A finding in the public format (README, "The notes format"). */
export function inEnglish({ told, fix, ...finding }: Finding): SaidFinding {
  return {
    ...finding,
    message: spoken(told, english),
    ...(fix ? { fix: { label: filled(`fix_${fix.name}`, [fix.replace.trim()]), replace: fix.replace } } : {}),
  };
}

/** Why there is no letter. */
export const problemInEnglish = (problem: Problem): string =>
  typeof problem === 'string' ? problem : filled(`refusal_${problem.refused}`, problem.values);

function filled(key: keyof typeof messages, values: readonly (string | number)[]): string {
  const { message, placeholders = {} }: { message: string; placeholders?: Readonly<Record<string, { content: string }>> } =
    messages[key];
  // All at once: a value may look like a blank.
  return message.replace(/\$(\w+)\$/g, (_, blank: string) => {
    const place = Number(placeholders[blank.toLowerCase()]?.content.slice(1));
    return String(values[place - 1] ?? '');
  });
}
