import { describe, expect, it } from 'vitest';
import { changed, checkHolds, findings } from './letter.ts';

describe('cta-missing', () => {
  checkHolds('cta-missing', {
    finds: [
      [
        'nothing to come',
        {
          text: changed(` I look forward to hearing about the next step and can send the case study whenever it suits you.`, ``),
        },
        ``,
      ],
    ],
    silent: [
      [
        'an offer',
        {
          text: changed(
            `I look forward to hearing about the next step and can send the case study whenever it suits you.`,
            `Shall I send references?`,
          ),
        },
      ],
      [
        'looking ahead',
        {
          text: changed(
            `I look forward to hearing about the next step and can send the case study whenever it suits you.`,
            `I look forward to your decision.`,
          ),
        },
      ],
      [
        'free for a talk',
        {
          text: changed(
            `I look forward to hearing about the next step and can send the case study whenever it suits you.`,
            `I am free any afternoon.`,
          ),
        },
      ],
    ],
  });
});

it('hears other voices', () => {
  const end = 'I look forward to hearing about the next step and can send the case study whenever it suits you.';
  for (const wish of ['If a second visit would help, Thursdays are easiest for me.', 'My notes are ready whenever you wish.'])
    expect(findings('cta-missing', { text: changed(end, wish) }), wish).toEqual([]);
});
