import { describe } from 'vitest';
import { checkHolds } from './letter.ts';

describe('work-account', () => {
  checkHolds('work-account', {
    finds: [
      [
        'the employer’s account',
        { from: 'maya@oldmill.example', candidate: { fullName: 'Maya Lindqvist', currentEmployerDomain: 'oldmill.example' } },
        `maya@oldmill.example`,
      ],
      [
        'below it',
        {
          from: 'maya@mail.oldmill.example',
          candidate: { fullName: 'Maya Lindqvist', currentEmployerDomain: 'oldmill.example' },
        },
      ],
    ],
    silent: [
      [
        'an internal candidate',
        {
          from: 'maya@oldmill.example',
          candidate: { fullName: 'Maya Lindqvist', currentEmployerDomain: 'oldmill.example' },
          interview: { internalCandidate: true },
        },
      ],
      [
        'their own domain',
        { from: 'maya@caldera.example', candidate: { fullName: 'Maya Lindqvist', currentEmployerDomain: 'caldera.example' } },
      ],
      [
        'a private account',
        { from: 'maya@notoldmill.example', candidate: { fullName: 'Maya Lindqvist', currentEmployerDomain: 'oldmill.example' } },
      ],
    ],
  });
});
