import { describe, expect, test } from 'vitest';
import { withDecisionDay } from '../../../src/follow-up/timing/decision.ts';
import { timing } from '../../../src/follow-up/timing/timing.ts';
import { candidateOf, interviewOf } from './notes-of.ts';

/** The dates of one interview that has one entry; the words of their timeframe are read first. */
function dates(notes: Record<string, unknown>, candidate: Record<string, unknown> = {}) {
  const who = candidateOf(candidate);
  const [first, ...others] = timing(withDecisionDay(interviewOf(notes), who), who);
  if (!first || others.length > 0) throw new Error('not one entry');
  return first;
}

const london = { timeZone: 'Europe/London' };
const newYork = { timeZone: 'America/New_York' };

test('the example of the notes format: Tue 10 Mar noon, they decide by Tue 17 → Thu 19, and five business days on, Thu 26', () => {
  expect(dates({ ...london, endedAt: '2026-03-10T12:00:00+00:00', decisionTimeline: { endsOn: '2026-03-17' } })).toEqual({
    interviewId: 'i',
    endedLocal: '2026-03-10T12:00:00',
    sendBy: '2026-03-11T12:00:00+00:00',
    sendWindow: { from: '2026-03-10T14:00:00+00:00', to: '2026-03-10T17:30:00+00:00' },
    checkInOn: '2026-03-19',
    secondCheckInOn: '2026-03-26',
    why: 'Tue + 2 business days',
  });
});

describe('C1, send by: the same time on the next business day, on the recipient’s clock', () => {
  const cases: [why: string, notes: Record<string, unknown>, sendBy: string][] = [
    ['Friday → Monday', { ...london, endedAt: '2026-03-13T15:00:00+00:00' }, '2026-03-16T15:00:00+00:00'],
    ['Saturday → Monday', { ...london, endedAt: '2026-03-14T11:00:00+00:00' }, '2026-03-16T11:00:00+00:00'],
    ['Sunday → Monday', { ...london, endedAt: '2026-03-15T11:00:00+00:00' }, '2026-03-16T11:00:00+00:00'],
    [
      'over the end of summer time the wall clock counts: 73 elapsed hours, not 72',
      { ...newYork, endedAt: '2026-10-30T16:45:00-04:00' },
      '2026-11-02T16:45:00-05:00',
    ],
    ['over its beginning likewise: 71 hours', { ...newYork, endedAt: '2026-03-06T16:45:00-05:00' }, '2026-03-09T16:45:00-04:00'],
    [
      'a time that the clocks skip moves on: 0:30 did not exist in Tehran on 22 March 2022',
      { timeZone: 'Asia/Tehran', endedAt: '2022-03-21T00:30:00+03:30', calendar: { weekend: ['Fri'] } },
      '2022-03-22T01:30:00+04:30',
    ],
    [
      'a time that comes twice is the first: 1:30 on Sunday 1 November 2026 in New York, where Sunday is worked',
      { ...newYork, endedAt: '2026-10-31T01:30:00-04:00', calendar: { weekend: ['Fri'] } },
      '2026-11-01T01:30:00-04:00',
    ],
    [
      'the date is the recipient’s: Thursday evening in San Francisco is Friday in Auckland → Monday there',
      { timeZone: 'Pacific/Auckland', endedAt: '2026-03-12T18:00:00-07:00' },
      '2026-03-16T14:00:00+13:00',
    ],
    [
      'a Friday–Saturday weekend: Thursday in Riyadh → Sunday',
      { timeZone: 'Asia/Riyadh', endedAt: '2026-03-12T10:00:00+03:00', calendar: { weekend: ['Fri', 'Sat'] } },
      '2026-03-15T10:00:00+03:00',
    ],
    [
      'the weekend of the country when none is noted',
      { timeZone: 'Asia/Jerusalem', endedAt: '2026-03-12T10:00:00+02:00', calendar: { country: 'IL' } },
      '2026-03-15T10:00:00+02:00',
    ],
    [
      'across the date line: Friday noon in Honolulu is Saturday noon on Kiritimati → Monday there',
      { timeZone: 'Pacific/Kiritimati', endedAt: '2026-03-13T12:00:00-10:00' },
      '2026-03-16T12:00:00+14:00',
    ],
    [
      'Thursday before Good Friday in Britain: Friday and Easter Monday are closed → Tuesday',
      { ...london, endedAt: '2026-04-02T11:00:00+01:00', calendar: { country: 'GB' } },
      '2026-04-07T11:00:00+01:00',
    ],
    [
      'the Fourth of July 2026 is a Saturday: Friday 3 is the holiday → Monday 6',
      { ...newYork, endedAt: '2026-07-02T11:00:00-04:00', calendar: { country: 'us' } },
      '2026-07-06T11:00:00-04:00',
    ],
    [
      'a day noted by hand is closed like any other',
      { ...london, endedAt: '2026-03-10T12:00:00+00:00', calendar: { holidays: ['2026-03-11'] } },
      '2026-03-12T12:00:00+00:00',
    ],
    [
      'an informational talk has three business days (3 to 5 days: TU Delft)',
      { ...london, endedAt: '2026-03-12T12:00:00+00:00', stage: 'informational' },
      '2026-03-17T12:00:00+00:00',
    ],
    [
      'a calendar that closes everything is no calendar: the next day that is not noted as closed',
      {
        ...london,
        endedAt: '2026-03-13T12:00:00+00:00',
        calendar: { weekend: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] },
      },
      '2026-03-14T12:00:00+00:00',
    ],
  ];
  test.each(cases)('%s', (_, notes, sendBy) => expect(dates(notes).sendBy).toBe(sendBy));
});

describe('whose clock: the interviewer’s, the interview’s, else what endedAt and the candidate tell', () => {
  const ended = (endedAt: string, notes: object, candidate = {}) => dates({ endedAt, ...notes }, candidate).endedLocal;
  test('the interviewer’s zone comes first', () =>
    expect(ended('2026-03-10T12:00:00+00:00', { ...london, interviewers: [{ id: 'a', ...newYork }] })).toBe(
      '2026-03-10T08:00:00',
    ));
  test('then the interview’s', () => expect(ended('2026-03-10T12:00:00Z', newYork, london)).toBe('2026-03-10T08:00:00'));
  test('then the candidate’s, if their clock shows that offset', () =>
    expect(dates({ endedAt: '2026-03-27T12:00:00+00:00' }, london).sendBy).toBe('2026-03-30T12:00:00+01:00'));
  test('Z tells no offset', () => expect(ended('2026-03-10T12:00:00Z', {}, newYork)).toBe('2026-03-10T08:00:00'));
  test('else the offset itself', () =>
    expect(dates({ endedAt: '2026-03-10T12:00:00+05:30' }, london).sendBy).toBe('2026-03-11T12:00:00+05:30'));
  test('and UTC when nothing is known', () =>
    expect(dates({ endedAt: '2026-03-10T12:00:00Z' }).sendBy).toBe('2026-03-11T12:00:00+00:00'));
});

describe('C5, the window', () => {
  const windowOf = (endedAt: string, more = {}) => {
    const { from, to } = dates({ ...london, endedAt, ...more }).sendWindow;
    return [from.slice(0, 16), to.slice(0, 16)];
  };
  test('ended at 13:00: the same day, two hours on, until 17:30', () =>
    expect(windowOf('2026-03-10T13:00:00+00:00')).toEqual(['2026-03-10T15:00', '2026-03-10T17:30']));
  test('a second later: the next business day, 8 to 10', () =>
    expect(windowOf('2026-03-10T13:00:01+00:00')).toEqual(['2026-03-11T08:00', '2026-03-11T10:00']));
  test('late on a Friday: Monday morning', () =>
    expect(windowOf('2026-03-13T16:00:00+00:00')).toEqual(['2026-03-16T08:00', '2026-03-16T10:00']));
  test('late on a Friday, and they decide on Monday: the same evening', () =>
    expect(windowOf('2026-03-13T16:00:00+00:00', { decisionTimeline: { endsOn: '2026-03-16' } })).toEqual([
      '2026-03-13T16:30',
      '2026-03-13T20:00',
    ]));
  test.each(['we decide tomorrow', 'today', 'by Wednesday'])('%s: half an hour to four hours after the end', (said) =>
    expect(windowOf('2026-03-10T11:00:00+00:00', { decisionTimeline: { said } })).toEqual([
      '2026-03-10T11:30',
      '2026-03-10T15:00',
    ]),
  );
  test('a decision in two days leaves time', () =>
    expect(windowOf('2026-03-10T11:00:00+00:00', { decisionTimeline: { endsOn: '2026-03-12' } })).toEqual([
      '2026-03-10T13:00',
      '2026-03-10T17:30',
    ]));
});

describe('C2 to C4, the check-ins', () => {
  const checkIns = (notes: object) => {
    const { checkInOn, secondCheckInOn, why } = dates({ ...london, endedAt: '2026-03-10T12:00:00+00:00', ...notes });
    return [checkInOn, secondCheckInOn, why];
  };
  const thanks = (sentAt: string) => ({ kind: 'thank-you', interviewerId: 'a', sentAt });

  test('Fri 5 Jun 2026 + 2 business days = Tue 9 Jun: their last day is not counted', () =>
    expect(checkIns({ decisionTimeline: { endsOn: '2026-06-05' } })).toEqual([
      '2026-06-09',
      '2026-06-16',
      'Fri + 2 business days',
    ]));
  test('in words: the end of next week is Fri 20 Mar → Tue 24', () =>
    expect(checkIns({ decisionTimeline: { said: 'by the end of next week' } })[0]).toBe('2026-03-24'));
  test('the date that the candidate set wins over the words', () =>
    expect(checkIns({ decisionTimeline: { said: 'by the end of next week', endsOn: '2026-03-17' } })[0]).toBe('2026-03-19'));
  test('no timeframe, sent on Wed 11: a week later, Wed 18', () =>
    expect(checkIns({ messages: [thanks('2026-03-11T09:00:00Z')] })).toEqual(['2026-03-18', '2026-03-25', 'Wed + 7 days']));
  test('it is counted from the letter, not the interview: sent late on Fri 13 → Fri 20', () =>
    expect(checkIns({ messages: [thanks('2026-03-13T09:00:00Z')] })[0]).toBe('2026-03-20'));
  test('sent on a Saturday: Sat 21 rolls forward to Mon 23', () =>
    expect(checkIns({ messages: [thanks('2026-03-14T09:00:00Z')] })).toEqual([
      '2026-03-23',
      '2026-03-30',
      'Sat + 7 days, then the next business day',
    ]));
  test('"soon" is no timeframe', () =>
    expect(checkIns({ messages: [thanks('2026-03-11T09:00:00Z')], decisionTimeline: { said: 'soon' } })[0]).toBe('2026-03-18'));
  test('nothing sent yet: counted from the last day to send, so never too early', () =>
    expect(checkIns({})[0]).toBe('2026-03-18'));
  test('the day sent is the recipient’s: Tuesday 18:00 in Los Angeles is Wednesday in London', () =>
    expect(checkIns({ messages: [thanks('2026-03-10T18:00:00-07:00')] })[0]).toBe('2026-03-18'));
  test('the second counts from the day that the first was sent: Mon 23 → Mon 30', () =>
    expect(
      checkIns({
        messages: [thanks('2026-03-11T09:00:00Z'), { kind: 'check-in', interviewerId: 'a', sentAt: '2026-03-23T09:00:00Z' }],
      }),
    ).toEqual(['2026-03-18', '2026-03-30', 'Wed + 7 days']));
  test('Easter in Britain: Thu 2 Apr + 2 business days skips Good Friday, the weekend and Monday → Wed 8', () =>
    expect(checkIns({ calendar: { country: 'GB' }, decisionTimeline: { endsOn: '2026-04-02' } })[0]).toBe('2026-04-08'));
  test('where the weekend is Friday and Saturday, the week ends on Thursday: said Tue 10 → Thu 12 + 2 = Mon 16', () =>
    expect(checkIns({ calendar: { weekend: ['Fri', 'Sat'] }, decisionTimeline: { said: 'end of the week' } })[0]).toBe(
      '2026-03-16',
    ));
});

describe('several zones', () => {
  const panel = {
    ...london,
    endedAt: '2026-03-12T15:00:00+00:00',
    interviewers: [{ id: 'a' }, { id: 'b', timeZone: 'Asia/Singapore' }],
    calendar: { country: 'GB', byTimeZone: { 'Asia/Singapore': { weekend: ['Sat', 'Sun'], holidays: ['2026-03-13'] } } },
  };
  test('one entry each, in their zone and by their calendar', () =>
    // 15:00 in London is 23:00 in Singapore, where Friday 13 is closed.
    expect(timing(interviewOf(panel), candidateOf()).map(({ recipientId, sendBy }) => [recipientId, sendBy])).toEqual([
      ['a', '2026-03-13T15:00:00+00:00'],
      ['b', '2026-03-16T23:00:00+08:00'],
    ]));
  test('one for all when they share a zone, though it is not the interview’s', () =>
    expect(
      dates({
        ...panel,
        interviewers: [
          { id: 'a', ...newYork },
          { id: 'b', ...newYork },
        ],
      }).sendBy,
    ).toBe('2026-03-13T11:00:00-04:00'));
  test('another name of the zone finds its calendar', () =>
    expect(
      dates({
        endedAt: '2026-03-12T15:00:00+05:30',
        timeZone: 'Asia/Kolkata',
        calendar: { byTimeZone: { 'Asia/Calcutta': { holidays: ['2026-03-13'] } } },
      }).sendBy,
    ).toBe('2026-03-16T15:00:00+05:30'));
  test('a name from the prototype is no calendar', () =>
    expect(() => dates({ ...london, endedAt: '2026-03-12T15:00:00Z', calendar: { byTimeZone: {} } })).not.toThrow());
});

test.each(['0000-01-01T00:00:00+14:00', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59-12:00', '2026-12-31T23:59:60Z'])(
  'the far ends of the calendar do not throw: %s',
  (endedAt) => expect(() => dates({ ...newYork, endedAt, decisionTimeline: { said: 'by the end of next week' } })).not.toThrow(),
);
