/** The guide: "Mention a specific detail from your conversation. This is the 'secret sauce'." */
import { hasConnection } from '../reading/parts.ts';
import { missing } from './check.ts';

export const connectionMissing = missing('connection-missing', 'error', hasConnection, ({ recipient, points: [point] }) => {
  const who = recipient?.name || 'them';
  return point
    ? `Nothing here is from your talk with ${who}. You noted: ${point.length > 80 ? `${point.slice(0, 79)}…` : point}.`
    : `Your notes do not say yet what you talked about with ${who}.`;
});
