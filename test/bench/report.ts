/** What was measured, as tables of three columns: on the screen as it comes, and as Markdown in the end. */

type Line = readonly [what: string, figure: string, beside: string];
const tables: Line[][] = [];

const show = ([what, figure, beside]: Line): void =>
  console.log(`${what.padEnd(70)}${figure.padStart(16)}  ${beside.padStart(10)}`);

/** Begins a table: what it measures, in which unit, and what stands beside each figure. */
export function heading(...line: Line): void {
  console.log('');
  tables.push([line]);
  show(line);
}

/** One line of the table begun last. */
export function row(...line: Line): void {
  tables.at(-1)?.push(line);
  show(line);
}

/** All tables so far. */
export const asMarkdown = (): string =>
  tables
    .map(([head = ['', '', ''], ...rows]) =>
      [head, ['---', '--:', '--:'], ...rows].map((cells) => `| ${cells.join(' | ').replaceAll('  ', ' ')} |`).join('\n'),
    )
    .join('\n\n');
