import { describe, expect, it } from 'vitest';
import { changed, checkHolds, findings } from './letter.ts';

describe('gratitude-missing', () => {
  checkHolds('gratitude-missing', {
    finds: [
      ['none', { text: changed(`Thank you for the time you gave me yesterday. `, ``) }, ``],
      [
        'only in the sign-off',
        { text: changed('Thank you for the time you gave me yesterday. ', '').replace('Kind regards', 'Thank you') },
        ``,
      ],
      [
        'thanks in advance for the answer',
        { text: changed('Thank you for the time you gave me yesterday.', 'Thanks in advance for an answer.') },
        ``,
      ],
    ],
    silent: [
      ['appreciated', { text: changed(`Thank you for`, `I appreciated`) }],
      ['grateful', { text: changed(`Thank you for`, `I am grateful for`) }],
      [
        'a language that is not read',
        {
          text: 'Geachte mevrouw Okafor,\n\nHet was een fijn gesprek over de reclame die u alleen op regenachtige dagen laat zien, en ik heb er op de weg naar huis nog lang over nagedacht met plezier.\n\nMaya Lindqvist',
        },
      ],
      ['check-ins', { kind: 'check-in', text: changed(`Thank you for the time you gave me yesterday. `, ``) }],
    ],
  });
});

it('takes a glad letter under a grateful subject for thanks, and asks quietly where nothing thanks', () => {
  const text = changed('Thank you for the time you gave me yesterday.', 'It was lovely to meet you yesterday.');
  expect(findings('gratitude-missing', { text, subject: 'Thank you – Growth Analyst – Maya Lindqvist' })).toEqual([]);
  expect(findings('gratitude-missing', { text }).map(({ severity }) => severity)).toEqual(['warning']);
});
