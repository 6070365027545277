import { describe } from 'vitest';
import { adding, checkHolds, goodText } from './letter.ts';

describe('paragraph-too-long', () => {
  checkHolds('paragraph-too-long', {
    finds: [['81 words', { text: adding('word '.repeat(60)) }]],
    silent: [['80 words in two', { text: goodText }]],
  });
});
