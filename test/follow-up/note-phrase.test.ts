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

  it.each([
    ['Discussed the Leeds depot', 'en', 'phrase', 'the Leeds depot'],
    ['Talked about Kafka.', 'en', 'phrase', 'Kafka'],
    ['Asked about my notice period', 'en', 'phrase', 'my notice period'],
    ['She mentioned the merger', 'en', 'phrase', 'the merger'],
    ['They told me about the move', 'en', 'phrase', 'the move'],
    ['I asked how your drivers plan', 'en', 'phrase', 'how your drivers plan'],
    ['mentioned they are moving', 'en', 'clause', 'they are moving'],
    ['Dana runs the rota', 'en', 'clause', 'Dana runs the rota'],
    ['Dana Okafor loves cycling', 'en', 'clause', 'Dana Okafor loves cycling'],
    ['the team wants a second depot', 'en', 'clause', 'the team wants a second depot'],
    ['loves cycling', 'en', 'broken', ''],
    ['wants someone who can start in May', 'en', 'broken', ''],
    ['Asked me to send references', 'en', 'broken', ''],
    ['Has two children', 'en', 'broken', ''],
    ['runs the rota', 'en', 'broken', ''],
    ['can start in May', 'en', 'broken', ''],
    ['Will Smith’s talk', 'en', 'clause', 'Will Smith’s talk'],
    ['worked at Norwell', 'en', 'broken', ''],
    ['cherche quelqu’un pour mai', 'fr', 'broken', ''],
    ['on a parlé du dépôt', 'fr', 'phrase', 'le dépôt'],
    ["On a parlé d'un second dépôt", 'fr', 'phrase', 'un second dépôt'],
    ['on a parlé de la tournée', 'fr', 'phrase', 'la tournée'],
    ["qu'ils déménagent", 'fr', 'clause', 'ils déménagent'],
    ['Hablamos del almacén', 'es', 'phrase', 'el almacén'],
    ['Hablamos de la ruta', 'es', 'phrase', 'la ruta'],
    ['Se mudan de almacén', 'es', 'clause', 'se mudan de almacén'],
    ['Falamos do armazém', 'pt', 'phrase', 'o armazém'],
    ['Falamos das rotas', 'pt', 'phrase', 'as rotas'],
    ['Wir sprachen über den Umzug', 'de', 'phrase', 'den Umzug'],
    ['Wir haben über den Umzug gesprochen.', 'de', 'phrase', 'den Umzug'],
    ['sucht jemanden ab Mai', 'de', 'broken', ''],
  ])('reads %s (%s)', (note, language, sort, text) => expect(notePhrase(note, language)).toEqual({ sort, text }));

  it.each([
    'runs on rainy days',
    'works of art',
    'plans for the depot',
    'the likes of Amazon',
    'Met Office contracts',
    'used cars',
    'led lights',
    'the team that runs the rota',
    'how your team runs the depot',
    'managed services',
    'cutting waste in the cold chain',
  ])('takes no noun for a verb: %s', (note) => expect(notePhrase(note)).toEqual({ sort: 'phrase', text: note }));

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
