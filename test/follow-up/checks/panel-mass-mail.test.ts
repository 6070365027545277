import { describe } from 'vitest';
import { checkHolds } from './letter.ts';

describe('panel-mass-mail', () => {
  checkHolds('panel-mass-mail', {
    finds: [
      [
        'two interviewers in To',
        { to: [{ email: 'dana@caldera.example' }, { email: 'hugo@caldera.example' }] },
        `Dana Okafor, Hugo Lambert`,
      ],
      ['one of them in Cc', { cc: [{ name: 'Hugo Lambert' }] }],
    ],
    silent: [
      [
        'one interviewer and the coordinator',
        {
          interview: { coordinator: { fullName: 'Iris Penn', email: 'iris@caldera.example' } },
          cc: [{ email: 'iris@caldera.example' }],
        },
      ],
      ['one interviewer twice', { cc: [{ email: 'DANA@caldera.example' }] }],
    ],
  });
});
