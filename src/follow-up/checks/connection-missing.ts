/** The guide: "Mention a specific detail from your conversation. This is the 'secret sauce'." */
import { hasConnection } from '../reading/parts.ts';
import type { Check } from './check.ts';

export const connectionMissing: Check = {
  id: 'connection-missing',
  severity: 'error',
  find(reading) {
    if (hasConnection(reading)) return [];
    const { recipient, points } = reading;
    const who = recipient?.name || 'them';
    const [point] = points;
    return [
      {
        evidence: '',
        message: point
          ? `Nothing here is from your talk with ${who}. You noted: ${point.length > 80 ? `${point.slice(0, 79)}…` : point}.`
          : `Your notes do not say yet what you talked about with ${who}.`,
      },
    ];
  },
};
