import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayText } from '../../../src/follow-up/timing/day.ts';
import { parseTimeframe } from '../../../src/follow-up/timing/timeframe.ts';
import { allLanguages } from '../../../src/follow-up/timing/words/all-languages.ts';
import { readTimeframe as read } from './read-timeframe.ts';

describe('No timeframe: the week of the guide counts', () => {
  test.each([
    '',
    'soon',
    'as soon as possible',
    'shortly',
    'in the coming days',
    'in the coming weeks',
    'over the next few days',
    "we'll be in touch",
    'we may get back to you',
    'we march on',
    'They sat down with the team',
    'after the second interview',
    'after the 2nd round',
    'round 2',
    '3 more candidates',
    '4 days a week in the office',
    'two weeks ago',
    'since Monday',
    'depuis lundi',
    'seit Montag',
    '24/7',
    'on March 3, 2025',
    'bald',
    'in den nächsten Tagen',
    'in den kommenden Wochen',
    'wir melden uns',
    'vor zwei Wochen',
    'bientôt',
    'dans les prochains jours',
    'dans les semaines à venir',
    'il y a deux semaines',
    'pronto',
    'en los próximos días',
    'hace dos semanas',
    'em breve',
    'nos próximos dias',
    'há duas semanas',
    'na segunda entrevista',
    'N W O 5 D +1',
  ])('%s', (said) => expect(read(said)).toBeNull());
});

describe('4/12 is a day by locale', () => {
  test('April in the United States', () => expect(read('by 4/12', { locale: 'en-US' })?.latest).toBe('2026-04-12'));
  test('December in Britain', () => expect(read('by 4/12', { locale: 'en-GB' })?.latest).toBe('2026-12-04'));
  test('the later of the two, and ambiguous, when nobody knows', () =>
    expect(read('by 4/12')).toMatchObject({ latest: '2026-12-04', ambiguous: true }));
  test('a number above 12 decides by itself', () => expect(read('by 20/3', { locale: 'en-US' })?.latest).toBe('2026-03-20'));
  test('no month at all is no date', () => expect(read('13/13')).toBeNull());
});

test('Thanksgiving is in October in Canada', () =>
  expect(read('after Thanksgiving', { saidOn: '2026-09-10', locale: 'en-CA' })?.earliest).toBe('2026-10-13'));

test('business days are those of the calendar that is handed in', () => {
  const isBusinessDay = (day: number) => day !== 20524 && [0, 1, 2, 3, 4].includes((((day + 3) % 7) + 7) % 7);
  // Day 20524 is Thursday 12 March 2026.
  expect(parseTimeframe('in 3 business days', '2026-03-10', { languages: allLanguages, isBusinessDay })?.latest).toBe(
    '2026-03-16',
  );
});

test('where the weekend is Friday and Saturday, weeks run from Sunday to Thursday', () => {
  const inRiyadh = { languages: allLanguages, weekStart: 6 };
  expect(parseTimeframe('by the end of next week', '2026-03-10', inRiyadh)?.latest).toBe('2026-03-19');
  // Said on a Sunday, "next week" is a week away.
  expect(parseTimeframe('early next week', '2026-03-08', inRiyadh)).toMatchObject({
    earliest: '2026-03-15',
    latest: '2026-03-16',
  });
});

describe('Hostile input is harmless and fast', () => {
  const pieces = [
    'a ',
    '1',
    '1 ',
    '1-',
    '1.',
    '1/',
    'week ',
    'next ',
    'or ',
    'a week from ',
    'the 1st ',
    'in ',
    '\u0301',
    '🙂',
    '\n',
    'Woche ',
  ];
  test.each(pieces)('100 KB of %j', (piece) => {
    const start = performance.now();
    read(piece.repeat(Math.ceil(100_000 / piece.length)));
    expect(performance.now() - start).toBeLessThan(200);
  });
  test.each(['in 99999999999999999999 years', 'the 0th', 'February 31', '99/99/9999', 'in 0 days', 'Q9', 'KW 99', '1e309 weeks'])(
    '%s does not throw',
    (said) => expect(() => read(said)).not.toThrow(),
  );
});

test('any words in any order: no error, and the earliest is never after the latest nor before today', () => {
  for (const table of allLanguages) {
    const word = fc.oneof(
      fc.constantFrom(...table.words.keys()),
      fc.constantFrom('1', '2', '31', '3rd', '12.', '1.5', '4/12', '5-7', ',', '-', 'Q1', 'xyz', '2026', '29 February'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.integer({ min: 20_000, max: 23_000 }), (words, day) => {
        const saidOn = dayText(day);
        const found = parseTimeframe(words.join(' '), saidOn, { languages: [table] });
        if (!found) return;
        expect(found.earliest <= found.latest).toBe(true);
        expect(found.latest >= saidOn).toBe(true);
      }),
      { numRuns: 2000 },
    );
  }
});

// Said on Tuesday 10 March 2026; "Friday" alone is the 13th.
test.each([
  ['Friday week', '2026-03-20'],
  ['by Friday week', '2026-03-20'],
  ['a week on Friday', '2026-03-20'],
  ['Monday fortnight', '2026-03-30'],
  ['tomorrow week', '2026-03-18'],
  ['Friday next week', '2026-03-20'],
])('counts a week from the day that is named: %s', (said, latest) => {
  const found = parseTimeframe(said, '2026-03-10', { languages: allLanguages, locale: 'en-GB' });
  expect(found?.latest).toBe(latest);
});

test.each(['not next week but the week after', 'Not next week, but the week after next'])('hears what is denied: %s', (said) => {
  const found = parseTimeframe(said, '2026-03-10', { languages: allLanguages, locale: 'en-GB' });
  expect([found?.earliest, found?.latest]).toEqual(['2026-03-23', '2026-03-27']);
});
