import { describe, expect, it } from 'vitest';
import { first, phraseCheck } from '../../../src/follow-up/checks/check.ts';
import { read } from '../../../src/follow-up/reading/reading.ts';
import { adding, letter } from './letter.ts';

describe('the first match', () => {
  it('tells where, which words and which groups', () => {
    expect(first(/b(c)?/, 'abc')).toEqual({ range: [1, 3], words: 'bc', groups: ['c'] });
  });

  it('is nothing when nothing matches', () => {
    expect(first(/x/, 'abc')).toBeUndefined();
  });
});

describe('a check of phrases', () => {
  const check = phraseCheck('sample', 'warning', /\bfig\b/i, (words) => `“${words}”`, /\bplum\b/i);
  const find = (sentence: string, points: string[] = []) => {
    const reading = read(letter({ text: adding(sentence), dana: { connectionPoints: ['rainy ads', ...points] } }));
    return reading ? check.find(reading) : undefined;
  };

  it('names the first one', () => {
    expect(find('A fig and a fig.')).toMatchObject([{ message: '“fig”' }]);
  });

  it('takes a hint for less', () => {
    expect(find('A plum.')).toMatchObject([{ severity: 'info' }]);
  });

  it('does not look at what the notes say', () => {
    expect(find('We spoke of the fig of Smyrna.', ['the fig of Smyrna'])).toEqual([]);
  });
});
