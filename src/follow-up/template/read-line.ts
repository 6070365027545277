/** Reads one line of words: through the parser, then to its shortest form. */
import { failure, type Result, success } from '../result.ts';
import { valueNames } from '../values.ts';
import type { Line } from './library.ts';
import { namesIn, parseSource } from './parse.ts';
import { problemAt, type SourceLine, type SourceProblem } from './source-line.ts';

/** A line of words; a name that is no value is a problem here, long before a letter is written. */
export function readLine(source: SourceLine): Result<Line, SourceProblem> {
  const lead = source.text.length - source.text.trimStart().length;
  const parsed = parseSource(source.text.trim());
  if (!parsed.ok) {
    const { line, column, message } = parsed.error;
    return failure({ line: source.line + line - 1, column: line === 1 ? source.column + lead + column - 1 : column, message });
  }
  const names = namesIn(parsed.value);
  const unknown = names.find((name) => !valueNames.includes(name));
  if (unknown !== undefined) {
    const at = Math.max(0, source.text.indexOf(unknown));
    return failure({
      line: source.line,
      column: source.column + at,
      message: `There is no value called “${unknown}”. There are: ${valueNames.join(', ')}`,
    });
  }
  const plain = plainLine(parsed.value);
  if (plain) return success(plain);
  if (parsed.value.some((statement) => typeof statement !== 'string' && (statement[0] === 'part' || statement[0] === 'inline')))
    return failure(problemAt(source, 'A part stands by itself between sentences, not inside one'));
  return success({ program: parsed.value, names });
}

/** Text and names by turns, if the program is no more than that. */
function plainLine(
  program: ReturnType<typeof parseSource> extends Result<infer Value, unknown> ? Value : never,
): string[] | undefined {
  const line: string[] = [];
  for (const statement of program) {
    if (typeof statement === 'string') {
      if (line.length % 2 === 1) line[line.length - 1] += statement;
      else line.push(statement);
      continue;
    }
    if (statement[0] !== 'show' || statement[1][0] !== 'path') return undefined;
    const [, , steps, sort, parts] = statement[1];
    const [name] = parts;
    if (steps !== 0 || sort !== '' || parts.length !== 1 || name === undefined) return undefined;
    if (line.length % 2 === 0) line.push('');
    line.push(name);
  }
  return line;
}
