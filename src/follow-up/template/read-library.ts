/** Reads all template files into the library. Needs the parser: for the build, the tools and the options page, never the worker. */
import { failure, type Result, success } from '../result.ts';
import type { Item, Kind, KindWords, Section, TemplateLibrary } from './library.ts';
import { readParts } from './part-file.ts';
import { sourceLines } from './source-line.ts';
import { readTemplateFile, type TemplateFile } from './template-file.ts';

/** What is wrong in which file. Lines and columns count from 1. */
export interface LibraryProblem {
  file: string;
  line: number;
  column: number;
  message: string;
}

const fileName = /^(parts\/)?([a-z0-9-]+)(?:\.([a-z]{2,3}))?\.hbs$/;

/**
 * The library of these files: path below `templates` to source, e.g. `check-in.hbs`, `check-in.de.hbs`, `parts/opening.hbs`.
 * Other files (a README) are passed over.
 */
export function readLibrary(files: Readonly<Record<string, string>>): Result<TemplateLibrary, LibraryProblem> {
  const parts: Record<string, Record<string, readonly Section[]>> = {};
  const kinds = new Map<string, Map<string, TemplateFile>>();
  const paths = Object.keys(files).sort();
  for (const path of paths) {
    const [, folder, name = '', language = 'en'] = fileName.exec(path) ?? [];
    if (!name) continue;
    const source = files[path] ?? '';
    if (folder) {
      const read = readParts(sourceLines(source), name);
      if (!read.ok) return failure({ file: path, ...read.error });
      parts[language] = { ...parts[language], ...read.value };
    } else {
      const read = readTemplateFile(source, language !== 'en');
      if (!read.ok) return failure({ file: path, ...read.error });
      kinds.set(name, (kinds.get(name) ?? new Map<string, TemplateFile>()).set(language, read.value));
    }
  }

  const library: { kinds: Kind[]; parts: typeof parts } = { kinds: [], parts };
  for (const [id, languages] of kinds) {
    const head = languages.get('en')?.head;
    if (!head)
      return failure({ file: `${id}.hbs`, line: 1, column: 1, message: 'A kind needs its English file, which has the head' });
    const words = Object.fromEntries([...languages].map(([language, file]) => [language, file.words]));
    library.kinds.push({ head: { id, ...head, locales: [...languages.keys()] }, words });
    for (const [language, file] of languages) {
      const missing = missingPart(parts[language] ?? {}, file.words, languages.get('en')?.words);
      if (missing !== undefined) {
        const path = language === 'en' ? `${id}.hbs` : `${id}.${language}.hbs`;
        return failure({ file: path, ...placeOf(files[path] ?? '', missing), message: `There is no part called “${missing}”` });
      }
    }
  }
  return success(library);
}

function missingPart(
  shared: Readonly<Record<string, unknown>>,
  words: KindWords,
  english: KindWords | undefined,
): string | undefined {
  const letters = words.letters.length ? words.letters : (english?.letters ?? []);
  const subjects = words.subjects.length ? words.subjects : (english?.subjects ?? []);
  const called = [...letters.flat(2), ...subjects.flat()].filter((item: Item): item is string => typeof item === 'string');
  return called.find((name) => !Object.hasOwn(words.parts, name) && !Object.hasOwn(shared, name));
}

function placeOf(source: string, part: string): { line: number; column: number } {
  const lines = source.split('\n');
  const index = lines.findIndex((line) => line.includes(`{{> ${part}`));
  return index < 0 ? { line: 1, column: 1 } : { line: index + 1, column: (lines[index]?.indexOf(`{{> ${part}`) ?? 0) + 1 };
}
