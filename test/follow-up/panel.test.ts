import { describe, expect, it } from 'vitest';
import { problemInEnglish } from '../../src/cli/in-english.ts';
import { type Letter, Panel } from '../../src/follow-up/panel.ts';
import { notesOf, sameAfternoon, sample } from './sample.ts';
import { library } from './templates.ts';

const notes = notesOf(sample);
const [interview] = notes.interviews;
if (!interview) throw new Error('no interview');
const panel = new Panel({ library, notes, interview, kind: 'thank-you', now: sameAfternoon });

function write(id: string, place: number, others: Letter[]): Letter {
  const letter = panel.write({ role: 'interviewer', id }, place, others, 0, {});
  if (!letter.ok) throw new Error(problemInEnglish(letter.error));
  return letter.value;
}

describe('Panel', () => {
  it('keeps a letter clear of the others that it is given', () => {
    const dana = write('dana', 0, []);
    const alone = write('paul', 1, []);
    const beside = write('paul', 1, [{ ...alone, draft: dana.draft }]);
    expect(beside.used.filter((one) => alone.used.includes(one) && !/^(?:subject|sign-off)/.test(one))).toEqual([]);
    expect(beside.sentences.filter((one) => alone.sentences.includes(one))).toEqual([]);
  });

  it('says why nothing can be written', () => {
    expect(panel.problem()).toBeUndefined();
    const problem = (kind: string) =>
      problemInEnglish(new Panel({ library, notes, interview, kind, now: sameAfternoon }).problem() ?? 'nothing');
    expect(problem('x')).toMatch(/no kind called x/);
    expect(problem('addendum')).toMatch(/forgot\.text/);
  });
});
