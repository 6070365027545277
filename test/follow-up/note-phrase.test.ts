import { describe, expect, it } from 'vitest';
import { lowered, notePhrase, raised } from '../../src/follow-up/note-phrase.ts';

describe('notePhrase', () => {
  const cases: [string, string, string][] = [
    ['the rota you changed in May', 'phrase', 'the rota you changed in May'],
    ['The rota you changed in May.', 'phrase', 'the rota you changed in May'],
    ['about the rota', 'phrase', 'the rota'],
    ['We talked about the rota', 'phrase', 'the rota'],
    ['Kafka and the C++ rewrite', 'phrase', 'Kafka and the C++ rewrite'],
    ['how your drivers plan the night routes', 'phrase', 'how your drivers plan the night routes'],
    ['that they are moving the depot', 'clause', 'they are moving the depot'],
    ['They are moving the depot to Leeds.', 'clause', 'they are moving the depot to Leeds'],
    ['How would you cut costs?', 'clause', 'how would you cut costs?'],
    ['- the budget', 'phrase', 'the budget'],
    ['the budget\nand more on a second line', 'phrase', 'the budget'],
    ['...', 'none', ''],
    ['', 'none', ''],
    ['word '.repeat(30), 'long', ''],
    ['x'.repeat(12_000), 'long', ''],
    ['iOS releases', 'phrase', 'iOS releases'],
    ["O'Neil & Sons' <b>audit</b> {{x}}", 'phrase', "O'Neil & Sons' <b>audit</b> {{x}}"],
  ];
  for (const [note, sort, text] of cases)
    it(note.slice(0, 40) || 'blank', () => expect(notePhrase(note)).toEqual({ sort, text }));

  it('keeps a German nominative away from prepositions', () => {
    expect(notePhrase('der neue Schichtplan', 'de').sort).toBe('clause');
    expect(notePhrase('den neuen Schichtplan', 'de').sort).toBe('phrase');
  });

  it('takes 12,000 characters in no time', () => {
    const start = performance.now();
    for (const hostile of ['the '.repeat(3_000), `${'.'.repeat(11_999)}a`, `a${' '.repeat(11_998)}b`, '"'.repeat(12_000)])
      notePhrase(hostile);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('capitals', () => {
  it('lowers those of a line’s beginning only', () => {
    expect(lowered('The rota', 'en')).toBe('the rota');
    expect(lowered('Boeing contracts', 'en')).toBe('Boeing contracts');
    expect(lowered('THE rota', 'en')).toBe('THE rota');
    expect(lowered('Den Umzug', 'de')).toBe('den Umzug');
  });
  it('raises those of a sentence', () => {
    expect(raised('the rota')).toBe('The rota');
    expect(raised('iOS releases')).toBe('iOS releases');
  });
});
