/** The guide: end "by expressing excitement for the next steps and offering to provide any further documentation". One of both is enough. */
import { hasNextStep } from '../reading/parts.ts';
import type { Check } from './check.ts';

export const ctaMissing: Check = {
  id: 'cta-missing',
  severity: 'warning',
  find: (reading) =>
    hasNextStep(reading)
      ? []
      : [{ message: 'It ends without a next step: look ahead, or offer something to send.', evidence: '' }],
};
