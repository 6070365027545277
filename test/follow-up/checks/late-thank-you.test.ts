import { describe, expect, it } from 'vitest';
import { changed, checkHolds, findings, heads } from './letter.ts';

describe('late-thank-you', () => {
  checkHolds('late-thank-you', {
    finds: [['three days later', { plannedSendAt: '2026-03-13T09:00:00Z' }, ``]],
    silent: [
      ['in time', { plannedSendAt: '2026-03-11T11:00:00Z' }],
      [
        'Friday to Monday',
        {
          interview: { endedAt: '2026-03-13T16:00:00Z' },
          plannedSendAt: '2026-03-16T15:00:00Z',
          text: changed(`yesterday`, `on Friday`),
        },
      ],
      ['no sending planned', { plannedSendAt: undefined }],
      ['check-ins', { kind: 'check-in', plannedSendAt: '2026-03-30T09:00:00Z' }],
    ],
  });
});

it('gives an informational talk five days, however it was filed', () => {
  const informational = [
    ...heads,
    { id: 'informational-thank-you', due: 'informational', to: 'interviewer', channel: 'email', skip: [] } as const,
  ];
  const on = (plannedSendAt: string) =>
    findings('late-thank-you', { kind: 'informational-thank-you', heads: informational, plannedSendAt });
  expect(on('2026-03-14T09:00:00Z')).toEqual([]);
  expect(on('2026-03-17T09:00:00Z')).toHaveLength(1);
});
