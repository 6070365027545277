/** The words of every kind, as JSON: made by `readLibrary` when the extension is built, read here without a parser. */
import type { Program } from './evaluate.ts';
import type { KindHead } from './head.ts';

/** Words with values in them: text and value name by turns, or for anything beyond plain names a program and the names it needs. */
export type Line = readonly string[] | { readonly program: Program; readonly names: readonly string[] };

/** What stands in a paragraph: a part, by its name; or a sentence of the template's own. */
export type Item = string | Line;

/** The variants of one part for certain letters. All tags must fit; a section is drawn from when those above it are used up. */
export interface Section {
  tags: readonly string[];
  lines: readonly Line[];
}

/** The variants of each part, by its name. */
export type Parts = Readonly<Record<string, readonly Section[]>>;

/** One kind in one language: its subjects, its letters (paragraphs of items) and the parts that it has for itself. */
export interface KindWords {
  subjects: readonly (readonly Item[])[];
  letters: readonly (readonly (readonly Item[])[])[];
  parts: Parts;
}

/** One kind of follow-up in all its languages. */
export interface Kind {
  head: KindHead;
  words: Readonly<Record<string, KindWords>>;
}

/** Every kind, and the parts that kinds share, by language. */
export interface TemplateLibrary {
  kinds: readonly Kind[];
  parts: Readonly<Record<string, Parts>>;
}

/** The names that a line needs. */
export const namesOf = (line: Line): readonly string[] =>
  'program' in line ? line.names : line.filter((_, index) => index % 2 === 1);

/** The kind with this id. */
export const kindById = (library: TemplateLibrary, id: string): Kind | undefined =>
  library.kinds.find(({ head }) => head.id === id);

/** The words of a kind in a language; its own layout where it has one, else that of the English. */
export function wordsIn(kind: Kind, language: string): KindWords | undefined {
  const words = Object.hasOwn(kind.words, language) ? kind.words[language] : undefined;
  const english = kind.words.en;
  if (!words || !english || words === english) return words;
  return {
    subjects: words.subjects.length ? words.subjects : english.subjects,
    letters: words.letters.length ? words.letters : english.letters,
    parts: words.parts,
  };
}

/** The variants of a part in a language: the kind's own, else the shared ones. */
export function sectionsOf(library: TemplateLibrary, words: KindWords, language: string, part: string): readonly Section[] {
  if (Object.hasOwn(words.parts, part)) return words.parts[part] ?? [];
  const shared = Object.hasOwn(library.parts, language) ? library.parts[language] : undefined;
  return shared && Object.hasOwn(shared, part) ? (shared[part] ?? []) : [];
}
