import { describe } from 'vitest';
import { checkHolds } from './letter.ts';

describe('recipient-address-missing', () => {
  checkHolds('recipient-address-missing', {
    finds: [['no address', { dana: { email: '' }, to: [{ name: 'Dana Okafor' }] }, ``]],
    silent: [
      ['an address typed in', { dana: { email: '' } }],
      ['LinkedIn', { channel: 'linkedin', dana: { email: '' }, to: [{ name: 'Dana Okafor' }] }],
    ],
  });
});
