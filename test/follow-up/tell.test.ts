import { describe, expect, it } from 'vitest';
import english from '../../src/_locales/en/messages.json' with { type: 'json' };
import { spoken, type Told, type Tongue, tell } from '../../src/follow-up/tell.ts';
import { readSource, sourceFiles } from '../house/sources.ts';

const german: Tongue = {
  locale: 'de-AT',
  language: 'de',
  sentence: (name, values) => `${name}(${values.join('|')})`,
  joined: (names) => names.join(' und '),
  kind: (title) => `kind of ${title}`,
};
const said = (told: Told): string => spoken(told, german);

describe('what is told', () => {
  it('is a name and what goes into its blanks', () => {
    expect(tell('tooSoon')).toEqual({ name: 'tooSoon' });
    expect(tell('linkedinTooLong', 301, 300)).toEqual({ name: 'linkedinTooLong', values: [301, 300] });
  });

  it('is spoken sentence by sentence', () =>
    expect(said({ ...tell('tooLong', 40), next: tell('tooLongCut', 'It rained') })).toBe('tooLong(40) tooLongCut(It rained)'));

  it('has days, languages and lists in the words of the tongue', () => {
    expect(said(tell('checkInTooEarly', { day: '2026-03-19' }))).toBe('checkInTooEarly(Donnerstag, 19. März)');
    expect(said(tell('lateThankYou', { moment: '2026-03-10T14:30' }))).toMatch(/\(Di\.?,? 14:30\)$/);
    expect(said(tell('interviewWasOn', { weekday: 7 }))).toBe('interviewWasOn(Sonntag)');
    expect(said(tell('otherLanguage', { language: 'fr' }, { language: 'de' }))).toBe('otherLanguage(Französisch|Deutsch)');
    expect(said(tell('samePointNoted', { names: ['Dana', tell('anotherInterviewer')] }))).toBe(
      'samePointNoted(Dana und anotherInterviewer())',
    );
    expect(said(tell('notWrittenIn', { kind: 'Check-in' }, { language: 'it' }))).toBe(
      'notWrittenIn(kind of Check-in|Italienisch)',
    );
    expect(said(tell('thanksMissing', tell('them')))).toBe('thanksMissing(them())');
  });
});

it('has no sentence and no name of a fix that nobody tells', () => {
  const source = sourceFiles('src/follow-up').map(readSource).join('\n');
  const names = Object.keys(english).flatMap((key) => /^(?:finding|fix)_(\w+)$/.exec(key)?.[1] ?? []);
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => !source.includes(`'${name}'`))).toEqual([]);
});
