/** Numbers that a seed alone decides (mulberry32), so that a run that failed can be run again. */
export interface Seeded {
  /** From 0 to 1, 1 excluded. */
  next(): number;
  /** A whole number from 0 to `below`, that excluded. */
  below(below: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** The numbers of this seed, from the first. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { next, below, pick: (items) => items[below(items.length)] ?? items[0] };
}
