import { describe } from 'vitest';
import { checkHolds, goodText } from './letter.ts';

describe('check-in-too-early', () => {
  checkHolds('check-in-too-early', {
    finds: [
      ['three days after', { kind: 'check-in', plannedSendAt: '2026-03-13T09:00:00Z' }, ``],
      [
        'before their date plus two days',
        {
          kind: 'check-in',
          interview: { decisionTimeline: { said: 'by Friday', endsOn: '2026-03-20' } },
          plannedSendAt: '2026-03-23T09:00:00Z',
        },
        ``,
      ],
    ],
    silent: [
      [
        'their date plus two days',
        {
          kind: 'check-in',
          interview: { decisionTimeline: { said: 'by Friday', endsOn: '2026-03-20' } },
          plannedSendAt: '2026-03-24T09:00:00Z',
        },
      ],
      ['a thank-you', { text: goodText }],
    ],
  });
});
