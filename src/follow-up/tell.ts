/**
 * What the follow-up has to say, without a word of any language: the name of a sentence and what goes into it. The sentences stand in
 * `_locales` as `finding_…`, their order of blanks as here; whoever shows them brings a tongue.
 */
import type messages from '../_locales/en/messages.json';

type Key = keyof typeof messages;
type NameIn<Area extends string> = Key extends infer K ? (K extends `${Area}_${infer Name}` ? Name : never) : never;

/** The name of a sentence that says what was found, or of a few words that stand for a name in one. */
export type SentenceName = NameIn<'finding'>;

/** What a fix is called. */
export type FixName = NameIn<'fix'>;

/** Words and numbers as they are; or what every language has words of its own for. */
export type Value =
  | string
  | number
  | Told
  /** A day, YYYY-MM-DD. */
  | { day: string }
  /** A moment on somebody's clock, YYYY-MM-DDTHH:MM. */
  | { moment: string }
  /** 1 is Monday, 7 Sunday. */
  | { weekday: number }
  /** BCP 47. */
  | { language: string }
  | { names: readonly (string | Told)[] }
  /** A kind, by the title that its template has. */
  | { kind: string };

/** One sentence; `next` is the one that follows it. */
export interface Told {
  name: SentenceName;
  values?: readonly Value[];
  next?: Told;
}

type Values<Name extends SentenceName> = (typeof messages)[`finding_${Name}`] extends { placeholders: object }
  ? [first: Value, ...more: Value[]]
  : [];

/** A sentence by its name, with what goes into its blanks. */
export const tell = <Name extends SentenceName>(name: Name, ...values: Values<Name>): Told =>
  values.length > 0 ? { name, values } : { name };

/** How a language says things. Counts are of two and more wherever a sentence has one: no sentence has a singular. */
export interface Tongue {
  /** BCP 47, for dates. */
  locale: string;
  /** BCP 47, for the names of languages. */
  language: string;
  sentence(name: SentenceName, values: readonly (string | number)[]): string;
  joined(names: readonly string[]): string;
  kind(title: string): string;
}

/** What was told, in words. */
export function spoken({ name, values = [], next }: Told, tongue: Tongue): string {
  const sentence = tongue.sentence(
    name,
    values.map((value) => valueIn(value, tongue)),
  );
  return next ? `${sentence} ${spoken(next, tongue)}` : sentence;
}

function valueIn(value: Value, tongue: Tongue): string | number {
  if (typeof value !== 'object') return value;
  if ('name' in value) return spoken(value, tongue);
  if ('day' in value) return dateIn(tongue, value.day, { weekday: 'long', day: 'numeric', month: 'long' });
  if ('moment' in value) return dateIn(tongue, `${value.moment}Z`, { weekday: 'short', hour: 'numeric', minute: '2-digit' });
  // 1 May 2000 was a Monday.
  if ('weekday' in value) return dateIn(tongue, `2000-05-0${value.weekday}`, { weekday: 'long' });
  if ('language' in value)
    return new Intl.DisplayNames(tongue.language, { type: 'language' }).of(value.language) ?? value.language;
  if ('names' in value) return tongue.joined(value.names.map((one) => (typeof one === 'string' ? one : spoken(one, tongue))));
  return tongue.kind(value.kind);
}

const dateIn = ({ locale }: Tongue, at: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(at));
