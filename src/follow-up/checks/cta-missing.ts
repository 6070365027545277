/** The guide: end "by expressing excitement for the next steps and offering to provide any further documentation". One of both is enough. */
import { hasNextStep } from '../reading/parts.ts';
import { tell } from '../tell.ts';
import { missing } from './check.ts';

export const ctaMissing = missing('cta-missing', 'warning', hasNextStep, () => tell('ctaMissing'));
