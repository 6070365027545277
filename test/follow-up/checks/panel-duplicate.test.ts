import { describe, expect, it } from 'vitest';
import { checkHolds, findings, goodText } from './letter.ts';

describe('panel-duplicate', () => {
  checkHolds('panel-duplicate', {
    finds: [
      [
        'the same sentence',
        {
          siblings: [
            {
              recipient: 'Hugo Lambert',
              text: 'Dear Hugo,\n\nMany thanks for showing me the warehouse. The position interests me even more than before.\n\nMaya Lindqvist',
            },
          ],
        },
        `The position interests me even more than before.`,
      ],
      [
        'a quarter of it',
        {
          siblings: [
            {
              recipient: 'Hugo Lambert',
              text: goodText
                .replace('yesterday', 'today')
                .replace('The position interests me even more than before. ', 'I am keen. ')
                .replace('whenever', 'when'),
            },
          ],
        },
      ],
      [
        'what went to the company before',
        {
          interview: {
            messages: [
              {
                kind: 'thank-you',
                interviewerId: 'hugo',
                sentAt: '2026-03-10T15:00:00Z',
                text: 'Dear Hugo,\n\nI look forward to hearing about the next step and can send the case study whenever it suits you.',
              },
            ],
          },
        },
      ],
    ],
    silent: [
      [
        'another letter',
        {
          siblings: [
            {
              recipient: 'Hugo Lambert',
              text: 'Dear Hugo,\n\nMany thanks for the tour of the warehouse. I would love to work there; shall I send references?\n\nKind regards,\nMaya Lindqvist',
            },
          ],
        },
      ],
      [
        'the same greeting and sign-off',
        { siblings: [{ recipient: 'Hugo Lambert', text: 'Dear Ms Okafor,\n\nThanks.\n\nKind regards,\nMaya Lindqvist' }] },
      ],
      ['the letter itself', { siblings: [{ recipient: 'Dana Okafor', text: goodText }] }],
      [
        'the letter itself, once sent',
        {
          interview: { messages: [{ kind: 'thank-you', interviewerId: 'dana', sentAt: '2026-03-10T15:00:00Z', text: goodText }] },
        },
      ],
    ],
  });

  it('names whose letter it is', () => {
    const [found] = findings('panel-duplicate', { siblings: [{ recipient: 'Hugo Lambert', text: goodText }] });
    expect(found?.message).toBe('The letter to Hugo Lambert has this very sentence. They compare notes.');
  });
});
