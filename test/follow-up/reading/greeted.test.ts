import { describe, expect, it } from 'vitest';
import { distinctWords, isGeneric, isNickname, nameSlip, shownName, titlesOf } from '../../../src/follow-up/reading/greeted.ts';
import { read } from '../../../src/follow-up/reading/reading.ts';
import { type Change, changed, letter } from '../checks/letter.ts';

const greeted = (greeting: string, change: Change = {}) => {
  const reading = read(letter({ ...change, text: changed('Dear Ms Okafor,', greeting) }));
  if (!reading) throw new Error('no interview');
  return reading;
};
const fits = (greeting: string, change: Change = {}) =>
  distinctWords(greeted(greeting, change)).map(({ text, fit }) => `${text} ${fit}`);

describe('the words of a greeting', () => {
  it.each([
    ['Dear Ms. Okafor,', ['Okafor same']],
    ['Dear Ms. Okafro,', ['Okafro slip']],
    ['Dear Hugo,', ['Hugo colleague']],
    ['Dear Ms. Kaya,', ['Kaya other']],
    ['Dear Dana and Hugo,', ['Dana same']],
    ['Dear Dana Ifeoma Okafor,', ['Dana same', 'Okafor same']],
  ])('%s', (greeting, expected) => {
    expect(fits(greeting)).toEqual(expected);
  });

  it('may be short for the name', () => {
    expect(fits('Dear Jen,', { dana: { fullName: 'Jennifer Okafor' } })).toEqual(['Jen short']);
    expect(fits('Dear Bob,', { dana: { fullName: 'Robert Okafor' } })).toEqual(['Bob short']);
  });

  it('may be a name that is an honorific elsewhere', () => {
    expect(fits('Dear Don,', { dana: { fullName: 'Don Okafor' } })).toEqual(['Don same']);
    expect(titlesOf(greeted('Dear Don,', { dana: { fullName: 'Don Okafor' } }))).toEqual([]);
  });
});

describe('titles and nobody', () => {
  it('finds the titles', () => {
    expect(titlesOf(greeted('Sehr geehrte Frau Dr. Okafor,'))).toEqual(['Frau', 'Dr.']);
    expect(titlesOf(greeted('Madame,'))).toEqual(['Madame']);
  });

  it('knows a greeting to nobody in particular', () => {
    expect(
      ['Dear Hiring Team,', 'Hello,', 'To whom it may concern,', 'Hi all,', 'Madame, Monsieur,'].map((text) =>
        isGeneric(greeted(text)),
      ),
    ).toEqual(Array(5).fill(true));
    expect(['Dear Dana,', 'Madame,', 'Dear Ms Okafor,'].map((text) => isGeneric(greeted(text)))).toEqual([false, false, false]);
  });
});

describe('short forms and slips', () => {
  it('knows the usual ones', () => {
    expect([
      isNickname('Jen', 'Jennifer'),
      isNickname('Bill', 'William'),
      isNickname('Dan', 'Dana'),
      isNickname('Tom', 'Hugo'),
    ]).toEqual([true, true, false, false]);
  });

  it('takes no other word for a slip', () => {
    expect([
      nameSlip('Okafro', 'Okafor'),
      nameSlip('Data', 'Dana'),
      nameSlip('Dena', 'Dana'),
      nameSlip('Okafors', 'Okafor'),
    ]).toEqual([true, false, true, false]);
  });

  it('shows a name without what hangs on it', () => {
    expect(shownName('Lambert, Hugo (he/him)')).toBe('Hugo Lambert');
  });
});
