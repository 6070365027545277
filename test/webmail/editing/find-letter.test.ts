import { describe, expect, it } from 'vitest';
import { findEdited, findLetter, squash } from '../../../src/webmail/editing/find-letter.ts';

const letter = 'Dear Dana,\n\nThank you for the tour (and $5 [sic] coffee).\n\nKind regards,\nLeyla';

describe('findLetter', () => {
  it('finds it whatever stands round it and however many blank lines part it', () => {
    const text = `Hi!\n\n${letter.replace(/\n\n/g, '\n\n\n')}\n\nP.S.`;
    const [[start, end] = [0, 0]] = findLetter(text, letter);
    expect(squash(text.slice(start, end))).toBe(squash(letter));
    expect(findLetter(`${text}\n${letter}`, letter)).toHaveLength(2);
  });
  it('finds no letter whose first or last line goes on, or in which a word was changed', () => {
    for (const text of [`Oh ${letter}`, `${letter} Demir`, letter.replace('tour', 'long tour'), letter.replace('\n\n', ' '), ''])
      expect(findLetter(text, letter), text).toEqual([]);
  });
  it('finds nothing for an empty letter', () => {
    expect(findLetter('anything', ' \n ')).toEqual([]);
  });
});

describe('findEdited', () => {
  it('gives an edited letter between what stood round it', () => {
    const text = `Hi!\n\n${letter.replace('tour', 'very long tour')}\n\nP.S. me`;
    const span = findEdited(text, letter, 'Hi!', 'P.S. me');
    expect(span && text.slice(...span)).toBe(letter.replace('tour', 'very long tour'));
  });
  it('gives it by the lines that are left when what stood round it changed too', () => {
    const text = `Hello there\n\n${letter.replace('tour', 'walk')}\n\nmore`;
    const span = findEdited(text, letter, 'Hi!', 'P.S. me');
    expect(span && text.slice(...span)).toBe(letter.replace('tour', 'walk'));
  });
  it('takes what shares few words for the candidate’s own', () => {
    expect(findEdited('Something else altogether, written anew.', letter, '', '')).toBeUndefined();
    expect(findEdited('', letter, '', '')).toBeUndefined();
  });
});
