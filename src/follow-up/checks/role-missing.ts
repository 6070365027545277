/** The guide: the subject includes "the job title". */
import type { Check } from './check.ts';

export const roleMissing: Check = {
  id: 'role-missing',
  severity: 'info',
  find: ({ interview }) => (interview.role ? [] : [{ where: 'notes', message: 'Your notes do not say which role it was.' }]),
};
