import { describe } from 'vitest';
import { adding, checkHolds, goodText } from './letter.ts';

describe('too-long', () => {
  checkHolds('too-long', {
    finds: [
      [
        'more than 118 words',
        {
          text: adding(
            Array.from({ length: 12 }, () => 'The weather turned out rather fine for so early in the month.').join(' '),
          ),
        },
        `The weather turned out rather fine for so early in the month. `,
      ],
      [
        'more than 570 characters in German',
        {
          locale: 'de-DE',
          text: `Guten Tag Dana Okafor,\n\nvielen Dank für das Gespräch. ${'Die Anzeigen und der Regen sind und bleiben für mich das Thema der Woche. '.repeat(10)}\n\nMaya Lindqvist`,
        },
      ],
    ],
    silent: [
      ['a good letter', { text: goodText }],
      ['118 words', { text: `Dear Ms Okafor,\n\n${'word '.repeat(118)}\n\nKind regards,\nMaya Lindqvist` }],
      [
        'a forward request',
        {
          kind: 'forward-request',
          text: adding(
            Array.from({ length: 12 }, () => 'The weather turned out rather fine for so early in the month.').join(' '),
          ),
        },
      ],
    ],
  });
});
