import { describe } from 'vitest';
import { adding, brightwater, checkHolds } from './letter.ts';

describe('company-misspelled', () => {
  checkHolds('company-misspelled', {
    finds: [
      ['a letter too many', { text: adding(`I would love to join Caldeira Foods.`) }, `Caldeira Foods`],
      ['two letters swapped in one word of it', { text: adding(`I would love to join Caldera Fodos soon.`) }, `Caldera Fodos`],
      ['written in one', { text: adding(`I would love to join CalderaFoods.`) }, `CalderaFoods`],
      ['in the subject', { subject: 'Growth Analyst, Caldara Foods – Maya Lindqvist' }, `Caldara Foods`],
    ],
    silent: [
      ['as it is', { text: adding(`I would love to join Caldera Foods and see Caldera Foods’ kitchens.`) }],
      ['a short form in the notes', { interview: { companyAliases: ['Caldera'] }, text: adding(`Caldera is a good place.`) }],
      [
        'another company that is tracked',
        { otherInterviews: [{ ...brightwater, company: 'Caldero Foods', companyAliases: [] }], text: adding(`Caldero Foods`) },
      ],
      [
        'an ordinary word at the start of a sentence',
        { interview: { company: 'Stride' }, text: adding(`Strive as I may, I like it.`) },
      ],
      ['symbols and digits', { interview: { company: 'Gr8 Foods' }, text: adding(`I would love to join Gr8 Foods.`) }],
    ],
  });
});
