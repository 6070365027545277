import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../src/follow-up/sentence-sources.ts';

const place = { name: 'notes.interviewers[1].fullName', connection: 'notes.connectionPoints' };
const from = 'template:parts/proof#0';

/** A unit from text with its values in brackets: `About [connection:the rota].` */
function sources(marked: string) {
  let text = '';
  const held: { start: number; end: number; name: string }[] = [];
  for (const piece of marked.split(/(\[\w+:[^\]]*\])/)) {
    const [, name, value] = /^\[(\w+):([^\]]*)\]$/.exec(piece) ?? [];
    if (name) held.push({ start: text.length, end: text.length + (value ?? '').length, name });
    text += value ?? piece;
  }
  return sourcesOf({ text, from, held }, place);
}

describe('sourcesOf', () => {
  it('gives each sentence its line, and the notes that stand in it alone', () => {
    expect(sources('Thank you for [dayNoun:Tuesday]. I enjoyed [connection:the rota].')).toEqual([
      { sentence: 'Thank you for Tuesday.', from, notes: ['notes.endedAt'] },
      { sentence: 'I enjoyed the rota.', from, notes: ['notes.connectionPoints'] },
    ]);
    expect(sources('Thank you. I enjoyed it.')).toEqual([
      { sentence: 'Thank you.', from },
      { sentence: 'I enjoyed it.', from },
    ]);
  });

  it('takes a sentence that is a note for the note’s own', () => {
    expect(sources('[evidence:I cut it. By a third.] That would help with [need:waste].')).toEqual([
      { sentence: 'I cut it.', from: 'notes.evidence', notes: ['notes.evidence'] },
      { sentence: 'By a third.', from: 'notes.evidence', notes: ['notes.evidence'] },
      { sentence: 'That would help with waste.', from, notes: ['notes.companyNeed'] },
    ]);
    expect(sources('On [topic:cold storage], one thing is missing. [forgot:I led the audit.]')[1]).toEqual({
      sentence: 'I led the audit.',
      from: 'notes.forgot.text',
      notes: ['notes.forgot.text'],
    });
  });

  it('does not part a name, a title or a phrase', () => {
    for (const one of [
      'I met [interviewer:Dr. Helen Nair].',
      'The work at [company:Acme Inc.] appeals to me.',
      'I keep coming back to [connection:the talk “Stop. Look.” in May].',
      '[evidence:At Norwell Ltd. I led ca. 40 people with Dr. Nair.]',
      'For [name:Paul Quist]: thank you for [day:this morning].',
    ])
      expect(sources(one)).toHaveLength(1);
    expect(sources('I would like to join [company:Acme Inc.] Any time suits me.')).toHaveLength(2);
  });

  it('names the person whose note it is', () => {
    expect(sources('For [name:Paul Quist].')[0]?.notes).toEqual(['notes.interviewers[1].fullName']);
  });
});
