import { describe, expect, it } from 'vitest';
import { adding, changed, checkHolds, findings, goodText } from './letter.ts';

describe('name-misspelled', () => {
  checkHolds('name-misspelled', {
    finds: [
      ['letters swapped', { text: changed(`Dear Ms Okafor,`, `Dear Ms Okafro,`) }, `Okafro`],
      ['a letter too many, further down', { text: adding(`It was good of Ms Okaffor to say so.`) }, `Okaffor`],
      ['a colleague’s name', { text: adding(`I enjoyed meeting Hugo Lamberd too.`) }, `Lamberd`],
      ['a short name', { dana: { fullName: 'Tom Brandt', honorific: '' }, text: changed(`Dear Ms Okafor,`, `Dear Tim,`) }, `Tim`],
    ],
    silent: [
      [
        'umlauts spelt out',
        { dana: { fullName: 'Zoë Müller', honorific: '' }, text: changed(`Dear Ms Okafor,`, `Dear Zoë Mueller,`) },
      ],
      ['a word that is near a name', { text: adding(`I read the Data twice.`) }],
      ['a plural of a name', { text: adding(`The Okafors of this world are rare.`) }],
      [
        'words of the notes',
        { dana: { connectionPoints: ['the Okator machine and the rainy ads'] }, text: adding(`I looked up the Okator machine.`) },
      ],
    ],
  });

  it('warns where only the accents differ', () => {
    const [found] = findings('name-misspelled', { dana: { fullName: 'Zoë Okafor' }, text: changed('Ms Okafor', 'Zoe') });
    expect(found).toMatchObject({ severity: 'warning', fix: { replace: 'Zoë' } });
  });

  it('puts exactly the right word in its place', () => {
    const text = changed('Ms Okafor', 'Ms Okafro');
    const [found] = findings('name-misspelled', { text });
    const [start, end] = found?.range ?? [0, 0];
    expect(`${text.slice(0, start)}${found?.fix?.replace}${text.slice(end)}`).toBe(goodText);
  });
});
