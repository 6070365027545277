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
