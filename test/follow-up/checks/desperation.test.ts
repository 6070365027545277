import { describe } from 'vitest';
import { adding, checkHolds } from './letter.ts';

describe('desperation', () => {
  checkHolds('desperation', {
    finds: [
      ['need this job', { text: adding(`I really need this job.`) }],
      ['any salary', { text: adding(`I would take any salary.`) }],
      ['anything', { text: adding(`I will do anything.`) }],
    ],
    silent: [
      ['plain need', { text: adding(`You need this report, and I need an answer to none.`) }],
      ['hope', { text: adding(`I hope to hear more.`) }],
    ],
  });
});
