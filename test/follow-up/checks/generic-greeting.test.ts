import { describe } from 'vitest';
import { changed, checkHolds } from './letter.ts';

describe('generic-greeting', () => {
  checkHolds('generic-greeting', {
    finds: [
      ['a team', { text: changed(`Dear Ms Okafor,`, `Dear Hiring Team,`) }, `Dear Hiring Team,`],
      ['nobody', { text: changed(`Dear Ms Okafor,`, `Hello,`) }, `Hello,`],
      ['whom it may concern', { text: changed(`Dear Ms Okafor,`, `To whom it may concern,`) }],
      ['Damen und Herren', { text: changed(`Dear Ms Okafor,`, `Sehr geehrte Damen und Herren,`) }],
      ['all', { text: changed(`Dear Ms Okafor,`, `Hi all,`) }],
    ],
    silent: [
      [
        'a shared mailbox',
        {
          interview: { genericMailbox: 'jobs@caldera.example' },
          to: [{ email: 'jobs@caldera.example' }],
          text: changed(`Dear Ms Okafor,`, `Dear Hiring Team,`),
        },
      ],
      ['no name known', { to: [{ email: 'jobs@caldera.example' }], text: changed(`Dear Ms Okafor,`, `Dear Caldera team,`) }],
      ['Madame alone', { text: changed(`Dear Ms Okafor,`, `Madame,`) }],
      [
        'a name that is a word for many',
        { dana: { fullName: 'Ann Team', honorific: '' }, text: changed(`Dear Ms Okafor,`, `Dear Ann Team,`) },
      ],
      ['the name', { text: changed(`Dear Ms Okafor,`, `Dear Dana,`) }],
    ],
  });
});
