import { describe } from 'vitest';
import { changed, checkHolds } from './letter.ts';

describe('honorific-mismatch', () => {
  checkHolds('honorific-mismatch', {
    finds: [
      ['a doctor as Ms.', { dana: { honorific: 'Dr.' } }, `Ms Okafor`],
      ['the other gender', { text: changed(`Dear Ms Okafor,`, `Dear Mr Okafor,`) }, `Mr Okafor`],
      ['Mrs where it is Ms.', { text: changed(`Dear Ms Okafor,`, `Dear Mrs Okafor,`) }, `Mrs Okafor`],
      ['pronouns ignored', { dana: { honorific: '', pronouns: 'they/them' } }, `Ms Okafor`],
      ['he as Ms.', { dana: { honorific: '', pronouns: 'he/him' } }, `Ms Okafor`],
      ['a title with the given name', { text: changed(`Dear Ms Okafor,`, `Dear Ms Dana,`) }, `Ms Dana`],
      [
        'a title with a patronymic',
        {
          dana: { fullName: 'Jón Einarsson', honorific: '', nameType: 'patronymic' },
          text: changed(`Dear Ms Okafor,`, `Dear Mr Einarsson,`),
        },
        `Mr Einarsson`,
      ],
      [
        'Herr for Frau Dr.',
        {
          dana: { fullName: 'Petra Lindner', honorific: 'Frau Dr.' },
          text: changed(`Dear Ms Okafor,`, `Sehr geehrter Herr Lindner,`),
        },
      ],
    ],
    silent: [
      ['a stop or none', { text: changed(`Dear Ms Okafor,`, `Dear Ms. Okafor,`) }],
      [
        'Frau Dr.',
        {
          dana: { fullName: 'Petra Lindner', honorific: 'Frau Dr.' },
          text: changed(`Dear Ms Okafor,`, `Sehr geehrte Frau Dr. Lindner,`),
        },
      ],
      ['Dr. alone', { dana: { honorific: 'Dr.' }, text: changed(`Dear Ms Okafor,`, `Dear Dr. Okafor,`) }],
      [
        'a title typed into the name',
        { dana: { fullName: 'Dr. Helen Nair', honorific: '' }, text: changed(`Dear Ms Okafor,`, `Dear Dr. Nair,`) },
      ],
      ['Mx.', { dana: { honorific: 'Mx.' }, text: changed(`Dear Ms Okafor,`, `Dear Mx. Okafor,`) }],
      ['Madame alone', { dana: { honorific: 'Mme' }, text: changed(`Dear Ms Okafor,`, `Madame,`) }],
      [
        'a given name that is Chinese and may be the family’s',
        { dana: { fullName: 'Li Wei', honorific: 'Ms.' }, text: changed(`Dear Ms Okafor,`, `Dear Ms Li,`) },
      ],
      [
        'Sra. with the given name in Portuguese',
        {
          dana: { fullName: 'Beatriz Nogueira', honorific: 'Sra.' },
          text: 'Prezada Sra. Beatriz,\n\nAgradeço a conversa de ontem e o tempo que a senhora me deu para falar da chuva e dos anúncios.\n\nA vaga me interessa muito. Fico à disposição.\n\nAtenciosamente,\nMaya Lindqvist',
        },
      ],
      ['no title at all', { text: changed(`Dear Ms Okafor,`, `Dear Dana Okafor,`) }],
    ],
  });
});
