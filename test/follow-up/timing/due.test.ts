import { describe, expect, test } from 'vitest';
import { dueFrom, dueKey, whatIsDue } from '../../../src/follow-up/timing/due.ts';
import { candidateOf, interviewOf } from './notes-of.ts';

// Ended on Tuesday 10 March 2026 at noon in London: window 14:00–17:30, send by Wednesday noon, check-in Wed 18, second Wed 25.
const interview = (more: object = {}) =>
  interviewOf({ endedAt: '2026-03-10T12:00:00+00:00', timeZone: 'Europe/London', ...more });
const due = (now: string, more: object = {}) => whatIsDue(interview(more), candidateOf(), now);
const states = (now: string, more: object = {}) =>
  due(now, more).map(({ recipientId, kindDue, state }) => [recipientId, kindDue, state].join(' '));
const thanks = (interviewerId = 'a') => ({ kind: 'thank-you', interviewerId, sentAt: '2026-03-11T09:00:00Z' });
const checkIn = { kind: 'check-in', interviewerId: 'a', sentAt: '2026-03-18T09:00:00Z' };

describe('the follow-up', () => {
  test.each([
    ['2026-03-10T13:59:59Z', 'a send-by early'],
    ['2026-03-10T14:00:00Z', 'a send-by window'],
    // The window closes, but until the last hours any time is good.
    ['2026-03-10T20:00:00Z', 'a send-by window'],
    ['2026-03-11T08:59:59Z', 'a send-by window'],
    ['2026-03-11T09:00:00Z', 'a send-by soon'],
    // On the minute is still within one business day.
    ['2026-03-11T12:00:00Z', 'a send-by soon'],
    ['2026-03-11T12:00:01Z', 'a send-by late'],
    // Late is better than never, until the check-in takes its place.
    ['2026-03-18T08:59:59Z', 'a send-by late'],
    ['2026-03-18T09:00:00Z', 'a check-in window'],
  ])('%s: %s', (now, state) => expect(states(now)).toEqual([state]));
  test('the moment to send by goes with it', () => expect(due('2026-03-10T13:00:00Z')[0]?.at).toBe('2026-03-11T12:00:00+00:00'));
});

describe('the check-ins', () => {
  test.each([
    ['2026-03-11T10:00:00Z', [thanks()], 'a check-in early'],
    ['2026-03-18T09:00:00Z', [thanks()], 'a check-in window'],
    ['2026-03-25T09:00:00Z', [thanks()], 'a check-in late'],
    // Thirty days on, nobody needs to be reminded of it.
    ['2026-04-18T09:00:00Z', [thanks()], 'a nothing done'],
    ['2026-03-19T09:00:00Z', [thanks(), checkIn], 'a second-check-in early'],
    ['2026-03-25T09:00:00Z', [thanks(), checkIn], 'a second-check-in window'],
    ['2026-04-01T09:00:00Z', [thanks(), checkIn], 'a second-check-in late'],
    // Two is enough.
    [
      '2026-04-01T09:00:00Z',
      [thanks(), checkIn, { ...checkIn, kind: 'second-check-in', sentAt: '2026-03-25T09:00:00Z' }],
      'a nothing done',
    ],
  ])('%s: %j → %s', (now, messages, state) => expect(states(now, { messages })).toEqual([state]));
  test('nine o’clock on the day, in the recipient’s zone', () =>
    expect(due('2026-03-11T10:00:00Z', { messages: [thanks()] })[0]?.at).toBe('2026-03-18T09:00:00+00:00'));
});

describe('a panel', () => {
  const interviewers = [{ id: 'a' }, { id: 'b', function: 'hiring-manager' }, { id: 'c' }];
  test('a letter each', () =>
    expect(states('2026-03-10T15:00:00Z', { interviewers, messages: [thanks('b')] })).toEqual([
      'a send-by window',
      'b check-in early',
      'c send-by window',
    ]));
  test('one question to one person: the hiring manager', () =>
    expect(states('2026-03-18T10:00:00Z', { interviewers, messages: ['a', 'b', 'c'].map(thanks) })).toEqual([
      'a nothing done',
      'b check-in window',
      'c nothing done',
    ]));
  test('the second goes to whom the first went', () =>
    expect(states('2026-03-25T10:00:00Z', { interviewers, messages: [...['a', 'b', 'c'].map(thanks), checkIn] })).toEqual([
      'a second-check-in window',
      'b nothing done',
      'c nothing done',
    ]));
});

describe('interviewers without an address', () => {
  const kinds = [{ id: 'check-in', due: 'check-in' as const, to: 'interviewer' as const, elseTo: 'coordinator' as const }];
  const interviewers = [{ id: 'a', function: 'hiring-manager' }, { id: 'b' }, { id: 'c', email: 'c@acme.example' }];
  const whom = (now: string, more: object) =>
    whatIsDue(interview(more), candidateOf(), now, kinds).map(({ recipientId, kindDue, state }) =>
      [recipientId, kindDue, state].join(' '),
    );
  test('one with an address is asked, whoever has more to say', () =>
    expect(whom('2026-03-18T10:00:00Z', { interviewers, coordinator: { id: 'k' } })).toEqual([
      'a nothing done',
      'b nothing done',
      'c check-in window',
    ]));
  test('where none has one, the coordinator is asked, and only that', () => {
    const panel = { interviewers: interviewers.slice(0, 2), coordinator: { id: 'k' } };
    expect(whom('2026-03-10T15:00:00Z', panel)).toEqual(['a send-by window', 'b send-by window']);
    expect(whom('2026-03-12T10:00:00Z', { ...panel, messages: ['a', 'b'].map(thanks) })).toEqual([
      'a nothing done',
      'b nothing done',
      'k check-in early',
    ]);
    const asked = { ...checkIn, interviewerId: 'k' };
    expect(whom('2026-03-25T10:00:00Z', { ...panel, messages: [asked] })).toEqual([
      'a nothing done',
      'b nothing done',
      'k second-check-in window',
    ]);
    expect(whom('2026-03-25T10:00:00Z', { ...panel, outcome: 'rejected' })).toEqual(['a nothing done', 'b nothing done']);
  });
  test('where nobody has one at all, the question stays with the interviewers', () =>
    expect(whom('2026-03-18T10:00:00Z', { interviewers: interviewers.slice(0, 2) })).toEqual([
      'a check-in window',
      'b nothing done',
    ]));
});

describe('nothing more', () => {
  test.each([{ outcome: 'rejected' }, { outcome: 'offered' }, { outcome: 'withdrawn' }, { answeredAt: '2026-03-10T15:00:00Z' }])(
    '%j',
    (more) => expect(states('2026-03-10T15:00:00Z', more)).toEqual(['a nothing done']),
  );
});

test('without interviewers the interview itself is due', () =>
  expect(states('2026-03-10T15:00:00Z', { interviewers: [] })).toEqual([' send-by window']));

describe('they asked not to be written to', () => {
  test('the coordinator takes their place', () =>
    expect(states('2026-03-10T15:00:00Z', { contactAllowed: false, coordinator: { id: 'c' } })).toEqual(['c send-by window']));
  const thanked = [{ kind: 'forward-request', interviewerId: 'c', sentAt: '2026-03-10T15:00:00Z' }];
  test('nobody is asked how things stand: no kind of letter could', () =>
    expect(states('2026-03-18T10:00:00Z', { contactAllowed: false, coordinator: { id: 'c' }, messages: thanked })).toEqual([
      'c nothing done',
    ]));
  test('the coordinator is asked by a kind that may go there, a mailbox is not', () => {
    const kinds = [{ id: 'check-in', due: 'check-in', to: 'interviewer', elseTo: 'coordinator' }] as const;
    const at = (more: object) =>
      whatIsDue(interview({ contactAllowed: false, ...more }), candidateOf(), '2026-03-18T10:00:00Z', kinds);
    expect(at({ coordinator: { id: 'c' }, messages: thanked })).toMatchObject([{ recipientId: 'c', kindDue: 'check-in' }]);
    const forwarded = [{ kind: 'forward-request', sentAt: '2026-03-10T15:00:00Z' }];
    expect(at({ genericMailbox: 'careers@caldera.example', messages: forwarded })).toMatchObject([{ kindDue: 'nothing' }]);
  });
  test('a kind of the candidate’s own that asks the coordinator can', () => {
    const kinds = [{ id: 'ask-rosa', due: 'check-in', to: 'coordinator' }] as const;
    const notes = interview({ contactAllowed: false, coordinator: { id: 'c' }, messages: thanked });
    expect(whatIsDue(notes, candidateOf(), '2026-03-18T10:00:00Z', kinds)).toMatchObject([
      { kindDue: 'check-in', state: 'window' },
    ]);
  });
  test('a mailbox forwards where nobody is named', () => {
    const [first] = due('2026-03-10T15:00:00Z', { contactAllowed: false, genericMailbox: 'careers@caldera.example' });
    expect(first).toMatchObject({ kindDue: 'send-by', state: 'window' });
    expect(first).not.toHaveProperty('isBlocked');
  });
  test('without either it is said that nothing can be sent', () =>
    expect(due('2026-03-10T15:00:00Z', { contactAllowed: false })).toMatchObject([{ kindDue: 'send-by', isBlocked: true }]));
});

describe('dueKey', () => {
  const target = { interviewId: 'a b', recipientId: 'dana "D"', kindDue: 'check-in' } as const;

  test('comes back as it was, whatever the ids hold', () => {
    expect(dueFrom(dueKey(target))).toEqual(target);
    const { recipientId: _, ...nobody } = target;
    expect(dueFrom(dueKey(nobody))).toEqual(nobody);
  });

  test('is the same for a letter and for both reminders of it', () => {
    const letter = dueKey({ ...target, kindDue: 'send-by' });
    const { kindDue: _, ...whom } = target;
    expect(dueKey({ ...whom, reason: 'window' })).toBe(letter);
    expect(dueKey({ ...whom, reason: 'soon' })).toBe(letter);
    expect(dueKey({ ...whom, reason: 'check-in' })).toBe(dueKey(target));
    expect(dueKey({ ...whom, reason: 'second-check-in' })).not.toBe(dueKey(target));
  });

  test('of something else is none', () => {
    expect(dueFrom('no key')).toBeUndefined();
  });
});
