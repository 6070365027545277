import { describe } from 'vitest';
import { checkHolds } from './letter.ts';

describe('too-many-check-ins', () => {
  checkHolds('too-many-check-ins', {
    finds: [
      [
        'a third',
        {
          kind: 'second-check-in',
          interview: {
            messages: [
              { kind: 'check-in', sentAt: '2026-03-20T09:00:00Z' },
              { kind: 'check-in', sentAt: '2026-03-20T09:00:00Z' },
            ],
          },
        },
        ``,
      ],
    ],
    silent: [
      ['a second', { kind: 'second-check-in', interview: { messages: [{ kind: 'check-in', sentAt: '2026-03-20T09:00:00Z' }] } }],
      [
        'a thank-you after two',
        {
          interview: {
            messages: [
              { kind: 'check-in', sentAt: '2026-03-20T09:00:00Z' },
              { kind: 'check-in', sentAt: '2026-03-20T09:00:00Z' },
            ],
          },
        },
      ],
    ],
  });
});
