import { describe } from 'vitest';
import { checkHolds, goodText } from './letter.ts';

describe('company-missing', () => {
  checkHolds('company-missing', {
    finds: [['no company', { interview: { company: '' } }, ``]],
    silent: [['a company', { text: goodText }]],
  });
});
