/** The guide: "each person should receive an individualized interview follow-up email rather than one mass message." */
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

export const panelMassMail: Check = {
  id: 'panel-mass-mail',
  severity: 'error',
  find({ addressed }) {
    if (addressed.length < 2) return [];
    const names = addressed.map(({ name }) => name);
    return [
      {
        where: 'recipients',
        evidence: names.join(', '),
        told: tell('panelMassMail', { names }),
      },
    ];
  },
};
