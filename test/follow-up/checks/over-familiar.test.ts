import { describe } from 'vitest';
import { adding, changed, checkHolds } from './letter.ts';

describe('over-familiar', () => {
  checkHolds('over-familiar', {
    finds: [
      ['hey', { text: changed(`Dear Ms Okafor,`, `Hey Dana,`) }, `Hey`],
      ['buddy', { text: changed(`yesterday.`, `yesterday, buddy!`) }],
      ['grab a beer', { text: adding(`Let us grab a beer sometime.`) }],
      ['hit me up', { text: adding(`Just hit me up.`) }, `hit me up`],
      [
        'a short name that nobody told',
        { dana: { fullName: 'Jennifer Okafor', honorific: '' }, text: changed(`Dear Ms Okafor,`, `Dear Jen,`) },
        `Jen`,
      ],
    ],
    silent: [
      [
        'teammates and a buddy scheme',
        { text: adding(`My teammates ran a buddy scheme for the soft drinks range; the girls’ team won.`) },
      ],
      [
        'a name to go by',
        {
          dana: { fullName: 'Jennifer Okafor', preferredName: 'Jen', honorific: '' },
          text: changed(`Dear Ms Okafor,`, `Dear Jen,`),
        },
      ],
      [
        'the Spanish “no dude en”',
        {
          locale: 'es-ES',
          text: changed('and can send the case study whenever it suits you.', '. No dude en pedirme el caso práctico.'),
        },
      ],
      ['cheers', { text: changed(`Kind regards`, `Cheers`) }],
    ],
  });
});
