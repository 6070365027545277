import { describe, expect, it } from 'vitest';
import { read } from '../../../src/follow-up/reading/reading.ts';
import { aboutInterview, momentOf, mostTimeWords, timeWords } from '../../../src/follow-up/reading/time-words.ts';
import { adding, type Change, letter } from '../checks/letter.ts';

const reading = (change: Change = {}) => {
  const found = read(letter(change));
  if (!found) throw new Error('no interview');
  return found;
};
const wordsIn = (sentence: string) => timeWords(reading({ text: `Dear Dana,\n\n${sentence}\n\nMaya` }), 'body');

describe('words about time', () => {
  it.each([
    ['on Tuesday, 10 March', '2026-03-10', 2],
    ['on Tuesday, March 10th, 2026', '2026-03-10', 2],
    ['am Dienstag, den 10. März', '2026-03-10', 2],
    ['mardi 10 mars', '2026-03-10', 2],
    ['el martes 10 de marzo', '2026-03-10', 2],
    ['na terça-feira, 10 de março', '2026-03-10', 2],
    ['on 31 Dec', '2025-12-31', undefined],
  ])('reads %s', (sentence, date, weekday) => {
    const [word] = wordsIn(sentence);
    expect(word?.kind === 'date' && [word.date.toString(), word.weekday]).toEqual([date, weekday]);
  });

  it('reads no day that does not exist', () => {
    expect(wordsIn('on 31 February')).toEqual([]);
  });

  it('reads yesterday, this morning and a bare weekday', () => {
    expect(wordsIn('yesterday, this morning, on Friday').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'ago yesterday',
      'ago this morning',
      'weekday Friday',
    ]);
  });

  it('reads so many and no more', () => {
    for (const text of ['on Tuesday, 10 March ', 'tuesday ', 'yesterday '])
      expect(timeWords(reading({ text: text.repeat(200) }), 'body')).toHaveLength(mostTimeWords);
  });

  it('says the day in the language of the word', () => {
    const [word] = wordsIn('am Mittwoch');
    expect(word?.nameOf(2)).toBe('Dienstag');
  });
});

describe('the moment', () => {
  it('is on the recipient’s clock', () => {
    const { ended, sent, days } = momentOf(
      reading({ interview: { timeZone: 'Asia/Tokyo' }, plannedSendAt: '2026-03-10T20:00:00Z' }),
    );
    expect([ended.toPlainDate().toString(), sent?.toString(), days.length]).toEqual(['2026-03-10', '2026-03-11', 1]);
  });
});

describe('a word about the interview', () => {
  const isAbout = (sentence: string) => {
    const found = reading({ text: adding(sentence) });
    const word = timeWords(found, 'body').find(({ start }) => start > 150);
    return word && aboutInterview(found, word);
  };

  it.each([
    ['Thank you again for our talk on Tuesday.', true],
    ['We met on Tuesday.', true],
    ['I sent the form today.', false],
    ['We could meet again on Friday.', false],
    ['I look forward to our talk on Friday.', false],
    ['It was a good talk, and today I finished the book.', false],
  ])('%s', (sentence, about) => {
    expect(isAbout(sentence)).toBe(about);
  });
});
