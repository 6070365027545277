import { describe } from 'vitest';
import { checkHolds, goodText } from './letter.ts';

describe('role-missing', () => {
  checkHolds('role-missing', {
    finds: [['no role', { interview: { role: '' } }, ``]],
    silent: [['a role', { text: goodText }]],
  });
});
