/** The guide: no letter is too short that has the thanks, the connection point "and the reiteration of interest". */
import { hasInterest } from '../reading/parts.ts';
import { missing } from './check.ts';

export const interestMissing = missing(
  'interest-missing',
  'warning',
  hasInterest,
  ({ interview }) => `Nothing says that you want ${interview.role ? `the ${interview.role} job` : 'the job'}.`,
);
