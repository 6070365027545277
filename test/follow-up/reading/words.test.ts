import { describe, expect, it } from 'vitest';
import {
  compare,
  countWords,
  distance,
  fold,
  lower,
  slack,
  spans,
  spellOut,
  tokens,
} from '../../../src/follow-up/reading/words.ts';

describe('words', () => {
  it('are found with their places, in any script', () => {
    expect(tokens('Zoë’s C++, 3:1')).toMatchObject([
      { start: 0, end: 5, text: 'Zoë’s' },
      { start: 6, end: 7, text: 'C' },
      { text: '3' },
      { text: '1' },
    ]);
    expect(tokens('Данa 健司').map(({ text }) => text)).toEqual(['Данa', '健司']);
  });

  it('are counted as a reader reads them', () => {
    expect(countWords('One two – three, 4!  ')).toBe(4);
    expect(countWords('')).toBe(0);
  });

  it('stop being sought at a limit', () => {
    expect(spans(/a/g, 'aaaa', 2)).toHaveLength(2);
  });
});

describe('folding', () => {
  it('drops case and accents', () => {
    expect(fold('ZOË Ångström Łódź Straße')).toBe('zoe angstrom lodz strasse');
    expect(lower('O’Neil')).toBe("o'neil");
  });

  it('spells out what may be spelt out', () => {
    expect(spellOut('Müller')).toBe(spellOut('Mueller'));
    expect(spellOut('Zoë')).not.toBe(spellOut('Zoe'));
  });
});

describe('the distance of two spellings', () => {
  it.each([
    ['okafor', 'okafor', 0],
    ['okafor', 'okafro', 1],
    ['okafor', 'okafr', 1],
    ['okafor', 'okaforr', 1],
    ['okafor', 'ocafor', 1],
    ['', 'ab', 2],
  ])('%s and %s', (one, other, edits) => {
    expect(distance(one, other, 2)).toBe(edits);
    expect(distance(other, one, 2)).toBe(edits);
  });

  it('stops above the limit', () => {
    expect(distance('abcdef', 'uvwxyz', 2)).toBe(3);
    expect(distance('a', 'abcdef', 2)).toBe(3);
  });

  it('grows with the word', () => {
    expect(['Tom', 'Dana', 'Okafors'].map(slack)).toEqual([0, 1, 2]);
  });
});

describe('two spellings of a name', () => {
  it.each([
    ['Mueller', 'Müller', 'same'],
    ['okafor', 'Okafor', 'same'],
    ['Zoe', 'Zoë', 'accents'],
    ['Okafro', 'Okafor', 'slip'],
    ['Brandt', 'Okafor', 'other'],
    ['Tim', 'Tom', 'other'],
  ] as const)('%s for %s: %s', (written, right, fit) => {
    expect(compare(written, right)).toBe(fit);
  });
});
