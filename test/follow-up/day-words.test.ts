import { describe, expect, it } from 'vitest';
import { dateText, dayWords, onDate } from '../../src/follow-up/day-words.ts';

const at = (text: string) => Temporal.Instant.from(text).toZonedDateTimeISO('Europe/London');
const words = (ended: string, now: string, planned = now, locale = 'en-US') => dayWords(at(ended), at(now), at(planned), locale);

describe('dayWords', () => {
  it('names the part of the day that the talk was in', () => {
    expect(words('2026-03-10T11:30Z', '2026-03-10T15:00Z').day).toBe('this morning');
    expect(words('2026-03-10T15:30Z', '2026-03-10T17:00Z').day).toBe('this afternoon');
    expect(words('2026-03-10T20:30Z', '2026-03-10T22:00Z').day).toBe('this evening');
    // One that ended at half past twelve may have been in the morning.
    expect(words('2026-03-10T12:30Z', '2026-03-10T15:00Z').day).toBe('today');
  });

  it('goes on to yesterday, the weekday and the date', () => {
    expect(words('2026-03-10T11:30Z', '2026-03-11T09:00Z')).toEqual({ day: 'yesterday', dayNoun: 'yesterday' });
    expect(words('2026-03-10T11:30Z', '2026-03-13T09:00Z')).toEqual({ day: 'on Tuesday', dayNoun: 'Tuesday' });
    expect(words('2026-03-10T11:30Z', '2026-03-20T09:00Z')).toEqual({ day: 'on March 10' });
    expect(words('2026-03-10T11:30Z', '2026-03-20T09:00Z', undefined, 'en-GB')).toEqual({ day: 'on 10 March' });
  });

  it('uses words that stay true when a night lies between writing and sending', () => {
    expect(words('2026-03-10T16:45Z', '2026-03-10T17:00Z', '2026-03-11T08:00Z').day).toBe('on Tuesday');
    expect(words('2026-03-06T16:45Z', '2026-03-06T17:00Z', '2026-03-09T08:00Z').day).toBe('on Friday');
  });

  it('speaks the language of the letter', () => {
    const day = (locale: string, now: string) => words('2026-03-10T11:30Z', now, now, locale).day;
    expect(['de-DE', 'fr-FR', 'es-ES', 'pt-BR'].map((locale) => day(locale, '2026-03-11T09:00Z'))).toEqual([
      'gestern',
      'hier',
      'ayer',
      'ontem',
    ]);
    expect(['de-DE', 'fr-FR', 'es-ES', 'pt-BR'].map((locale) => day(locale, '2026-03-13T09:00Z'))).toEqual([
      'am Dienstag',
      'mardi',
      'el martes',
      'na terça-feira',
    ]);
  });
});

describe('dates', () => {
  const date = Temporal.PlainDate.from('2026-03-20');
  it('are written as the locale does', () => {
    expect(dateText(date, 'en-US')).toBe('March 20');
    expect(dateText(date, 'de-DE')).toBe('20. März');
    expect(onDate(date, 'en-GB')).toBe('on 20 March');
    expect(onDate(date, 'fr-FR')).toBe('le 20 mars');
  });
});
