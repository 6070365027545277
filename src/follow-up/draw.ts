/** Draws one variant of a part: in an order that the seed fixes, what others already used last. */
import type { Line, Section } from './template/library.ts';
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
  const start = hash(`${seed}/${part}`);
  let index = 0;
  for (const section of sections) {
    if (!section.tags.every((tag) => tags.has(tag))) {
      index += section.lines.length;
      continue;
    }
    const eligible: (Drawn & { order: number })[] = [];
    for (const line of section.lines) {
      if (canBeFilled(line, values, spent))
        eligible.push({ index, line, order: scattered(start ^ Math.imul(index + 1, 0x9e3779b1)) });
      index++;
    }
    eligible.sort((one, other) => one.order - other.order);
    for (const one of eligible) (taken.has(`${part}#${one.index}`) ? used : fresh).push(one);
  }
  const place = turn % (fresh.length + used.length || 1);
  return fresh[place] ?? used[place - fresh.length];
}

/** Whether every value that a line names is there and unspent. */
export function canBeFilled(line: Line, values: Values, spent: ReadonlySet<string>): boolean {
  const isThere = (name: string) => values[name as ValueName] !== undefined && !spent.has(name);
  if ('program' in line) return line.names.every(isThere);
  for (let place = 1; place < line.length; place += 2) if (!isThere(line[place] ?? '')) return false;
  return true;
}

/** A 32-bit hash of a text (FNV-1a). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return scattered(value);
}

/** Murmur3's finish: near numbers come to lie far apart. */
function scattered(number: number): number {
  let value = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
