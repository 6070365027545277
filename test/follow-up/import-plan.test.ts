import { expect, it } from 'vitest';
import { importPlan } from '../../src/follow-up/import-plan.ts';
import { notesOf, sample } from './sample.ts';

const stored = notesOf(sample);
const [interview] = sample.interviews;
const file = (...interviews: object[]) => notesOf({ ...sample, candidate: {}, interviews });
const states = (plan: ReturnType<typeof importPlan>) => plan.interviews.map(({ state }) => state);

it('finds its own export the same, in whatever order the keys stand', () => {
  const turned = JSON.parse(JSON.stringify(sample), (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
  ) as unknown;
  expect(importPlan(stored, notesOf(turned))).toMatchObject({ interviews: [{ state: 'same' }] });
  expect(importPlan(stored, notesOf(turned)).candidate).toBeUndefined();
});

it('tells new from changed, and erases nothing that the file does not speak of', () => {
  const plan = importPlan(
    stored,
    file({ ...interview, id: 'other' }, { id: 'caldera', endedAt: interview.endedAt, role: 'Director' }),
  );
  expect(states(plan)).toEqual(['new', 'changed']);
  expect(plan.interviews[1]?.merged).toEqual({ ...stored.interviews[0], role: 'Director' });
  expect(plan.candidate).toBeUndefined();
});

it('keeps every message that was sent, each once', () => {
  const sent = (sentAt: string) => ({ kind: 'thank-you', interviewerId: 'dana', sentAt });
  const before = notesOf({ ...sample, interviews: [{ ...interview, messages: [sent('2026-03-10T18:00:00Z')] }] });
  const plan = importPlan(
    before,
    file({ ...interview, messages: [sent('2026-03-10T19:00:00+01:00'), sent('2026-03-12T09:00:00Z')] }),
  );
  expect(states(plan)).toEqual(['changed']);
  expect(plan.interviews[0]?.merged.messages?.map(({ sentAt }) => Date.parse(sentAt))).toEqual([
    Date.parse('2026-03-10T18:00:00Z'),
    Date.parse('2026-03-12T09:00:00Z'),
  ]);
});

it('brings people together by their id: an older file takes nothing from them that was noted since', () => {
  const [first] = interview.interviewers;
  const tom = { id: 'tom', fullName: 'Tom Brandt', connectionPoints: ['the cold store'] };
  const before = notesOf({
    ...sample,
    interviews: [
      { ...interview, interviewers: [{ ...first, email: 'd@caldera.example', connectionPoints: ['one', 'two'] }, tom] },
    ],
  });
  const plan = importPlan(
    before,
    file({ ...interview, interviewers: [{ id: first.id, fullName: 'Dana O.', connectionPoints: ['three', 'one'] }] }),
  );
  expect(plan.interviews[0]?.merged.interviewers).toEqual([
    { ...first, fullName: 'Dana O.', email: 'd@caldera.example', connectionPoints: ['three', 'one', 'two'] },
    tom,
  ]);
});

it('takes what the file knows of the candidate and keeps the rest', () => {
  const plan = importPlan(stored, notesOf({ ...sample, candidate: { fullName: '', phone: '+44 20 0000 0000' }, interviews: [] }));
  expect(plan.candidate).toEqual({ ...stored.candidate, phone: '+44 20 0000 0000' });
});

it('keeps once what stands twice in a new interview, so that the same file changes nothing the next time', () => {
  const [first] = interview.interviewers;
  const given = file({
    ...interview,
    id: 'other',
    connectionPoints: ['the rota', 'the rota'],
    interviewers: [{ ...first, connectionPoints: ['one', 'one', 'two'] }],
  });
  const [planned] = importPlan(stored, given).interviews;
  expect(planned?.merged.connectionPoints).toEqual(['the rota']);
  expect(planned?.merged.interviewers[0]?.connectionPoints).toEqual(['one', 'two']);
  const after = { ...stored, interviews: planned ? [planned.merged] : [] };
  expect(states(importPlan(after, given))).toEqual(['same']);
});
