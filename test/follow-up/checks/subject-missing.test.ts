import { describe } from 'vitest';
import { checkHolds } from './letter.ts';

describe('subject-missing', () => {
  checkHolds('subject-missing', {
    finds: [
      ['empty', { subject: '' }, ``],
      ['blank', { subject: '  ' }, `  `],
    ],
    silent: [
      ['a reply', { subject: '', isReply: true }],
      ['LinkedIn', { subject: '', channel: 'linkedin' }],
    ],
  });
});
