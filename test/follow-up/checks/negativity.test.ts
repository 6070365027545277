import { describe } from 'vitest';
import { adding, checkHolds } from './letter.ts';

describe('negativity', () => {
  checkHolds('negativity', {
    finds: [
      ['the boss', { text: adding(`My boss is incompetent.`) }],
      ['the process', { text: adding(`I was disappointed by the process.`) }],
      ['ghosted', { text: adding(`I was ghosted before.`) }, `ghosted`],
    ],
    silent: [
      ['toxic waste', { text: adding(`I worked on toxic waste.`) }],
      ['a hard problem', { text: adding(`The problem was terrible to solve, and fun.`) }],
    ],
  });
});
