import { describe } from 'vitest';
import { checkHolds } from './letter.ts';

describe('subject-too-long', () => {
  checkHolds('subject-too-long', {
    finds: [['79 characters', { subject: `Growth Analyst – Maya Lindqvist ${'x'.repeat(47)}` }]],
    silent: [
      ['78 characters', { subject: `Growth Analyst – Maya Lindqvist ${'x'.repeat(46)}` }],
      ['a thread', { subject: `Re: Growth Analyst – Maya Lindqvist ${'x'.repeat(80)}` }],
    ],
  });
});
