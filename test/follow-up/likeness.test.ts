import { expect, it } from 'vitest';
import { fourGrams, longSentences, sharedPart } from '../../src/follow-up/likeness.ts';

it('counts the share of the shorter letter', () => {
  const one = fourGrams('one two three four five six');
  expect(one.size).toBe(3);
  expect(sharedPart(one, fourGrams('One two, three four!'))).toBe(1);
  expect(sharedPart(one, fourGrams('three four five six seven eight nine'))).toBeCloseTo(1 / 3);
  expect(sharedPart(one, fourGrams('too short'))).toBe(0);
});

it('finds sentences of six words and more, whatever their dress', () => {
  expect(longSentences('Thank you. I look forward to the next step.')).toEqual(['i look forward to the next step']);
  expect(longSentences('I look forward, to the NEXT step!')).toEqual(['i look forward to the next step']);
});

it('does not part a sentence at an abbreviation', () => {
  expect(longSentences('I would love to work at St. Brendan Hospital as a nurse.')).toEqual([
    'i would love to work at st brendan hospital as a nurse',
  ]);
});
