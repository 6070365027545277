import { describe, expect, it } from 'vitest';
import { inEnglish, problemInEnglish } from '../../src/cli/in-english.ts';
import { writeLetter } from '../../src/follow-up/write.ts';
import { notesOf, sameAfternoon, sample } from './sample.ts';
import { library } from './templates.ts';

function asked(changes: object, kind = 'thank-you', to = 'dana', locale = 'en-GB'): string[] {
  const notes = notesOf({ ...sample, interviews: [{ ...sample.interviews[0], ...changes }] });
  const [interview] = notes.interviews;
  if (!interview) return expect.unreachable();
  const draft = writeLetter({ library, notes, interview, kind, to: { role: 'interviewer', id: to }, now: sameAfternoon, locale });
  if (!draft.ok) throw new Error(problemInEnglish(draft.error));
  return draft.value.findings.filter(({ check }) => check === 'connection-point-too-long').map((one) => inEnglish(one).message);
}
const wall = 'At Norwell I cut spoilage, and then waste, and then cost. '.repeat(8);

describe('leftOut', () => {
  it('says nothing of notes that stand in the letter, or that this kind has no use for', () => {
    expect(asked({})).toEqual([]);
    expect(asked({ evidence: wall }, 'check-in')).toEqual([]);
    expect(asked({ evidence: ' ', companyNeed: null })).toEqual([]);
  });

  it('asks for the essence of a wall, of the one who would have got it', () => {
    expect(asked({ evidence: wall })).toEqual([expect.stringContaining('proof')]);
    expect(asked({ evidence: wall }, 'thank-you', 'paul')).toEqual([]);
    expect(asked({ offer: wall })).toEqual([expect.stringContaining('my portfolio')]);
  });

  it('asks about a clause where a thing is needed', () => {
    expect(asked({ companyNeed: 'they are losing drivers to the port' })).toEqual([expect.stringContaining('What they need')]);
    const weakPoint = { question: 'I froze when they came to peaks', betterAnswer: 'I would start from last year.' };
    expect(asked({ weakPoint }, 'recovery')).toEqual([expect.stringContaining('Note its subject')]);
  });

  it('tells of a proof that left the letter no room', () => {
    const evidence = `Bei Norwell habe ich ${'viel und '.repeat(18)}lange gekürzt, auch bei Projektverantwortlichen.`;
    const long = {
      evidence,
      interviewers: [
        {
          ...sample.interviews[0].interviewers[0],
          connectionPoints: [
            'die Umstellung der Wochenpläne in den Niederlassungen am Hafen und auf der anderen Seite des Flusses im Frühjahr',
          ],
        },
      ],
    };
    expect(asked(long, 'thank-you', 'dana', 'de-DE')).toEqual([expect.stringContaining('proof')]);
  });
});
