import { expect, it } from 'vitest';
import { kindById, namesOf, sectionsOf, wordsIn } from '../../../src/follow-up/template/library.ts';
import { library } from '../templates.ts';

it('names what a line needs', () => {
  expect(namesOf(['Thank you ', 'day', '.'])).toEqual(['day']);
  expect(namesOf({ program: [], names: ['role'] })).toEqual(['role']);
});

it('finds kinds, words and parts, and nothing that is inherited', () => {
  const kind = kindById(library, 'thank-you');
  if (!kind) throw new Error('no kind');
  expect(kindById(library, 'constructor')).toBeUndefined();
  expect(wordsIn(kind, 'constructor')).toBeUndefined();
  const german = wordsIn(kind, 'de');
  const english = wordsIn(kind, 'en');
  if (!german || !english) throw new Error('no words');
  expect(german.letters).toBe(english.letters);
  expect(german.subjects).not.toBe(english.subjects);
  expect(sectionsOf(library, german, 'de', 'opening').length).toBeGreaterThan(0);
  expect(sectionsOf(library, german, 'de', '__proto__')).toEqual([]);
  expect(sectionsOf(library, german, 'toString', 'opening')).toEqual([]);
});
