/** How long something takes: the median of many rounds, each long enough for the clock. */

/** One measured thing, in microseconds. */
export interface Measured {
  what: string;
  microseconds: number;
}

const rounds = 21;
const roundMs = 20;

/** Runs it until it is warm, then measures; the result of each call is kept so that nothing is optimised away. */
export function measure(what: string, run: () => unknown): Measured {
  let kept: unknown;
  let calls = 1;
  // Warm, and find out how many calls fill a round.
  for (const end = performance.now() + 300; performance.now() < end; ) kept = run();
  const start = performance.now();
  kept = run();
  calls = Math.max(1, Math.round(roundMs / Math.max(performance.now() - start, 0.001)));
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    for (let call = 0; call < calls; call++) kept = run();
    return ((performance.now() - began) * 1000) / calls;
  });
  if (kept === measure) throw new Error('never');
  return { what, microseconds: times.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? Number.NaN };
}

/** The exponent of growth: 1 is linear. From times at work doubled three times, by least squares over the logarithms. */
export function exponentOf(times: readonly number[]): number {
  const points = times.map((time, index) => [index, Math.log2(time)] as const);
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const above = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return above / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
