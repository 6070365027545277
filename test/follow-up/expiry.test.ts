import { expect, it } from 'vitest';
import { expiring, expiryGrace } from '../../src/follow-up/expiry.ts';
import { notesOf, sample } from './sample.ts';

const day = 86_400_000;
const [interview] = sample.interviews;
const interviewWith = (fields: object) => notesOf({ ...sample, interviews: [{ ...interview, ...fields }] }).interviews;
const at = (fields: object, days = 90, since = 0) => expiring(interviewWith(fields), days, since).map((one) => one.at);
const answeredAt = '2026-03-20T09:00:00Z';

it('is off unless days are chosen', () => {
  expect(at({ outcome: 'rejected', answeredAt }, 0)).toEqual([]);
  expect(at({ outcome: 'rejected', answeredAt }, Number.NaN)).toEqual([]);
});

it('counts from the answer, from the last letter where none is known, and from the interview where none was sent', () => {
  const sent = ['2026-03-11T09:00:00Z', '2026-03-13T09:00:00Z'].map((sentAt) => ({ kind: 'thank-you', sentAt }));
  expect(at({ outcome: 'rejected', answeredAt, messages: sent })).toEqual([Date.parse(answeredAt) + 90 * day]);
  expect(at({ outcome: 'offered', messages: sent }, 365)).toEqual([Date.parse('2026-03-13T09:00:00Z') + 365 * day]);
  expect(at({ outcome: 'withdrawn', messages: [] })).toEqual([Date.parse(interview.endedAt) + 90 * day]);
});

it('lets nothing go that has no outcome, and nothing within the week in which it was chosen', () => {
  expect(at({ answeredAt })).toEqual([]);
  const since = Date.parse('2027-01-01T00:00:00Z');
  expect(at({ outcome: 'rejected', answeredAt }, 90, since)).toEqual([since + expiryGrace * day]);
});

it('names the first to go first', () => {
  const others = ['2026-05-01T09:00:00Z', '2026-04-01T09:00:00Z'].map((answered, index) => ({
    ...interview,
    id: `i${index}`,
    outcome: 'rejected',
    answeredAt: answered,
  }));
  const found = expiring(notesOf({ ...sample, interviews: others }).interviews, 90, 0);
  expect(found.map((one) => one.interview.id)).toEqual(['i1', 'i0']);
});
