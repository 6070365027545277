/** Reads a template of the candidate's own against the shipped ones. Needs the parser: for the options page. */
import { printable } from '../notes.ts';
import { failure, type Result, success } from '../result.ts';
import type { TemplateLibrary } from './library.ts';
import type { OwnKind } from './own-words.ts';
import { sourceLimits } from './parse.ts';
import { readLibrary } from './read-library.ts';
import type { SourceProblem } from './source-line.ts';
import { sourceOf } from './source-of.ts';

/** The longest title of a kind, in characters: what a line of the card holds; our figure. */
export const longestTitle = 60;

const fileName = /^([a-z0-9][a-z0-9-]{0,59})(?:\.([a-z]{2,3}))?\.hbs$/;

/** Which kind in which language a file is, e.g. `check-in.de.hbs`; undefined for any other name. */
export function kindOfFile(file: string): { id: string; language: string } | undefined {
  const [, id, language = 'en'] = fileName.exec(file) ?? [];
  return id ? { id, language } : undefined;
}

/** The name of a kind's file in a language. */
export const fileOf = (id: string, language: string): string => (language === 'en' ? `${id}.hbs` : `${id}.${language}.hbs`);

/** The template in a source, or its first mistake with its place. Shared parts that the source does not hold itself are the shipped ones. */
export function readOwn(file: string, source: string, shipped: TemplateLibrary): Result<OwnKind, SourceProblem> {
  const problem = (message: string, line = 1, column = 1) => failure({ line, column, message });
  const known = kindOfFile(file);
  if (!known) return problem('The name of the file must be like thank-you.hbs or thank-you.de.hbs');
  const { id, language } = known;
  if (!Object.hasOwn(shipped.parts, language)) return problem(`There are no letters in “${language}”`);
  if (source.length > sourceLimits.length) {
    const kept = source.slice(0, sourceLimits.length).split('\n');
    return problem(`Longer than ${sourceLimits.length} characters`, kept.length, (kept.at(-1)?.length ?? 0) + 1);
  }
  const english = language === 'en' ? undefined : sourceOf(shipped, id, 'en');
  if (language !== 'en' && english === undefined) return problem('Only a shipped kind can be written in a second language');
  const parts = Object.keys(shipped.parts[language] ?? {}).map((part) => [`parts/${part}${suffix(language)}`, '…']);
  const englishParts = Object.keys(shipped.parts.en ?? {}).map((part) => [`parts/${part}.hbs`, '…']);
  const read = readLibrary({
    ...Object.fromEntries([...englishParts, ...parts]),
    ...(english === undefined ? {} : { [fileOf(id, 'en')]: english }),
    [file]: printable(source),
  });
  if (!read.ok) return problem(read.error.message, read.error.line, read.error.column);
  const kind = read.value.kinds.find(({ head }) => head.id === id);
  const words = kind?.words[language];
  if (!kind || !words) return problem('There is no letter in it');
  if (kind.head.title.length > longestTitle) return problem(`The title is longer than ${longestTitle} characters`);
  const { locales: _, ...head } = kind.head;
  return success({ head: language === 'en' ? head : { id }, words: { [language]: words } });
}

const suffix = (language: string): string => fileOf('', language);
