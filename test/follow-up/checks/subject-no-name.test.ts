import { describe } from 'vitest';
import { checkHolds } from './letter.ts';

describe('subject-no-name', () => {
  checkHolds('subject-no-name', {
    finds: [
      ['no name', { subject: 'Growth Analyst interview' }],
      ['given name alone', { subject: 'Growth Analyst – Maya' }],
    ],
    silent: [
      ['in a thread', { subject: 'RE: Growth Analyst' }],
      ['no middle name', { candidate: { fullName: 'Maya Ida Lindqvist' }, subject: 'Growth Analyst – Maya Lindqvist' }],
      ['without accents', { candidate: { fullName: 'Märta Öberg' }, subject: 'Growth Analyst – Marta Oberg' }],
    ],
  });
});
