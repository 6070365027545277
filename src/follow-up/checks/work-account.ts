/** Not from the current employer's account (soft-skills-builder). An internal candidate may. */
import { domainOf } from '../reading/people.ts';
import { lower } from '../reading/words.ts';
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

export const workAccount: Check = {
  id: 'work-account',
  severity: 'warning',
  find({ input, candidate, interview }) {
    const work = lower(candidate.currentEmployerDomain ?? '').replace(/^.*@|^www\./g, '');
    const from = domainOf(input.from);
    if (!work || interview.internalCandidate || (from !== work && !from.endsWith(`.${work}`))) return [];
    if (input.to.some(({ email }) => domainOf(email) === from)) return [];
    return [
      {
        where: 'recipients',
        evidence: input.from ?? '',
        told: tell('workAccount', from),
      },
    ];
  },
};
