/** Draws one variant of a part: in an order that the seed fixes, what others already used last. */
import { type Line, namesOf, type Section } from './template/library.ts';
import type { ValueName, Values } from './values.ts';

/** A drawn variant: its place among all variants of the part, and its words. */
export interface Drawn {
  index: number;
  line: Line;
}

/** What decides a draw. */
export interface DrawInput {
  part: string;
  sections: readonly Section[];
  /** The tags that hold for this letter: tone, function, setting, region. */
  tags: ReadonlySet<string>;
  values: Values;
  /** Values that the letter has named once and shall not name again. */
  spent: ReadonlySet<string>;
  /** Variants, as `part#index`, that went to others. */
  taken: ReadonlySet<string>;
  seed: string;
  /** 0 = the first; each next one is another wording. */
  turn: number;
}

/** The variant for this letter; undefined when none can be filled. */
export function draw({ part, sections, tags, values, spent, taken, seed, turn }: DrawInput): Drawn | undefined {
  const fresh: Drawn[] = [];
  const used: Drawn[] = [];
  let first = 0;
  for (const section of sections) {
    const from = first;
    first += section.lines.length;
    if (!section.tags.every((tag) => tags.has(tag))) continue;
    const eligible: (Drawn & { order: number })[] = [];
    section.lines.forEach((line, place) => {
      const canBeFilled = namesOf(line).every((name) => values[name as ValueName] !== undefined && !spent.has(name));
      if (canBeFilled) eligible.push({ index: from + place, line, order: hash(`${seed}/${part}/${from + place}`) });
    });
    eligible.sort((one, other) => one.order - other.order);
    for (const one of eligible) (taken.has(`${part}#${one.index}`) ? used : fresh).push(one);
  }
  const all = [...fresh, ...used];
  return all[turn % (all.length || 1)];
}

/** A 32-bit hash of a text (FNV-1a, with murmur3's finish so that near texts lie far apart). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
