/** One line of a table: what, its figure, and the figure beside it. */
export const print = (what: string, figure: string, beside: string): void =>
  console.log(`${what.padEnd(64)}${figure.padStart(10)}  ${beside.padStart(10)}`);
