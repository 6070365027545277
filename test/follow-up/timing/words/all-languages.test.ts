import { expect, test } from 'vitest';
import { allLanguages } from '../../../../src/follow-up/timing/words/all-languages.ts';

test('the five languages, English first', () =>
  expect(allLanguages.map(({ language }) => language)).toEqual(['en', 'de', 'fr', 'es', 'pt']));

// The tokenizer takes off accents and joins at most four pieces: a phrase that it can never produce is a slip.
test.each(allLanguages)('$language: every word can be found', ({ words }) => {
  for (const phrase of words.keys()) expect(phrase).toMatch(/^[a-z]+( [a-z]+){0,3}$/);
});

test.each(allLanguages)('$language: seven weekdays, twelve months and the numbers to twelve', ({ words }) => {
  const meanings = new Set([...words.values()].map((meaning) => meaning.replace('?', '')));
  for (let index = 0; index < 7; index += 1) expect(meanings).toContain(`w${index}`);
  for (let index = 1; index <= 12; index += 1) {
    expect(meanings).toContain(`c${index}`);
    expect(meanings).toContain(`${index}`);
  }
});
