/** Whether work grows too fast with its input: measured by the processor's time in growth, so that a busy machine fails nothing. */

/** Less than this is not worth a second look, in milliseconds of the processor; a quadratic one takes a hundred and more. */
const floor = 15;

// Time of the processor, not of the clock: other work on the machine does not count.
const least = (work: () => void): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 4 && best > floor; turn++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
};

/**
 * Milliseconds of what takes more than a linear share on an input four times as long, else undefined: a quadratic one takes
 * sixteen times as long, a linear one four. What is steep is so at each of three looks; one bad moment of the machine is not.
 */
export function steepness(onLong: () => void, onShort: () => void): number | undefined {
  let much = 0;
  for (let look = 0; look < 3; look++) {
    much = least(onLong);
    if (much <= floor || much <= 9 * least(onShort)) return undefined;
  }
  return Math.round(much);
}
