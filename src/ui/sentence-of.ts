/** What the checks and the writer tell, in the language of the screen. */
import type { Finding } from '../follow-up/draft.ts';
import { spoken, type Told, type Tongue } from '../follow-up/tell.ts';
import { dateLocale, joined, language, sayIfKnown } from '../say.ts';
import { kindTitle } from './shipped-names.ts';

// Read when first told: they are many, and an orphaned card goes at the next change of the page.
const texts = new Map<string, string>();

function filled(key: string, values: readonly (string | number)[]): string {
  const text = texts.get(key) ?? sayIfKnown(key, '{0}', '{1}', '{2}');
  texts.set(key, text);
  // Filled here: a name may hold any sign.
  return text.replace(/\{(\d)\}/g, (_, place) => values[place]?.toLocaleString(language) ?? '');
}

const tongue: Tongue = {
  locale: dateLocale,
  language,
  sentence: (name, values) => filled(`finding_${name}`, values),
  joined,
  kind: kindTitle,
};

/** What was found, as a sentence or more. */
export const sentenceOf = (told: Told): string => spoken(told, tongue);

/** What the button for a fix says. */
export const fixName = ({ name, replace }: NonNullable<Finding['fix']>): string => filled(`fix_${name}`, [replace.trim()]);
