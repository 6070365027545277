/** The guide: end "by expressing excitement for the next steps and offering to provide any further documentation". One of both is enough. */
import { hasNextStep } from '../reading/parts.ts';
import { missing } from './check.ts';

export const ctaMissing = missing(
  'cta-missing',
  'warning',
  hasNextStep,
  () => 'It ends without a next step: look ahead, or offer something to send.',
);
