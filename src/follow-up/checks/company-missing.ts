/** Without the company's name nothing tells a wrong one. */
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

export const companyMissing: Check = {
  id: 'company-missing',
  severity: 'info',
  find: ({ interview }) => (interview.company ? [] : [{ where: 'notes', told: tell('companyMissing') }]),
};
