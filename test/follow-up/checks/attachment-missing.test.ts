import { describe, expect, it } from 'vitest';
import { adding, checkHolds, findings } from './letter.ts';

describe('attachment-missing', () => {
  checkHolds('attachment-missing', {
    finds: [
      ['attached', { text: adding(`I have attached the case study.`) }],
      ['please find enclosed', { text: adding(`Please find enclosed my references.`) }],
      ['anbei', { locale: 'de-DE', text: adding(`Anbei die Fallstudie.`) }, `Anbei`],
      ['ci-joint', { text: adding(`Vous trouverez mon dossier ci-joint.`) }, `ci-joint`],
    ],
    silent: [
      ['a file is there', { attachments: ['case-study.pdf'], text: adding(`I have attached the case study.`) }],
      ['attached to a team', { text: adding(`I was attached to the finance team, and I am attached to the idea.`) }],
      ['an offer', { text: adding(`I can attach the case study if you like, or send it without attachment.`) }],
    ],
  });
});

it('hears “find my portfolio attached” though the portfolio was noted', () => {
  const change = { interview: { offer: 'my portfolio' }, text: adding('Please find my portfolio attached.') };
  expect(findings('attachment-missing', change)).toHaveLength(1);
});
