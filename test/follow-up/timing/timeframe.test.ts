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

describe('Hostile input is harmless, and costs little', () => {
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
  const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

  /** How often a word was looked up. */
  const lookUps = (said: string): number => {
    let count = 0;
    const languages = allLanguages.map((table) => {
      const words = new Map(table.words);
      words.get = (word) => {
        count += 1;
        return table.words.get(word);
      };
      return { ...table, words };
    });
    parseTimeframe(said, '2026-03-10', { languages });
    return count;
  };
  test.each(pieces)('of 16 KB of %j no more is looked up than of 2 KB, and little a character', (piece) => {
    expect(lookUps(filled(piece, 16_000))).toBe(lookUps(filled(piece, 2_000)));
    // For each token: a phrase of four words, of three, of two, the word, and the word without its ending in two spellings.
    expect(lookUps(filled(piece, 16_000))).toBeLessThanOrEqual(1_000 * 6 * allLanguages.length);
  });
  test('so it is counted at all', () => expect(lookUps('in two weeks')).toBeGreaterThan(10));

  // Time of the processor, not of the clock, the least of several turns: other work on the machine does not count.
  const cost = (said: string): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < 6; turn += 1) {
      const start = process.cpuUsage();
      for (let again = 0; again < 10; again += 1) read(said);
      const { user, system } = process.cpuUsage(start);
      best = Math.min(best, (user + system) / 1_000);
      if (best < floor || best > 20 * floor) break;
    }
    return best;
  };
  /** Milliseconds for ten readings; a linear reader of the longest phrase that is read takes less. */
  const floor = 60;
  test.each(pieces)('grows no faster than its length: %j', (piece) => {
    for (const [short, long] of [
      [250, 1_000],
      [4_000, 16_000],
    ] as const) {
      const much = cost(filled(piece, long));
      // Four times as long: a linear reader takes four times as long, a quadratic one sixteen times.
      if (much > floor) expect(much / cost(filled(piece, short))).toBeLessThan(9);
    }
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
