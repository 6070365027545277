import { describe, expect, it } from 'vitest';
import { changed, checkHolds, findings } from './letter.ts';

describe('interest-missing', () => {
  checkHolds('interest-missing', {
    finds: [['nothing wanted', { text: changed(`The position interests me even more than before. `, ``) }, ``]],
    silent: [
      ['I want it', { text: changed(`The position interests me even more than before.`, `It is the job I want.`) }],
      [
        'German',
        {
          text: 'Guten Tag Dana Okafor,\n\nvielen Dank für das Gespräch über die Anzeigen und den Regen, das ich sehr gut fand.\n\nDie Aufgabe reizt mich, und ich freue mich auf den nächsten Schritt.\n\nViele Grüße\nMaya Lindqvist',
        },
      ],
      [
        'Spanish',
        {
          text: 'Estimada Dana Okafor:\n\nLe agradezco la conversación de ayer y el tiempo que me dedicó para hablar de los anuncios.\n\nEl puesto me ilusiona y quedo a su disposición.\n\nUn saludo,\nMaya Lindqvist',
        },
      ],
    ],
  });
});

it('hears other voices', () => {
  for (const wish of ["I'd still like the job.", "I'd love a crack at it.", 'I really need this job.'])
    expect(
      findings('interest-missing', { text: changed('The position interests me even more than before.', wish) }),
      wish,
    ).toEqual([]);
});
