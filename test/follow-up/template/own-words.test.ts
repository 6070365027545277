import { describe, expect, it } from 'vitest';
import { sectionsOf, type TemplateLibrary, wordsIn } from '../../../src/follow-up/template/library.ts';
import { type KeptWording, withOwnWords } from '../../../src/follow-up/template/own-words.ts';
import { library } from '../templates.ts';

const wording: KeptWording = {
  kind: 'thank-you',
  part: 'connection',
  language: 'en',
  tone: 'warm',
  text: '{{Connection}} made my day.',
};
const firstSection = (from: TemplateLibrary, { kind: id, language, part }: KeptWording) => {
  const kind = from.kinds.find(({ head }) => head.id === id);
  const words = kind && wordsIn(kind, language);
  return words && sectionsOf(from, words, language, part)[0];
};

describe('a kept sentence', () => {
  it('comes before the shipped variants, in its own tone, kind and language only', () => {
    const own = withOwnWords(library, { kinds: [], wordings: [wording] });
    expect(firstSection(own, wording)).toEqual({ tags: ['warm'], lines: [['', 'Connection', ' made my day.']] });
    expect(firstSection(own, { ...wording, language: 'de' })).toEqual(firstSection(library, { ...wording, language: 'de' }));
    expect(firstSection(own, { ...wording, kind: 'recovery' })).toEqual(firstSection(library, { ...wording, kind: 'recovery' }));
  });

  it.each([{ kind: 'gone' }, { language: 'xx' }, { part: '__proto__' }, { kind: 'constructor' }])(
    'does no harm with %o',
    (odd) => {
      const own = withOwnWords(library, { kinds: [], wordings: [{ ...wording, ...odd }] });
      expect(own.kinds.map(({ head }) => head.id)).toEqual(library.kinds.map(({ head }) => head.id));
      expect(firstSection(own, wording)).toEqual(firstSection(library, wording));
      expect(({} as Record<string, unknown>).lines).toBeUndefined();
    },
  );
});

describe('an own template', () => {
  const words = { subjects: [], letters: [[['x']]], parts: {} };
  it('replaces one language of a shipped kind and keeps the others', () => {
    const own = withOwnWords(library, { kinds: [{ head: { id: 'thank-you' }, words: { de: words } }], wordings: [] });
    const kind = own.kinds.find(({ head }) => head.id === 'thank-you');
    const before = library.kinds.find(({ head }) => head.id === 'thank-you');
    expect(kind?.words.de).toEqual(words);
    expect(kind?.words.en).toEqual(before?.words.en);
    expect(kind?.head).toEqual(before?.head);
  });

  it('is left out when the kind it words is no longer shipped', () => {
    const own = withOwnWords(library, { kinds: [{ head: { id: 'gone' }, words: { de: words } }], wordings: [] });
    expect(own.kinds).toHaveLength(library.kinds.length);
  });
});
