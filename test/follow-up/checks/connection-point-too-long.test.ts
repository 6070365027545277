import { describe } from 'vitest';
import { checkHolds, goodText } from './letter.ts';

describe('connection-point-too-long', () => {
  checkHolds('connection-point-too-long', {
    finds: [['a paragraph', { dana: { connectionPoints: ['rainy ads '.repeat(20)] } }]],
    silent: [['a phrase', { text: goodText }]],
  });
});
