import { expect, it } from 'vitest';
import { sectionsOf, wordsIn } from '../../../src/follow-up/template/library.ts';
import { withOwnWords } from '../../../src/follow-up/template/own-words.ts';
import { fileOf, readOwn } from '../../../src/follow-up/template/read-own.ts';
import { partNames, sourceOf } from '../../../src/follow-up/template/source-of.ts';
import { writePanel } from '../../../src/follow-up/write.ts';
import { notesOf, sameAfternoon, sample } from '../sample.ts';
import { library } from '../templates.ts';

const all = library.kinds.flatMap(({ head }) => head.locales.map((language) => ({ id: head.id, language })));

it.each(all)('writes $id in $language back so that reading it gives the same words', ({ id, language }) => {
  const source = sourceOf(library, id, language) ?? '';
  const read = readOwn(fileOf(id, language), source, library);
  if (!read.ok) throw new Error(`${read.error.line}:${read.error.column} ${read.error.message}\n${source}`);
  const shipped = library.kinds.find(({ head }) => head.id === id);
  const words = shipped && wordsIn(shipped, language);
  const own = read.value.words[language];
  if (!shipped || !words || !own) throw new Error('missing');
  expect(own.subjects).toEqual(words.subjects);
  expect(own.letters).toEqual(words.letters);
  for (const part of partNames(words, shipped.head))
    expect(own.parts[part], part).toEqual(sectionsOf(library, words, language, part));
  const { locales: _, ...head } = shipped.head;
  expect(read.value.head).toEqual(language === 'en' ? head : { id });
});

it('gives the same letters with the copy as with the original', () => {
  const notes = notesOf(sample);
  const [interview] = notes.interviews;
  if (!interview) throw new Error('no interview');
  const read = readOwn('thank-you.hbs', sourceOf(library, 'thank-you', 'en') ?? '', library);
  if (!read.ok) throw new Error(read.error.message);
  const own = withOwnWords(library, { kinds: [read.value], wordings: [] });
  const letters = (from: typeof library) => {
    const written = writePanel({ library: from, notes, interview, kind: 'thank-you', now: sameAfternoon });
    return written.ok ? written.value.map(({ subject, text }) => [subject, text]) : written.error;
  };
  expect(letters(own)).toEqual(letters(library));
});

it('has nothing to write for a kind or a language that is not there', () => {
  expect(sourceOf(library, 'constructor', 'en')).toBeUndefined();
  expect(sourceOf(library, 'addendum', 'de')).toBeUndefined();
});
