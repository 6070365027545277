/** Reads the variants of parts: a header in square brackets, then one variant a line. */
import { failure, type Result, success } from '../result.ts';
import type { Section } from './library.ts';
import { readLine } from './read-line.ts';
import { problemAt, type SourceLine, type SourceProblem } from './source-line.ts';

/** What a section's header may ask for beside a region (two capitals, e.g. `GB`); `any` asks for nothing. */
export const sectionTags: readonly string[] = [
  'formal',
  'warm',
  'hiring-manager',
  'peer',
  'executive',
  'recruiter',
  'other-team',
  'phone',
  'video',
  'on-site',
  'no-address',
  'met',
  'coordinator',
];

/** The header of a section as its words, e.g. `[opening formal]`; undefined for any other line. */
export const headerWords = ({ text }: SourceLine): string[] | undefined =>
  /^\[([^[\]{}]*)\]$/.exec(text.trim())?.[1]?.match(/\S+/g) ?? undefined;

/** The parts in these lines. In the file of a single part the headers hold tags only; `only` is then its name. */
export function readParts(lines: readonly SourceLine[], only?: string): Result<Record<string, Section[]>, SourceProblem> {
  const parts: Record<string, Section[]> = {};
  let section: { tags: string[]; lines: Section['lines'][number][] } | undefined;
  const open = (name: string, tags: string[]) => {
    section = { tags, lines: [] };
    parts[name] = [...(Object.hasOwn(parts, name) ? (parts[name] ?? []) : []), section];
  };
  for (const line of lines) {
    if (!line.text.trim()) continue;
    const isHeader = /^\[[^[\]{}]*\]$/.test(line.text.trim());
    if (isHeader) {
      const words = headerWords(line) ?? [];
      const name = only ?? words[0];
      if (!name) return failure(problemAt(line, 'A section needs the name of its part: [opening formal]'));
      const tags = (only === undefined ? words.slice(1) : words).filter((tag) => tag !== 'any');
      const unknown = tags.find((tag) => !sectionTags.includes(tag) && !/^[A-Z]{2}$/.test(tag));
      if (unknown)
        return failure(problemAt(line, `“${unknown}” is not one of ${sectionTags.join(', ')}, nor a region such as GB`));
      open(name, tags);
      continue;
    }
    if (!section) {
      if (only === undefined) return failure(problemAt(line, 'A variant stands under a section such as [opening formal]'));
      open(only, []);
    }
    const read = readLine(line);
    if (!read.ok) return read;
    section?.lines.push(read.value);
  }
  return success(parts);
}
