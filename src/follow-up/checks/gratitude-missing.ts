/** The guide: "Start by thanking them for their time." */
import { hasThanks, isGlad } from '../reading/parts.ts';
import type { Check } from './check.ts';

export const gratitudeMissing: Check = {
  id: 'gratitude-missing',
  severity: 'error',
  find(reading) {
    if (hasThanks(reading)) return [];
    const name = reading.recipient?.name || 'them';
    return isGlad(reading)
      ? [{ message: `It says that the talk was good, but does not thank ${name} for the time.`, severity: 'warning' }]
      : [{ message: `Nothing here thanks ${name} for the time.` }];
  },
};
