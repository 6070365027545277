import { describe } from 'vitest';
import { adding, checkHolds } from './letter.ts';

describe('pressure', () => {
  checkHolds('pressure', {
    finds: [
      ['need to hear', { text: adding(`I need to hear back by Monday.`) }, `need to hear`],
      ['still waiting', { text: adding(`I am still waiting.`) }, `still waiting`],
      ['a deadline', { text: adding(`Please reply by Friday.`) }],
      ['you said', { text: adding(`You said you would call.`) }],
    ],
    silent: [
      ['an offer by Thursday', { text: adding(`I can send it by Thursday.`) }],
      [
        'the date of another offer',
        {
          interview: { competingDeadline: '2026-03-20' },
          text: adding(`Please let me know by Friday, when my other offer ends.`),
        },
      ],
      ['a question', { text: adding(`Could you tell me roughly when you expect to decide?`) }],
      ['a promise of another kind', { text: adding(`You said you would send the brochure.`) }],
    ],
  });
});
