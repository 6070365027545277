import { describe } from 'vitest';
import { changed, checkHolds, goodText } from './letter.ts';

describe('gendered-guess', () => {
  checkHolds('gendered-guess', {
    finds: [
      ['Ms. for nobody told', { dana: { honorific: '' } }, `Ms Okafor`],
      ['Frau', { dana: { honorific: '' }, text: changed(`Dear Ms Okafor,`, `Sehr geehrte Frau Okafor,`) }, `Frau Okafor`],
    ],
    silent: [
      ['recorded', { text: goodText }],
      ['pronouns recorded', { dana: { honorific: '', pronouns: 'she/her' } }],
      ['in the address book', { dana: { honorific: '' }, to: [{ name: 'Ms. Dana Okafor', email: 'dana@caldera.example' }] }],
      ['Dr.', { dana: { honorific: '' }, text: changed(`Dear Ms Okafor,`, `Dear Dr. Okafor,`) }],
      ['Madame, Monsieur', { dana: { honorific: '' }, text: changed(`Dear Ms Okafor,`, `Madame, Monsieur,`) }],
    ],
  });
});
