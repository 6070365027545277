/** The notes as files that an import takes again: one, or several where one would be larger than a file may be. */
import { type Interview, type NotesFile, notesLimits, utf8Length } from './notes.ts';

/** The texts of the files, at least one; each within `limits` (an interview larger than a whole file stands alone). */
export function exportFiles(notes: NotesFile, limits: { bytes: number; interviews: number } = notesLimits): string[] {
  const textOf = (interviews: readonly Interview[]) => `${JSON.stringify({ ...notes, interviews }, null, 2)}\n`;
  const files: Interview[][] = [[]];
  const empty = utf8Length(textOf([]));
  let bytes = empty;
  for (const interview of notes.interviews) {
    const more = utf8Length(textOf([interview])) - empty;
    const last = files[files.length - 1] ?? [];
    if (last.length && (bytes + more > limits.bytes || last.length === limits.interviews)) {
      files.push([interview]);
      bytes = empty + more;
    } else {
      last.push(interview);
      bytes += more;
    }
  }
  return files.map(textOf);
}
