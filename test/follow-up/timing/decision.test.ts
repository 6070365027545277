import { expect, test } from 'vitest';
import { readTimeline, withDecisionDay } from '../../../src/follow-up/timing/decision.ts';
import { candidateOf, interviewOf } from './notes-of.ts';

const endedAt = '2026-03-10T12:00:00Z';

const decided = (notes: Record<string, unknown>, candidate = {}): string | undefined =>
  withDecisionDay(interviewOf({ endedAt, ...notes }), candidateOf(candidate)).decisionTimeline?.endsOn;

test('the date set by the candidate wins; words count from the interview; none is none', () => {
  expect(decided({ decisionTimeline: { said: 'tomorrow', endsOn: '2026-03-20' } })).toBe('2026-03-20');
  expect(decided({ decisionTimeline: { said: 'tomorrow' } })).toBe('2026-03-11');
  expect(decided({ decisionTimeline: { said: 'soon' } })).toBeUndefined();
  expect(decided({})).toBeUndefined();
});

test('a day that they did not name is marked as worked out', () => {
  const heard = (said: string) =>
    withDecisionDay(interviewOf({ endedAt, decisionTimeline: { said } }), candidateOf({})).decisionTimeline?.heard ?? false;
  for (const said of ['by March 20', 'on 20 March', 'by the 20th', '20.03.', 'by Friday', 'bis Freitag'])
    expect(heard(said), said).toBe(false);
  for (const said of ['in two weeks', 'within 5 business days', 'next week', 'by the end of the month', 'in 10 days'])
    expect(heard(said), said).toBe(true);
  const own = interviewOf({ endedAt, decisionTimeline: { said: 'in two weeks', endsOn: '2026-03-20' } });
  expect(withDecisionDay(own, candidateOf({}))).toBe(own);
});

test('4/12 follows the locale of the interview, else the candidate’s', () => {
  expect(decided({ decisionTimeline: { said: 'by 4/12' }, locale: 'en-US' }, { locale: 'en-GB' })).toBe('2026-04-12');
  expect(decided({ decisionTimeline: { said: 'by 4/12' } }, { locale: 'en-GB' })).toBe('2026-12-04');
});

test('business days are counted by the calendar: Thu 12 is closed, so three are Mon 16', () =>
  expect(decided({ decisionTimeline: { said: 'within 3 business days' }, calendar: { holidays: ['2026-03-12'] } })).toBe(
    '2026-03-16',
  ));

test('the language of the locale is tried first, the others all the same', () => {
  expect(readTimeline('bis Freitag', '2026-03-10', 'en-US')?.latest).toBe('2026-03-13');
  expect(readTimeline('by Friday', '2026-03-10', 'de')?.latest).toBe('2026-03-13');
});
