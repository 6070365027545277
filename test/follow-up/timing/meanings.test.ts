import { expect, test } from 'vitest';
import { meaningsOf } from '../../../src/follow-up/timing/meanings.ts';
import { english } from '../../../src/follow-up/timing/words/english.ts';
import { german } from '../../../src/follow-up/timing/words/german.ts';

const read = (said: string, table = english) => meaningsOf(said, table).meanings.trim();

test('words become meanings, the longest phrase first, and the unknown is counted', () => {
  expect(meaningsOf('We decide by the end of next week', english)).toEqual({ meanings: 'U E N W ', unknown: 2 });
  expect(read('the week after next')).toBe('N2 W');
});

test('accents, sharp s, written umlauts and endings are no obstacle', () => {
  for (const said of ['nächste Woche', 'naechste Woche', 'NÄCHSTEN WOCHE', 'na\u0308chster Woche'])
    expect(read(said, german)).toBe('N W');
  expect(read('dreißig Tage', german)).toBe('30 Ds');
});

test('dates in digits keep their order by mark and locale', () => {
  expect(read('12.4.2026')).toBe('@4.12.2026');
  expect(read('2026-04-12')).toBe('@4.12.2026');
  expect(read('4/12')).toBe('@4.12. @12.4.%');
  expect(meaningsOf('4/12', english, true).meanings).toBe('@4.12. ');
  expect(meaningsOf('20/3', english, true).meanings).toBe('@3.20. ');
});

test('a word that often means something else counts between words of time only', () => {
  expect(read('we may write')).toBe('');
  expect(read('in May')).toBe('i c5');
  expect(read('in our 2nd interview')).toBe('i');
  expect(read('by the 2nd we know')).toBe('U l o2');
});

test('hours of the day are dropped', () => expect(read('Friday at 5 p.m., 17:30')).toBe('w4 i ,'));
