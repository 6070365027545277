/** Which language and region a letter is written for, and what their custom changes in our own words. */
import { european, germanOpeners } from './letter-words.ts';

/** A locale taken apart; `region` is where the language is at home when the tag names none. */
export interface LocaleCustom {
  locale: string;
  language: string;
  region: string;
}

const homes: Readonly<Record<string, string>> = { en: 'US', de: 'DE', fr: 'FR', es: 'ES', pt: 'BR' };

const known = new Map<string, LocaleCustom>();

/** The custom of a BCP 47 tag; of one that is none, that of American English. */
export function localeCustom(tag: string): LocaleCustom {
  const found = known.get(tag) ?? readLocale(tag);
  if (known.size < 100) known.set(tag, found);
  return found;
}

function readLocale(tag: string): LocaleCustom {
  try {
    const { baseName, language, region } = new Intl.Locale(tag);
    return { locale: baseName, language, region: region ?? homes[language] ?? '' };
  } catch {
    return { locale: 'en-US', language: 'en', region: 'US' };
  }
}

/** Changes our own words to a region's: Switzerland and Liechtenstein have no ß, Portugal has words of its own. */
export const respellingFor = ({ language, region }: LocaleCustom): ((text: string) => string) =>
  language === 'de' && /CH|LI/.test(region)
    ? (text) => text.replaceAll('ß', 'ss')
    : language === 'pt' && region !== 'BR'
      ? (text) => european.reduce((words, [from, to]) => words.replaceAll(from, to), text)
      : (text) => text;

/** The beginning of a letter's text after its greeting: German goes on in lower case after the comma. */
export const afterGreeting = (text: string, greeting: string, language: string): string =>
  language === 'de' && greeting.endsWith(',') ? text.replace(germanOpeners, (word) => word.toLowerCase()) : text;
