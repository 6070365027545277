import { expect, test } from 'vitest';
import { type KindTiming, sentMessages } from '../../../src/follow-up/timing/sent.ts';
import { interviewOf } from './notes-of.ts';

const heads: KindTiming[] = [
  { id: 'thank-you', due: 'send-by', to: 'interviewer' },
  { id: 'house-nudge', due: 'check-in', to: 'interviewer' },
  { id: 'forward', due: 'send-by', to: 'everyone-missing' },
  { id: 'thanks-for-arranging', due: 'send-by', to: 'coordinator' },
  { id: 'thanks-for-the-tip', due: 'same-day', to: 'referrer' },
  { id: 'other-offer', due: 'at-once', to: 'interviewer' },
];
const day = (number: number) => `2026-03-${number}T09:00:00Z`;

const sent = (messages: object[], recipientId?: string, kinds = heads) =>
  sentMessages(
    interviewOf({
      endedAt: '2026-03-10T12:00:00Z',
      interviewers: [{ id: 'a', email: 'a@example.com' }, { id: 'b' }],
      coordinator: { id: 'c' },
      referrer: { id: 'r' },
      messages,
    }),
    recipientId,
    kinds,
  );

test('a letter counts for whom it went to, and for the interview as a whole', () => {
  const messages = [{ kind: 'thank-you', interviewerId: 'a', sentAt: day(11) }];
  expect(sent(messages, 'a').followUp).toBe(day(11));
  expect(sent(messages, 'b').followUp).toBeUndefined();
  expect(sent(messages).followUp).toBe(day(11));
});

test('a letter to nobody in particular counts for all', () =>
  expect(sent([{ kind: 'thank-you', sentAt: day(11) }], 'b').followUp).toBe(day(11)));

test('the last letter counts, in whatever order they are noted', () =>
  expect(
    sent(
      [
        { kind: 'thank-you', interviewerId: 'a', sentAt: day(12) },
        { kind: 'thank-you', interviewerId: 'a', sentAt: day(11) },
      ],
      'a',
    ).followUp,
  ).toBe(day(12)));

test('what the coordinator forwards reaches those without an address', () => {
  const messages = [{ kind: 'forward', interviewerId: 'c', sentAt: day(11) }];
  expect(sent(messages, 'b').followUp).toBe(day(11));
  expect(sent(messages, 'a').followUp).toBeUndefined();
});

test.each(['thanks-for-arranging', 'thanks-for-the-tip', 'other-offer'])('%s thanks no interviewer', (kind) =>
  expect(sent([{ kind, sentAt: day(11) }], 'a').followUp).toBeUndefined(),
);

test('check-ins are told by their heads, or by name when there is no head', () => {
  expect(sent([{ kind: 'house-nudge', interviewerId: 'a', sentAt: day(20) }])).toEqual({ checkIn: day(20), checkInTo: 'a' });
  expect(
    sent(
      [
        { kind: 'check-in', sentAt: day(20) },
        { kind: 'second-check-in', sentAt: day(27) },
      ],
      undefined,
      [],
    ),
  ).toEqual({
    checkIn: day(20),
    secondCheckIn: day(27),
  });
});

test('a check-in to one counts for all; another to the same person is the second', () => {
  const once = [{ kind: 'check-in', interviewerId: 'a', sentAt: day(20) }];
  expect(sent(once, 'b').checkIn).toBe(day(20));
  expect(sent([...once, { kind: 'check-in', interviewerId: 'a', sentAt: day(27) }], 'b').secondCheckIn).toBe(day(27));
  expect(sent([...once, { kind: 'check-in', interviewerId: 'b', sentAt: day(21) }], 'b').secondCheckIn).toBeUndefined();
});
