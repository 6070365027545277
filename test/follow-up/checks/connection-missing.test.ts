import { describe } from 'vitest';
import { adding, changed, checkHolds } from './letter.ts';

describe('connection-missing', () => {
  checkHolds('connection-missing', {
    finds: [
      [
        'nothing of the talk',
        {
          text: changed(
            `I have gone on thinking about the ads you only run on rainy days, and about how you would know that they pay.`,
            `It was great to learn more about your company and the role.`,
          ),
        },
        ``,
      ],
      ['no point in the notes', { dana: { connectionPoints: [] } }, ``],
    ],
    silent: [
      ['in other words', { text: changed(`the ads you only run on rainy days`, `advertising when it rains`) }],
      [
        'what the interview as a whole was about',
        { dana: { connectionPoints: [] }, interview: { connectionPoints: ['how rain sells soup'] } },
      ],
      ['a term', { dana: { connectionPoints: ['C++'] }, text: adding(`I use C++ daily.`) }],
      ['another script', { dana: { connectionPoints: ['雨の日だけの広告'] }, text: adding(`雨の日の広告 was new to me.`) }],
    ],
  });
});
