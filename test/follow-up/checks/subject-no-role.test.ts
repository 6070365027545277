import { describe } from 'vitest';
import { checkHolds } from './letter.ts';

describe('subject-no-role', () => {
  checkHolds('subject-no-role', {
    finds: [['thanks alone', { subject: 'Thank you – Maya Lindqvist' }, `Thank you – Maya Lindqvist`]],
    silent: [
      ['in a thread', { subject: 'Re: Your visit' }],
      ['in German', { subject: 'AW: Ihr Besuch' }],
      ['another order', { subject: 'Analyst (Growth): Maya Lindqvist' }],
      ['(m/w/d) left out', { interview: { role: 'Growth Analyst (m/w/d)' } }],
      ['no role in the notes', { interview: { role: '' }, subject: 'Thank you – Maya Lindqvist' }],
    ],
  });
});
