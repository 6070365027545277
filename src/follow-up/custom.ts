/** Which language and region a letter is written for, and what their custom changes in our own words. */
import { germanOpeners } from './letter-words.ts';

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

/** Changes our own words to a region's spelling. Switzerland and Liechtenstein have no ß. */
export const respellingFor = ({ language, region }: LocaleCustom): ((text: string) => string) =>
  language === 'de' && (region === 'CH' || region === 'LI') ? (text) => text.replaceAll('ß', 'ss') : (text) => text;

/** The beginning of a letter's text after its greeting: German goes on in lower case after the comma. */
export const afterGreeting = (text: string, greeting: string, language: string): string =>
  language === 'de' && greeting.endsWith(',') ? text.replace(germanOpeners, (word) => word.toLowerCase()) : text;
