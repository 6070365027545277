import { describe } from 'vitest';
import { checkHolds, goodText } from './letter.ts';

describe('linkedin-too-long', () => {
  checkHolds('linkedin-too-long', {
    finds: [['201 characters', { channel: 'linkedin', text: 'x'.repeat(201) }, `x`]],
    silent: [
      ['200 characters', { channel: 'linkedin', text: 'x'.repeat(200) }],
      [
        '300 with Premium',
        { channel: 'linkedin', candidate: { fullName: 'Maya Lindqvist', linkedInAccount: 'premium' }, text: 'x'.repeat(300) },
      ],
      ['an e-mail', { text: goodText }],
    ],
  });
});
