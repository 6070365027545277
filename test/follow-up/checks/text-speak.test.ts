import { describe, expect, it } from 'vitest';
import { adding, changed, checkHolds, findings } from './letter.ts';

describe('text-speak', () => {
  checkHolds('text-speak', {
    finds: [
      ['thx', { text: changed(`Thank you for`, `Thx for`) }, `Thx`],
      ['u', { text: adding(`I will see u there.`) }, `u`],
      ['b4', { text: adding(`I said so b4 we met.`) }, `b4`],
      ['gonna', { text: adding(`I am gonna read it.`) }, `gonna`],
      ['w/', { text: adding(`I came w/ questions.`) }, `w/`],
      [
        'MfG in German',
        {
          text: 'Guten Tag Dana Okafor,\n\nvielen Dank für das Gespräch und für die Zeit, die Sie sich genommen haben.\n\nMfG\nMaya Lindqvist',
        },
        `MfG`,
      ],
      [
        'vc in Portuguese',
        {
          text: 'Prezada Dana Okafor,\n\nObrigada pela conversa de ontem, vc explicou tudo com clareza e eu não esperava.\n\nMaya Lindqvist',
        },
        `vc`,
      ],
    ],
    silent: [
      [
        'companies that look like it',
        {
          interview: { company: 'BRB Motors', companyAliases: ['Gr8 Foods', 'LOL Toys', 'LOL'] },
          text: adding(`BRB Motors, Gr8 Foods and LOL Toys are names, and so is LOL.`),
        },
      ],
      [
        'the honorific U',
        { dana: { fullName: 'Aung Min', honorific: 'U' }, text: changed(`Dear Ms Okafor,`, `Dear U Aung Min,`) },
      ],
      [
        'R, C++ and Vancouver, BC',
        { text: adding(`I know R and C++, studied in Vancouver, BC, with an NP and a k of 3; 40 k lines, R&D, k-means, y = 2.`) },
      ],
      ['(m/w/d) and 24/7', { text: adding(`The (m/w/d) job runs 24/7.`) }],
      ['German abbreviations in English', { text: adding(`The LG screen and the VG Wort fee.`) }],
    ],
  });

  it('only hints at ASAP', () => {
    expect(findings('text-speak', { text: adding('I will send it ASAP.') })).toMatchObject([{ severity: 'info' }]);
  });
});
