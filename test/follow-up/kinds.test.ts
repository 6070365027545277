import { describe, expect, it } from 'vitest';
import type { Addressee } from '../../src/follow-up/addressee.ts';
import { dueKind, kindsFor } from '../../src/follow-up/kinds.ts';
import { notesOf, sameAfternoon, sample } from './sample.ts';
import { library } from './templates.ts';

function query(changes: object, now = sameAfternoon, to: Addressee = { role: 'interviewer', id: 'dana' }) {
  const notes = notesOf({ ...sample, interviews: [{ ...sample.interviews[0], ...changes }] });
  const [interview] = notes.interviews;
  if (!interview) throw new Error('no interview');
  return { library, interview, candidate: notes.candidate, to, now };
}
const due = (...given: Parameters<typeof query>) => dueKind(query(...given));
const sent = (kind: string, sentAt: string) => ({ kind, interviewerId: 'dana', sentAt });

describe('dueKind', () => {
  it('thanks first, by what the notes tell of the interview', () => {
    expect(due({})).toBe('thank-you');
    expect(due({ stage: 'phone-screen' })).toBe('phone-screen-thank-you');
    expect(due({ stage: 'informational' })).toBe('informational-thank-you');
    expect(due({ round: 2 })).toBe('next-round-thank-you');
    // Send by 11:30 on the 11th.
    expect(due({}, '2026-03-11T11:31:00Z')).toBe('thank-you');
    expect(due({}, '2026-03-12T11:29:00Z')).toBe('thank-you');
    expect(due({}, '2026-03-12T11:30:00Z')).toBe('late-thank-you');
  });

  it('mends a weak answer, with one person', () => {
    const weak = { went: 'badly', weakPoint: { question: 'churn', betterAnswer: 'I would ask why.' } };
    expect(due(weak)).toBe('recovery');
    expect(due(weak, sameAfternoon, { role: 'interviewer', id: 'paul' })).toBe('thank-you');
    expect(due({ went: 'badly' })).toBe('thank-you');
  });

  it('goes on to the check-ins', () => {
    const thanked = [sent('thank-you', '2026-03-10T16:00:00Z')];
    expect(due({ messages: thanked }, '2026-03-18T09:30:00Z')).toBe('check-in');
    expect(due({ messages: [...thanked, sent('check-in', '2026-03-18T10:00:00Z')] }, '2026-03-25T10:00:00Z')).toBe(
      'second-check-in',
    );
  });

  it('answers an outcome; yes or no to an offer is for the candidate to choose', () => {
    expect(['rejected', 'offered', 'withdrawn'].map((outcome) => due({ outcome }))).toEqual([
      'rejection-reply',
      undefined,
      'withdrawal',
    ]);
  });

  it('asks the coordinator only when an address is missing, and once', () => {
    const [dana] = sample.interviews[0].interviewers;
    const { email: _, ...nowhere } = dana;
    const coordinator: Addressee = { role: 'coordinator' };
    expect(due({}, sameAfternoon, coordinator)).toBeUndefined();
    expect(due({ interviewers: [nowhere] }, sameAfternoon, coordinator)).toBe('forward-request');
    const messages = [{ kind: 'forward-request', sentAt: sameAfternoon }];
    const [, paul] = sample.interviews[0].interviewers;
    expect(due({ interviewers: [nowhere, paul], messages }, sameAfternoon, coordinator)).toBeUndefined();
    // Nobody else could be asked how things stand.
    expect(due({ interviewers: [nowhere], messages }, sameAfternoon, coordinator)).toBe('check-in');
  });
});

describe('kindsFor', () => {
  const ids = (...given: Parameters<typeof query>) => kindsFor(query(...given)).map(({ id }) => id);
  it('lists what can be written, the due one first', () => {
    expect(ids({}, '2026-03-12T15:00:00Z')[0]).toBe('late-thank-you');
    expect(ids({})).not.toContain('recovery');
    expect(ids({ forgot: { text: 'I led an audit.' } })).toContain('addendum');
    expect(ids({})).not.toContain('addendum');
    expect(ids({ competingDeadline: '2026-03-20' })).toContain('competing-offer');
    const answers = ids({ outcome: 'offered' });
    expect(answers[0]).toBe('thank-you');
    expect(answers).toEqual(expect.arrayContaining(['offer-accept', 'offer-decline']));
    expect(answers).not.toContain('check-in');
    expect(ids({}, sameAfternoon, { role: 'referrer' })).toEqual(['referrer-thank-you']);
  });
});
