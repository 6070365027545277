import { describe } from 'vitest';
import { adding, brightwater, changed, checkHolds } from './letter.ts';

describe('date-wrong', () => {
  checkHolds('date-wrong', {
    finds: [
      ['a weekday that is another', { text: adding(`We met on Wednesday, 10 March.`) }, `Wednesday`],
      ['American order', { text: adding(`We met on Monday, March 10, 2026.`) }, `Monday`],
      [
        'German',
        {
          locale: 'de-DE',
          text: 'Sehr geehrte Frau Okafor,\n\nvielen Dank für das Gespräch am Mittwoch, den 10. März, und für die Zeit, die Sie sich genommen haben.\n\nMit freundlichen Grüßen\nMaya Lindqvist',
        },
        `Mittwoch`,
      ],
      ['yesterday that is today', { plannedSendAt: '2026-03-10T15:00:00Z' }, `yesterday`],
      ['yesterday two days later', { plannedSendAt: '2026-03-12T09:00:00Z' }, `yesterday`],
      [
        'this morning for an afternoon',
        {
          interview: { endedAt: '2026-03-10T16:30:00+00:00' },
          plannedSendAt: '2026-03-10T18:00:00Z',
          text: changed(`yesterday`, `this morning`),
        },
        `this morning`,
      ],
      ['another day of the week', { text: changed(`yesterday`, `on Thursday`) }, `Thursday`],
      [
        'another day of the week',
        {
          plannedSendAt: '2026-03-11T16:30:00-08:00',
          interview: { endedAt: '2026-03-10T23:30:00-08:00', timeZone: 'Asia/Tokyo' },
          text: changed(`yesterday`, `on Tuesday`),
        },
        `Tuesday`,
      ],
    ],
    silent: [
      [
        'yesterday in the recipient’s zone',
        { interview: { endedAt: '2026-03-11T08:00:00+09:00', timeZone: 'Asia/Tokyo' }, plannedSendAt: '2026-03-11T20:00:00Z' },
      ],
      ['the right day', { text: changed(`yesterday`, `on Tuesday, 10 March`) }],
      ['today, about something else', { text: adding(`I finished the course today, and yesterday I sent the form.`) }],
      ['an offer by Thursday', { text: adding(`I can send it by Thursday.`) }],
      ['a day to come', { text: adding(`I am free for another conversation on Friday.`) }],
      ['no planned sending', { plannedSendAt: undefined, text: changed(`yesterday`, `today`) }],
      [
        'an earlier round',
        {
          otherInterviews: [{ ...brightwater, company: 'Caldera Foods', companyAliases: [], endedAt: '2026-03-05T10:00:00Z' }],
          text: changed(`yesterday`, `on Thursday`),
        },
      ],
      [
        'a morning that ended at noon',
        {
          interview: { endedAt: '2026-03-10T12:20:00+00:00' },
          plannedSendAt: '2026-03-10T18:00:00Z',
          text: changed(`yesterday`, `this morning`),
        },
      ],
      ['may and march as words', { text: adding(`It may be that the second march past 3 is fine.`) }],
    ],
  });
});
