/** The guide: no letter is too short that has the thanks, the connection point "and the reiteration of interest". */
import { hasInterest } from '../reading/parts.ts';
import type { Check } from './check.ts';

export const interestMissing: Check = {
  id: 'interest-missing',
  severity: 'warning',
  find: (reading) =>
    hasInterest(reading)
      ? []
      : [
          {
            message: `Nothing says that you want ${reading.interview.role ? `the ${reading.interview.role} job` : 'the job'}.`,
            evidence: '',
          },
        ],
};
