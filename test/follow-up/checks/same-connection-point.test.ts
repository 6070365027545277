import { describe } from 'vitest';
import { checkHolds, goodText } from './letter.ts';

describe('same-connection-point', () => {
  checkHolds('same-connection-point', {
    finds: [
      [
        'the same point twice',
        { hugo: { connectionPoints: ['ads that you run only on rainy days'] } },
        `the ads you only run on rainy days`,
      ],
    ],
    silent: [['two points', { text: goodText }]],
  });
});
