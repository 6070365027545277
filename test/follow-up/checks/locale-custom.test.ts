import { describe, expect, it } from 'vitest';
import { changed, checkHolds, findings, goodText } from './letter.ts';

describe('locale-custom', () => {
  checkHolds('locale-custom', {
    finds: [['a stop in Britain', { text: changed(`Dear Ms Okafor,`, `Dear Ms. Okafor,`) }, `Ms.`]],
    silent: [
      ['a stop in America', { interview: { locale: 'en-US' }, text: changed(`Dear Ms Okafor,`, `Dear Ms. Okafor,`) }],
      ['no locale told', { interview: { locale: '' }, text: changed(`Dear Ms Okafor,`, `Dear Ms. Okafor,`) }],
      ['none in Britain', { text: goodText }],
    ],
  });

  it('knows the Swiss and the German sign-off', () => {
    const text =
      'Sehr geehrte Frau Okafor,\n\nvielen Dank für das Gespräch und für die Zeit, die Sie sich genommen haben.\n\nMit freundlichen Grüßen,\nMaya Lindqvist';
    const found = findings('locale-custom', { interview: { locale: 'de-CH' }, text });
    expect(found.map(({ evidence }) => evidence)).toEqual(['ß', ',']);
  });
});

describe('a note in another language', () => {
  const german = (point: string) =>
    `Sehr geehrte Frau Okafor,\n\nvielen Dank für das Gespräch und für die Zeit, die Sie sich genommen haben. Unser Austausch über ${point} ist mir gut in Erinnerung.\n\nMit freundlichen Grüßen\nMaya Lindqvist`;
  const told = (point: string, text: string, locale: string) =>
    findings('locale-custom', { dana: { connectionPoints: [point] }, interview: { locale }, text }).map(
      ({ evidence }) => evidence,
    );

  it('is said where it stands in the letter', () => {
    for (const point of ['the rota you changed in May', 'the move off Kafka', 'how your drivers plan the nights'])
      expect(told(point, german(point), 'de-DE')).toEqual([point]);
    expect(told('At Norwell I cut spoilage by a third', german('At Norwell I cut spoilage by a third'), 'de-DE')).toHaveLength(1);
    const point = 'die Umstellung auf Wochenpläne';
    const english = changed('the ads you only run on rainy days', point);
    expect(told(point, english, 'en-US')).toEqual([point]);
  });

  it('is a name or a term in doubt', () => {
    for (const point of ['die Tourenplanung', 'Change Management', 'das Projekt Head of Growth', 'Scrum', 'die App The Grid'])
      expect(told(point, german(point), 'de-DE'), point).toEqual([]);
    for (const point of ['the die casting line', 'El Paso', 'Los Angeles and La Liga', 'the Das Keyboard'])
      expect(told(point, changed('the ads you only run on rainy days', point), 'en-US'), point).toEqual([]);
    // Not taken up word for word: nothing to say.
    expect(told('the rota you changed in May', german('die neue Tourenplanung'), 'de-DE')).toEqual([]);
  });
});
