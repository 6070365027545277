/** The guide: the subject includes "the job title". */
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

export const roleMissing: Check = {
  id: 'role-missing',
  severity: 'info',
  find: ({ interview }) => (interview.role ? [] : [{ where: 'notes', told: tell('roleMissing') }]),
};
