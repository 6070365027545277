/** The guide: no letter is too short that has the thanks, the connection point "and the reiteration of interest". */
import { hasInterest } from '../reading/parts.ts';
import { tell } from '../tell.ts';
import { missing } from './check.ts';

export const interestMissing = missing('interest-missing', 'warning', hasInterest, ({ interview }) =>
  interview.role ? tell('interestMissingIn', interview.role) : tell('interestMissing'),
);
