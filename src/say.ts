/**
 * The words of the screens, in the language of the browser: what `_locales` holds, by its key. All of it is read when a script is
 * loaded, so that a card still speaks when the extension is updated under it; by the script of every mail tab when it needs the
 * first of them, since Chromium makes a page wait for all of `_locales` then, three milliseconds and more.
 */
import type messages from './_locales/en/messages.json';

type Messages = typeof messages;
type Key = keyof Messages;
type PlainKey = { [K in Key]: Messages[K] extends { placeholders: object } ? never : K }[Key];
type NameIn<Area extends string> = PlainKey extends infer K ? (K extends `${Area}_${infer Name}` ? Name : never) : never;
type CountedKey = { [K in Key]: K extends `${infer Stem}_other` ? Stem : never }[Key];
type Value = string | number;

interface I18n {
  getMessage(key: string, substitutions?: string[]): string;
}
declare const chrome: { i18n: I18n };
const { i18n } = (globalThis as { browser?: { i18n: I18n } }).browser ?? chrome;

/** The words for a key, without blanks. */
export const say = (key: PlainKey): string => i18n.getMessage(key);

/** The words without blanks of one screen, by their names: `sayAll('popup', ['save'])` has the words for `popup_save`. */
export const sayAll = <Area extends string, Name extends NameIn<Area>>(
  area: Area,
  names: readonly Name[],
): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, i18n.getMessage(`${area}_${name}`)])) as Record<Name, string>;

/** The words for a key that is made when it is needed; '' where there is none, and where the extension is gone. */
export function sayIfKnown(key: string, ...values: string[]): string {
  try {
    return i18n.getMessage(key.replace(/\W/g, '_'), values);
  } catch {
    return '';
  }
}

/** What the words are written in, as BCP 47: English where the browser's own language is none of ours. */
export const language = /* @__PURE__ */ say('language');

/** Which way they are read. */
export const direction = /* @__PURE__ */ say('direction') as 'ltr' | 'rtl';

/** For dates and numbers: the candidate's own region where the browser speaks the language of our words. */
export const dateLocale = /* @__PURE__ */ regional(navigator);

function regional({ language: spoken }: Navigator): string {
  return spoken.split('-')[0] === language.split('-')[0] ? spoken : language;
}

/** The blanks are filled here and not by the browser: a name may hold any sign, and the browser may be gone. */
const marks = [0, 1, 2, 3].map((place) => `{${place}}`);
const fill = (text: string, values: readonly Value[], language: string): string =>
  text.replace(/\{(\d)\}/g, (_, place) => {
    const value = values[place] ?? '';
    return typeof value === 'number' ? value.toLocaleString(language) : value;
  });

/** The words for a key with blanks: numbered in `_locales` as they are given here. */
export function phrase<Values extends readonly Value[]>(key: Exclude<Key, PlainKey>): (...values: Values) => string {
  const text = i18n.getMessage(key, marks);
  const language = say('language');
  return (...values) => fill(text, values, language);
}

const rules = /* @__PURE__ */ new Intl.PluralRules(language);

/** Words that depend on a number, which is their first blank: `<key>_one`, `<key>_other` and what else the language tells apart. */
export function counted<More extends readonly Value[] = []>(key: CountedKey): (count: number, ...more: More) => string {
  const forms = rules.resolvedOptions().pluralCategories.map((form) => [form, i18n.getMessage(`${key}_${form}`, marks)]);
  const texts = new Map(forms as [Intl.LDMLPluralRule, string][]);
  return (count, ...more) =>
    fill(texts.get(rules.select(count)) || i18n.getMessage(`${key}_other`, marks), [count, ...more], language);
}

const list = /* @__PURE__ */ new Intl.ListFormat(language === 'en' ? 'en-GB' : language);

/** `Dana, Tom and Iris`. */
export const joined = (names: readonly string[]): string => list.format(names);

/** Tells a page what its words are written in. */
export function speakOn(page: Document, title: string): void {
  Object.assign(page.documentElement, { lang: language, dir: direction });
  page.title = title;
}
