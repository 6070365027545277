import { describe } from 'vitest';
import { changed, checkHolds } from './letter.ts';

describe('greeting-missing', () => {
  checkHolds('greeting-missing', {
    finds: [
      [
        'none at all',
        {
          text: changed(
            `Dear Ms Okafor,

`,
            ``,
          ),
        },
        ``,
      ],
      [
        'thanks in the first line',
        {
          text: changed(
            `Dear Ms Okafor,

`,
            `Thanks a lot!

`,
          ),
        },
        ``,
      ],
    ],
    silent: [
      ['Madame', { text: changed(`Dear Ms Okafor,`, `Madame,`) }],
      ['no comma', { text: changed(`Dear Ms Okafor,`, `Sehr geehrte Frau Okafor`) }],
      ['a colon', { text: changed(`Dear Ms Okafor,`, `Estimada Sra. Okafor:`) }],
      ['Hello with a comma before the name', { text: changed(`Dear Ms Okafor,`, `Good morning, Ms Okafor,`) }],
      ['the name alone', { text: changed(`Dear Ms Okafor,`, `Dana,`) }],
      ['in one line', { channel: 'linkedin', text: 'Hi Dana, thank you for today. Maya Lindqvist' }],
      ['the name in one line', { channel: 'linkedin', text: 'Dana, I enjoyed our talk about rainy days. Maya Lindqvist' }],
      ['nobody known', { text: changed(`Dear Ms Okafor,`, `Dear Hiring Team,`) }],
    ],
  });
});
