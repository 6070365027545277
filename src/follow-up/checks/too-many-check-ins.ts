/** Two check-ins are enough (careery.pro); after that, silence is an answer. */
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

const most = 2;

export const tooManyCheckIns: Check = {
  id: 'too-many-check-ins',
  severity: 'warning',
  find({ interview, head, input }) {
    const asks = new Set(input.heads.filter(({ due }) => due === 'check-in' || due === 'second-check-in').map(({ id }) => id));
    if (!asks.has(head.id)) return [];
    const sent = (interview.messages ?? []).filter(({ kind }) => asks.has(kind)).length;
    return sent < most ? [] : [{ told: tell('tooManyCheckIns', sent) }];
  },
};
