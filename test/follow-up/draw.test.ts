import { describe, expect, it } from 'vitest';
import { canBeFilled, type DrawInput, draw, hash } from '../../src/follow-up/draw.ts';

const lines = ['one', 'two', 'three', 'four'].map((text) => [text]);
const input: DrawInput = {
  part: 'opening',
  sections: [
    { tags: ['formal'], lines },
    { tags: ['warm'], lines: [['warm one']] },
    { tags: [], lines: [['last ', 'role', '.']] },
  ],
  tags: new Set(['formal']),
  values: { role: 'Baker' },
  spent: new Set(),
  taken: new Set(),
  seed: 'a/b',
  turn: 0,
};

describe('draw', () => {
  it('gives the same variant for the same seed, and others for others', () => {
    expect(draw(input)).toEqual(draw(input));
    const drawn = new Set(Array.from({ length: 40 }, (_, index) => draw({ ...input, seed: `a/${index}` })?.index));
    expect(drawn.size).toBe(4);
  });

  it('goes through all that fit, one turn after the other, upper sections first', () => {
    const turns = [0, 1, 2, 3, 4].map((turn) => draw({ ...input, turn })?.index);
    expect(new Set(turns).size).toBe(5);
    expect(turns[4]).toBe(5);
    expect(draw({ ...input, turn: 5 })).toEqual(draw(input));
  });

  it('leaves what others took until there is nothing else', () => {
    const first = draw(input)?.index;
    const next = draw({ ...input, taken: new Set([`opening#${first}`]) })?.index;
    expect(next).not.toBe(first);
    const all = new Set([0, 1, 2, 3, 5].map((index) => `opening#${index}`));
    expect(draw({ ...input, taken: all })).toBeDefined();
  });

  it('passes over lines whose values are missing or spent', () => {
    const only = { ...input, sections: input.sections.slice(2) };
    expect(draw(only)?.line).toEqual(['last ', 'role', '.']);
    expect(draw({ ...only, values: {} })).toBeUndefined();
    expect(draw({ ...only, spent: new Set(['role']) })).toBeUndefined();
    expect(canBeFilled({ program: [], names: ['company'] }, { company: 'A' }, new Set())).toBe(true);
    expect(canBeFilled({ program: [], names: ['company'] }, {}, new Set())).toBe(false);
  });
});

it('hash spreads near texts', () => {
  expect(hash('a')).not.toBe(hash('b'));
  expect(hash('')).toBeGreaterThanOrEqual(0);
});
