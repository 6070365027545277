/** The guide: "punchy". A point is a phrase; a paragraph of notes is not pasted into a letter. */
import { countWords } from '../reading/words.ts';
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

/** Words in a point that a sentence can still carry; ours. */
const most = 25;

export const connectionPointTooLong: Check = {
  id: 'connection-point-too-long',
  severity: 'info',
  find: ({ recipient }) =>
    (recipient?.record.connectionPoints ?? [])
      .filter((point) => countWords(point) > most)
      .slice(0, 1)
      .map((point) => ({
        where: 'notes' as const,
        evidence: point.slice(0, 120),
        told: tell('connectionPointTooLong', countWords(point), recipient?.name || tell('thisInterviewer')),
      })),
};
