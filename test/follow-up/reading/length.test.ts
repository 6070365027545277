import { describe, expect, it } from 'vitest';
import { firstToCut, length, readingSeconds } from '../../../src/follow-up/reading/length.ts';
import { read } from '../../../src/follow-up/reading/reading.ts';
import { adding, type Change, goodText, letter } from '../checks/letter.ts';

const reading = (change: Change = {}) => {
  const found = read(letter(change));
  if (!found) throw new Error('no interview');
  return found;
};

describe('the length of a letter', () => {
  it('leaves greeting and sign-off out', () => {
    const { words } = length(reading());
    expect(words).toBe(goodText.split(/\s+/).length - 'Dear Ms Okafor, Kind regards, Maya Lindqvist'.split(' ').length);
  });

  it('is 30 s for 119 English words or 577 characters elsewhere', () => {
    expect(readingSeconds('word '.repeat(119), 'en')).toBe(30);
    expect(readingSeconds('x'.repeat(577), 'de')).toBe(30);
    expect(readingSeconds('', 'en')).toBe(0);
  });
});

describe('the sentence to cut first', () => {
  it('has nothing to do with the notes', () => {
    const text = adding('Meanwhile it snowed.');
    const cut = firstToCut(reading({ text }));
    expect(cut?.text).toBe('Meanwhile it snowed.');
    expect(text.slice(cut?.start, cut?.end)).toBe('Meanwhile it snowed. ');
  });

  it('never is the only one with a part of the guide', () => {
    expect(firstToCut(reading({ text: goodText }))).toBeUndefined();
  });
});
