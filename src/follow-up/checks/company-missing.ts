/** Without the company's name nothing tells a wrong one. */
import type { Check } from './check.ts';

export const companyMissing: Check = {
  id: 'company-missing',
  severity: 'info',
  find: ({ interview }) =>
    interview.company ? [] : [{ where: 'notes', message: 'Your notes do not say which company it was.' }],
};
