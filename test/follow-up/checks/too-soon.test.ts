import { describe } from 'vitest';
import { checkHolds } from './letter.ts';

describe('too-soon', () => {
  checkHolds('too-soon', {
    finds: [['ten minutes', { plannedSendAt: '2026-03-10T11:40:00Z' }, ``]],
    silent: [['two hours', { plannedSendAt: '2026-03-10T13:30:00Z' }]],
  });
});
