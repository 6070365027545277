import { describe } from 'vitest';
import { adding, changed, checkHolds } from './letter.ts';

describe('exclamation-excess', () => {
  checkHolds('exclamation-excess', {
    finds: [
      ['two in a row', { text: changed(`yesterday.`, `yesterday!!`) }, `!!`],
      ['three', { text: adding(`So good! So new! So clear!`) }, `!`],
    ],
    silent: [
      ['two', { text: adding(`So good! So new!`) }],
      ['names', { interview: { company: 'Jump!' }, text: adding(`Jump! is Jump! and Jump! it is! I agree.`) }],
      ['¡ in Spanish', { text: adding(`¡Qué bien!`) }],
    ],
  });
});
