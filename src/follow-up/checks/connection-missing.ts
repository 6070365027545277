/** The guide: "Mention a specific detail from your conversation. This is the 'secret sauce'." */
import { hasConnection } from '../reading/parts.ts';
import { tell } from '../tell.ts';
import { missing } from './check.ts';

export const connectionMissing = missing('connection-missing', 'error', hasConnection, ({ recipient, points: [point] }) => {
  const who = recipient?.name || tell('them');
  return point
    ? tell('connectionNotTaken', who, point.length > 80 ? `${point.slice(0, 79)}…` : point)
    : tell('connectionNotNoted', who);
});
