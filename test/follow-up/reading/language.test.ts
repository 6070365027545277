import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/follow-up/reading/language.ts';

describe('the language of a letter', () => {
  it.each([
    ['en', 'Thank you for the time you gave me and for the talk about your team.'],
    ['de', 'Vielen Dank für das Gespräch und die Zeit, die Sie sich genommen haben.'],
    ['fr', 'Je vous remercie de l’entretien de ce matin et du temps que vous m’avez accordé pour le poste.'],
    ['es', 'Le agradezco la conversación de ayer y el tiempo que me dedicó; el puesto me interesa y quedo a su disposición.'],
    ['pt', 'Agradeço a conversa de ontem e a clareza com que explicou o trabalho; não vejo a hora de saber dos próximos passos.'],
    [
      'other',
      'Hartelijk dank voor het gesprek van gisteren; het verhaal over de regenachtige dagen heeft mij veel plezier gedaan, en ik denk er nog steeds aan terug.',
    ],
  ])('%s', (language, text) => {
    expect(languageOf(text, 'en-US')).toBe(language);
  });

  it('is that of the locale where there is too little to tell', () => {
    expect(languageOf('Danke!', 'de-AT')).toBe('de');
    expect(languageOf('', 'nl-NL')).toBe('other');
  });
});
