import { describe } from 'vitest';
import { adding, checkHolds } from './letter.ts';

describe('pay-talk', () => {
  checkHolds('pay-talk', {
    finds: [
      ['salary', { text: adding(`What is the salary?`) }, `salary`],
      ['days from home', { text: adding(`How many remote days are there?`) }, `remote days`],
      ['in German', { text: adding(`Wie hoch ist das Gehalt?`) }, `Gehalt`],
    ],
    silent: [
      ['acceptance', { kind: 'offer-accept', text: adding(`I accept the salary.`) }],
      ['packages of other kinds', { text: adding(`I wrote an R package and a software package, with a bonus question.`) }],
      ['a job about pay', { interview: { role: 'Compensation Analyst' }, text: adding(`The compensation package too.`) }],
      [
        'what the talk was about',
        { dana: { connectionPoints: ['the salary bands on rainy days'] }, text: adding(`Your salary bands are clear.`) },
      ],
    ],
  });
});
