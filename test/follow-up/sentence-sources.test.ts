import { expect, it } from 'vitest';
import { sourcesOf } from '../../src/follow-up/sentence-sources.ts';

it('takes a sentence of proof for a source of its own', () => {
  const from = 'template:parts/proof#0';
  expect(sourcesOf('I cut it. That would help with waste.', from, ['notes.evidence', 'notes.companyNeed'], 'I cut it.')).toEqual([
    { sentence: 'I cut it.', from: 'notes.evidence', notes: ['notes.evidence'] },
    { sentence: 'That would help with waste.', from, notes: ['notes.companyNeed'] },
  ]);
});
