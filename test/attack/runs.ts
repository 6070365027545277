/** How often a property is tried: a modest count in the suite, `FUZZ=50 npx vitest …` times as often by hand. */
export const runs = (count: number): { numRuns: number } => ({ numRuns: count * Math.max(1, Number(process.env.FUZZ) || 1) });
