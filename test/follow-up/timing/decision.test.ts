import { expect, test } from 'vitest';
import { decisionHeard, isDecisionCorrected, readTimeline, withDecisionDay } from '../../../src/follow-up/timing/decision.ts';
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

const saved = (decisionTimeline: object, more: Record<string, unknown> = {}) =>
  withDecisionDay(interviewOf({ endedAt, decisionTimeline, ...more }), candidateOf({}));
const edited = (before: ReturnType<typeof saved>, change: object, more: object = {}) =>
  withDecisionDay({ ...before, ...more, decisionTimeline: { ...before.decisionTimeline, ...change } }, candidateOf({}), before);

test('a day that came from the words follows when they are edited, named or worked out', () => {
  for (const [said, now, day] of [
    ['in two weeks', 'in three weeks', '2026-03-31'],
    ['by Friday', 'by March 20', '2026-03-20'],
    ['by March 20', 'in ten days', '2026-03-20'],
  ]) {
    const after = edited(saved({ said }), { said: now });
    expect(after.decisionTimeline?.endsOn, now).toBe(day);
    expect(isDecisionCorrected(after, candidateOf({}))).toBe(false);
  }
  expect(edited(saved({ said: 'by Friday' }), { said: 'in two weeks' }).decisionTimeline?.heard).toBe(true);
  expect(edited(saved({ said: 'in two weeks' }), { said: 'by Friday' }).decisionTimeline).toEqual({
    said: 'by Friday',
    endsOn: '2026-03-13',
  });
});

test('it follows when the interview turns out to have been on another day', () =>
  expect(edited(saved({ said: 'tomorrow' }), {}, { endedAt: '2026-03-11T12:00:00Z' }).decisionTimeline?.endsOn).toBe(
    '2026-03-12',
  ));

test('words that hold no day any more leave none behind', () => {
  expect(edited(saved({ said: 'by Friday' }), { said: 'soon' }).decisionTimeline).toEqual({ said: 'soon' });
  expect(edited(saved({ said: 'in two weeks' }), { said: undefined }).decisionTimeline?.endsOn).toBeUndefined();
});

test('a day set by hand stays, whatever the words become, until it is taken out', () => {
  const corrected = edited(saved({ said: 'in two weeks' }), { endsOn: '2026-03-26' });
  expect(corrected.decisionTimeline).toEqual({ said: 'in two weeks', endsOn: '2026-03-26' });
  expect(isDecisionCorrected(corrected, candidateOf({}))).toBe(true);
  expect(edited(corrected, { said: 'by Friday' }).decisionTimeline?.endsOn).toBe('2026-03-26');
  expect(edited(corrected, {}, { endedAt: '2026-03-11T12:00:00Z' }).decisionTimeline?.endsOn).toBe('2026-03-26');
  expect(edited(corrected, { endsOn: undefined }).decisionTimeline?.endsOn).toBe('2026-03-24');
  // Of a file without words, the day alone.
  const bare = saved({ endsOn: '2026-03-26' });
  expect(edited(bare, { said: 'tomorrow' }).decisionTimeline?.endsOn).toBe('2026-03-26');
});

test('in a file only a day that says it was worked out follows its words', () => {
  expect(saved({ said: 'in a week', endsOn: '2026-03-30', heard: true }).decisionTimeline?.endsOn).toBe('2026-03-17');
  expect(saved({ said: 'in a week', endsOn: '2026-03-30' }).decisionTimeline?.endsOn).toBe('2026-03-30');
});

test('what was heard, to be shown and corrected: from when, until when, and whether people mean different days by it', () => {
  const heard = (said?: string) => decisionHeard(interviewOf({ endedAt, decisionTimeline: { said } }), candidateOf({}));
  expect(heard('by Friday')).toEqual({ earliest: '2026-03-10', latest: '2026-03-13', isAmbiguous: false });
  expect(heard('mid-December')).toMatchObject({ isAmbiguous: true });
  expect(heard('soon')).toBeNull();
  expect(heard()).toBeNull();
});
