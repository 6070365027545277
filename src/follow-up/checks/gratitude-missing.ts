/** The guide: "Start by thanking them for their time." */
import { hasThanks } from '../reading/parts.ts';
import type { Check } from './check.ts';

export const gratitudeMissing: Check = {
  id: 'gratitude-missing',
  severity: 'error',
  find: (reading) =>
    hasThanks(reading)
      ? []
      : [{ message: `Nothing here thanks ${reading.recipient?.name || 'them'} for the time.`, evidence: '' }],
};
