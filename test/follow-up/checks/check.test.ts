import { describe, expect, it } from 'vitest';
import { fieldsOf, first, missing, phraseCheck } from '../../../src/follow-up/checks/check.ts';
import { read } from '../../../src/follow-up/reading/reading.ts';
import { tell } from '../../../src/follow-up/tell.ts';
import { adding, letter } from './letter.ts';

describe('the first match', () => {
  it('tells where and which words', () => {
    expect(first(/b(c)?/, 'abc')).toEqual({ start: 1, end: 3, text: 'bc' });
  });

  it('is nothing when nothing matches', () => {
    expect(first(/x/, 'abc')).toBeUndefined();
  });
});

describe('a check for something missing', () => {
  const reading = read(letter());
  const find = (has: boolean) => {
    const check = missing(
      'sample',
      'warning',
      () => has,
      ({ recipient }) => tell('thanksMissing', recipient?.name ?? ''),
    );
    return reading && check.find(reading);
  };

  it('speaks where it is not there', () => {
    expect(find(false)).toEqual([{ told: { name: 'thanksMissing', values: ['Dana Okafor'] } }]);
    expect(find(true)).toEqual([]);
  });

  it('finds both fields by their names', () => {
    expect(reading && fieldsOf(reading).map(([where, { text }]) => [where, text.slice(0, 6)])).toEqual([
      ['subject', 'Growth'],
      ['body', 'Dear M'],
    ]);
  });
});

describe('a check of phrases', () => {
  const check = phraseCheck('sample', 'warning', /\bfig\b/i, (words) => tell('cliche', words), /\bplum\b/i);
  const find = (sentence: string, points: string[] = []) => {
    const reading = read(letter({ text: adding(sentence), dana: { connectionPoints: ['rainy ads', ...points] } }));
    return reading ? check.find(reading) : undefined;
  };

  it('names the first one', () => {
    expect(find('A fig and a fig.')).toMatchObject([{ told: { name: 'cliche', values: ['fig'] } }]);
  });

  it('takes a hint for less', () => {
    expect(find('A plum.')).toMatchObject([{ severity: 'info' }]);
  });

  it('does not look at what the notes say', () => {
    expect(find('We spoke of the fig of Smyrna.', ['the fig of Smyrna'])).toEqual([]);
  });
});
