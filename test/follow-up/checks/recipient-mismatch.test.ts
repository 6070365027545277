import { describe, expect, it } from 'vitest';
import { brightwater, changed, checkHolds, findings } from './letter.ts';

describe('recipient-mismatch', () => {
  checkHolds('recipient-mismatch', {
    finds: [
      ['somebody else', { text: changed(`Dear Ms Okafor,`, `Dear Ms. Kaya,`) }, `Ms. Kaya`],
      ['a colleague of hers', { text: changed(`Dear Ms Okafor,`, `Dear Hugo,`) }, `Hugo`],
      [
        'the person of another interview',
        {
          to: [{ name: 'Tom Brandt', email: 'tom@brightwater.example' }],
          text: changed(`Dear Ms Okafor`, `Dear Tom`),
          otherInterviews: [brightwater],
        },
        `tom@brightwater.example`,
      ],
      ['an address one slip away', { to: [{ name: '', email: 'dana@caldrea.example' }] }, `dana@caldrea.example`],
      ['a name without any greeting word', { text: changed(`Dear Ms Okafor,`, `Ms. Kaya,`) }, `Ms. Kaya`],
      ['one who asked not to be written to', { interview: { contactAllowed: false } }, `dana@caldera.example`],
      ['a stranger in To, greeted by another name', { to: [{ name: 'Paul Quist', email: 'paul@quist.example' }] }, `Ms Okafor`],
    ],
    silent: [
      [
        'one who asked not to be written to and has written',
        { interview: { contactAllowed: false, answeredAt: '2026-03-11T09:00:00Z' } },
      ],
      [
        'the name they go by',
        { dana: { fullName: 'Jennifer Okafor', preferredName: 'Jen' }, text: changed(`Dear Ms Okafor,`, `Dear Jen,`) },
      ],
      [
        'the name in To',
        { to: [{ name: 'Dee Okafor', email: 'dana@caldera.example' }], text: changed(`Dear Ms Okafor,`, `Dear Dee,`) },
      ],
      [
        'family name first',
        { dana: { fullName: 'Mori Kenji', nameOrder: 'family-first' }, text: changed(`Dear Ms Okafor,`, `Dear Mori-san,`) },
      ],
      ['last, first, via LinkedIn', { to: [{ name: 'Okafor, Dana (she/her) via LinkedIn', email: 'dana@caldera.example' }] }],
      [
        'both surnames or one',
        { dana: { fullName: 'Carlos Rivas Montero', honorific: 'Sr.' }, text: changed(`Dear Ms Okafor,`, `Dear Sr. Rivas,`) },
      ],
      ['a particle', { dana: { fullName: 'Anna van der Meer' }, text: changed(`Dear Ms Okafor,`, `Dear Anna van der Meer,`) }],
      ['a mononym', { dana: { fullName: 'Suharto' }, text: changed(`Dear Ms Okafor,`, `Dear Suharto,`) }],
      [
        'a name in another script',
        {
          dana: { fullName: '森健司', latinName: { family: 'Mori', given: 'Kenji' } },
          text: changed(`Dear Ms Okafor,`, `Dear Mori-san,`),
        },
      ],
      ['a name joined by a hyphen', { dana: { fullName: 'Seo-yeon Baek' }, text: changed(`Dear Ms Okafor,`, `Dear Seoyeon,`) }],
      ['a name that is a word', { dana: { fullName: 'Hope Will' }, text: changed(`Dear Ms Okafor,`, `Dear Hope,`) }],
      [
        'a one-letter honorific',
        { dana: { fullName: 'Aung Min', honorific: 'U' }, text: changed(`Dear Ms Okafor,`, `Dear U Aung Min,`) },
      ],
      ['umlauts spelt out', { dana: { fullName: 'Jürgen Groß' }, text: changed(`Dear Ms Okafor,`, `Dear Juergen Gross,`) }],
      [
        'a mail to two, greeted by both',
        {
          to: [
            { name: 'Dana Okafor', email: 'dana@caldera.example' },
            { name: 'Hugo Lambert', email: 'hugo@caldera.example' },
          ],
          text: changed(`Dear Ms Okafor,`, `Dear Dana and Hugo,`),
        },
      ],
      ['nobody in To yet', { to: [] }],
      [
        'a coordinator who arranged for several',
        {
          kind: 'coordinator-thank-you',
          interview: { coordinator: { fullName: 'Iris Penn', email: 'iris@caldera.example' } },
          to: [{ email: 'iris@caldera.example' }],
          text: changed(`Dear Ms Okafor,`, `Dear Iris,`),
        },
      ],
    ],
  });

  it('speaks as a colleague and offers the right form', () => {
    const [found] = findings('recipient-mismatch', { text: changed('Dear Ms Okafor', 'Dear Mr. Brandt') });
    expect(found?.message).toBe('Mr. Brandt is in the greeting, but this goes to Dana Okafor.');
    expect(found?.fix?.replace).toBe('Ms Okafor');
  });
});

it('offers the title as the place writes it', () => {
  const fix = (locale: string) =>
    findings('recipient-mismatch', { text: changed('Dear Ms Okafor', 'Dear Ms. Kaya'), interview: { locale } })[0]?.fix?.replace;
  expect(fix('en-GB')).toBe('Ms Okafor');
  expect(fix('en-US')).toBe('Ms. Okafor');
});

it('leaves a name that nobody has filled in to the check of placeholders', () => {
  expect(findings('recipient-mismatch', { text: changed('Dear Ms Okafor', 'Dear Ms. [Last Name]') })).toEqual([]);
  expect(findings('placeholder-unfilled', { text: changed('Dear Ms Okafor', 'Dear Ms. [Last Name]') })).toHaveLength(1);
});
