import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierTwins, mergeInterviews } from '../../src/follow-up/merge-interviews.ts';
import { type Interview, interviewSchema, parseRecord } from '../../src/follow-up/notes.ts';

const noted = (more: object): Interview => {
  const parsed = parseRecord(interviewSchema, {
    id: 'a',
    company: 'Caldera Foods',
    role: 'Growth Analyst',
    endedAt: '2026-03-10T12:00:00+00:00',
    ...more,
  });
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
};
const dana = { id: 'p1', fullName: 'Dana Okafor', email: 'dana@caldera.example', connectionPoints: ['the ads on rainy days'] };

describe('notes twice', () => {
  const first = noted({ id: 'first', company: ' caldera  foods', role: 'growth analyst', endedAt: '2026-03-03T12:00:00Z' });
  const second = noted({ id: 'second' });

  it('are those for the same company and role, whatever the case and the blanks', () => {
    expect([...earlierTwins([second, first])]).toEqual([['second', first]]);
    expect(earlierTwins([noted({ id: 'x', role: 'Head of Growth', endedAt: first.endedAt }), second]).size).toBe(0);
    expect(earlierTwins([noted({ id: 'x', company: '', endedAt: first.endedAt }), noted({ id: 'y', company: '' })]).size).toBe(0);
  });

  it('are offered with the latest before them, and those of the same moment once', () => {
    const all = [noted({ id: 'b' }), noted({ id: 'a' }), first];
    expect([...earlierTwins(all)].map(([id, twin]) => [id, twin.id])).toEqual([
      ['a', 'first'],
      ['b', 'a'],
    ]);
  });
});

describe('merged notes', () => {
  it('have the people of both, each once, and what either knew of them', () => {
    const tom = { id: 'p1', fullName: 'Tom Brandt', connectionPoints: ['the second depot'] };
    const merged = mergeInterviews(
      noted({ interviewers: [dana] }),
      noted({
        id: 'b',
        interviewers: [
          tom,
          { id: 'p2', fullName: 'dana okafor', jobTitle: 'VP Growth', connectionPoints: ['her move to Leeds'] },
        ],
        messages: [
          { kind: 'thank-you', sentAt: '2026-03-10T13:00:00Z', interviewerId: 'p1' },
          { kind: 'thank-you', sentAt: '2026-03-10T13:05:00Z', interviewerId: 'p2' },
        ],
      }),
    );
    expect(merged.interviewers).toEqual([
      { ...dana, jobTitle: 'VP Growth', connectionPoints: ['the ads on rainy days', 'her move to Leeds'] },
      { ...tom, id: 'b-p1' },
    ]);
    expect(merged.messages?.map(({ interviewerId }) => interviewerId)).toEqual(['b-p1', 'p1']);
  });

  it('fill what was empty, and put aside what was said otherwise', () => {
    const merged = mergeInterviews(
      noted({ evidence: 'I cut returns by a third.', jottings: '12:01 rain', decisionTimeline: { said: 'next week' } }),
      noted({
        id: 'b',
        endedAt: '2026-03-10T11:00:00Z',
        evidence: 'I led the depot.',
        offer: 'the case study',
        jottings: '11:02 maps',
        decisionTimeline: { said: 'soon', endsOn: '2026-03-20' },
      }),
    );
    expect(merged).toMatchObject({
      id: 'a',
      endedAt: '2026-03-10T12:00:00+00:00',
      evidence: 'I cut returns by a third.',
      offer: 'the case study',
      decisionTimeline: { said: 'next week', endsOn: '2026-03-20' },
    });
    expect(merged.jottings?.split('\n')).toEqual([
      '12:01 rain',
      '11:02 maps',
      'endedAt: 2026-03-10T11:00:00Z',
      'evidence: I led the depot.',
      'decisionTimeline said: soon',
    ]);
  });

  it('are not over because the earlier ones were', () => {
    const merged = mergeInterviews(noted({}), noted({ id: 'b', outcome: 'rejected', answeredAt: '2026-03-10T12:00:00Z' }));
    expect([merged.outcome, merged.answeredAt]).toEqual([undefined, undefined]);
    expect(merged.jottings).toContain('outcome: rejected');
  });

  it('can be kept, and hold every word of either', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    const notes = fc.record(
      {
        evidence: word,
        offer: word,
        companyNeed: word,
        went: fc.constantFrom('well', 'badly'),
        round: fc.integer({ min: 1, max: 9 }),
        connectionPoints: fc.array(word, { maxLength: 3 }),
        forgot: fc.record({ topic: word, text: word }),
        interviewers: fc.uniqueArray(
          fc.record({
            id: fc.constantFrom('p1', 'p2', 'p3'),
            fullName: word,
            connectionPoints: fc.array(word, { maxLength: 2 }),
          }),
          { selector: ({ id }) => id, maxLength: 3 },
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(notes, notes, (one, other) => {
        const [kept, gone] = [noted(one), noted({ ...other, id: 'b' })];
        const merged = mergeInterviews(kept, gone);
        expect(parseRecord(interviewSchema, merged)).toMatchObject({ ok: true });
        expect(new Set(merged.interviewers.map(({ id }) => id)).size).toBe(merged.interviewers.length);
        const text = JSON.stringify(merged);
        const leaves = (value: unknown): string[] =>
          typeof value === 'object' && value !== null
            ? Object.entries(value).flatMap(([key, one]) => (key === 'id' ? [] : leaves(one)))
            : [String(value)];
        for (const leaf of [...leaves(one), ...leaves(other)]) expect(text).toContain(leaf);
      }),
      { numRuns: 300 },
    );
  });
});
