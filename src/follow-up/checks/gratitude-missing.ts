/** The guide: "Start by thanking them for their time." */
import { hasThanks } from '../reading/parts.ts';
import { missing } from './check.ts';

export const gratitudeMissing = missing(
  'gratitude-missing',
  'error',
  hasThanks,
  ({ recipient }) => `Nothing here thanks ${recipient?.name || 'them'} for the time.`,
);
