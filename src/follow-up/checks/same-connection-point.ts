/** The guide: 'Vary the "Connection Point" in each interview follow-up email.' */
import { stems } from '../reading/parts.ts';
import { isToInterviewer } from '../reading/reading.ts';
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

/** Two points with this much in common are one. */
const same = 0.8;

export const sameConnectionPoint: Check = {
  id: 'same-connection-point',
  severity: 'info',
  find(reading) {
    const { recipient, others } = reading;
    if (!isToInterviewer(reading) || !recipient) return [];
    for (const point of recipient.record.connectionPoints) {
      const twin = others.find(
        ({ role, record }) => role === 'interviewer' && record.connectionPoints.some((other) => likeness(point, other) >= same),
      );
      if (twin)
        return [
          {
            where: 'notes',
            evidence: point,
            told: tell('samePoint', twin.name),
          },
        ];
    }
    return [];
  },
};

function likeness(one: string, other: string): number {
  const [a, b] = [new Set(stems(one)), new Set(stems(other))];
  const common = [...a].filter((stem) => b.has(stem)).length;
  return common / Math.max(1, a.size + b.size - common);
}
