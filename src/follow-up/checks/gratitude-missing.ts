/** The guide: "Start by thanking them for their time." */
import { hasThanks, isGlad } from '../reading/parts.ts';
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

export const gratitudeMissing: Check = {
  id: 'gratitude-missing',
  severity: 'error',
  find(reading) {
    if (hasThanks(reading)) return [];
    const name = reading.recipient?.name || tell('them');
    return isGlad(reading)
      ? [{ told: tell('gladNotThankful', name), severity: 'warning' }]
      : [{ told: tell('thanksMissing', name) }];
  },
};
