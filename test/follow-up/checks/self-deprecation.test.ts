import { describe } from 'vitest';
import { adding, checkHolds } from './letter.ts';

describe('self-deprecation', () => {
  checkHolds('self-deprecation', {
    finds: [
      ['sorry for my answer', { text: adding(`I am sorry for my poor answer.`) }],
      ['a wreck', { text: adding(`I was a nervous wreck.`) }],
    ],
    silent: [
      ['one measured sentence', { text: adding(`My answer on pricing was not as clear as it should have been.`) }],
      ['sorry for a delay', { text: adding(`I am sorry to be late with this.`) }],
    ],
  });
});
