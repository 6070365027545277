import { describe, expect, it } from 'vitest';
import { adding, checkHolds, findings } from './letter.ts';

describe('cliche', () => {
  checkHolds('cliche', {
    finds: [
      ['finds you well', { text: adding(`I hope this email finds you well.`) }],
      ['touch base', { text: adding(`Let us touch base.`) }, `touch base`],
      ['perfect fit', { text: adding(`I am a perfect fit.`) }, `perfect fit`],
    ],
    silent: [
      [
        'said in the talk',
        {
          dana: { connectionPoints: ['the team player award, and the rainy ads'] },
          text: adding(`I liked the team player award, and the rainy ads.`),
        },
      ],
      ['plain words', { text: adding(`The box fits perfectly, and the player in the team was good.`) }],
    ],
  });

  it('only hints at thrilled', () => {
    expect(findings('cliche', { text: adding('I am thrilled.') })).toMatchObject([{ severity: 'info' }]);
  });
});
