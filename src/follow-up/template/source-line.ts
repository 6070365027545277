/** Lines of a template file with their places, and what is wrong with one, in words for its author. */

/** One line of a file. `line` and `column` count from 1: where its text begins. */
export interface SourceLine {
  text: string;
  line: number;
  column: number;
}

/** What is wrong, and where. */
export interface SourceProblem {
  line: number;
  column: number;
  message: string;
}

/** A problem at the beginning of a line. */
export const problemAt = ({ line, column }: SourceLine, message: string): SourceProblem => ({ line, column, message });

/** The lines of a file; a line that is only a `{{! comment }}` becomes a blank one. */
export const sourceLines = (source: string): SourceLine[] =>
  source
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((text, index) => ({ text: /^\s*\{\{![^}]*\}\}\s*$/.test(text) ? '' : text.trimEnd(), line: index + 1, column: 1 }));
