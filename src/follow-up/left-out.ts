/** Notes that cannot stand in a letter as they are: asked about, never lost without a word. */
import type { Finding } from './draft.ts';
import { questions, valueSources } from './letter-words.ts';
import { noteAt } from './needs.ts';
import type { Interview } from './notes.ts';
import { tell } from './tell.ts';
import { type Kind, namesOf, sectionsOf, type TemplateLibrary, wordsIn } from './template/library.ts';
import type { ValueName, Values } from './values.ts';

/** The findings about notes that this kind would have used, and that none of the letter's values holds. */
export function leftOut(interview: Interview, kind: Kind, library: TemplateLibrary, language: string, values: Values): Finding[] {
  const words = wordsIn(kind, language);
  let used: Set<string> | undefined;
  // Read only where a note is missing from the letter, which is seldom: it goes through all templates.
  const isUsed = (name: string): boolean => {
    used ??= new Set(
      words?.letters.flat(2).flatMap((item) => {
        if (typeof item !== 'string') return namesOf(item);
        return sectionsOf(library, words, language, item).flatMap(({ lines }) => lines.flatMap(namesOf));
      }),
    );
    return used.has(name);
  };
  return Object.entries(questions).flatMap(([path, name]) => {
    const names = Object.keys(valueSources).filter((name) => valueSources[name] === path);
    const note = noteAt(interview, path.slice('notes.'.length));
    if (!note || names.some((name) => values[name as ValueName]) || !names.some(isUsed)) return [];
    return [
      {
        check: 'connection-point-too-long',
        severity: 'info',
        where: 'notes',
        evidence: String(note).slice(0, 160),
        told: tell(name),
      },
    ];
  });
}
