import { describe, expect, it } from 'vitest';
import { adding, checkHolds, findings } from './letter.ts';

describe('placeholder-unfilled', () => {
  checkHolds('placeholder-unfilled', {
    finds: [
      ['a template slot', { text: adding(`We spoke of {{topic}} too.`) }, `{{topic}}`],
      ['a bracketed slot', { text: adding(`I would love to work at [Company].`) }, `[Company]`],
      ['an angled slot', { text: adding(`Regards to <Interviewer Name> as well.`) }, `<Interviewer Name>`],
      ['XX for a value', { text: adding(`I have XX years behind me.`) }, `XX`],
      ['TODO', { text: adding(`TODO say something about the team.`) }, `TODO`],
      ['a line of underscores', { text: adding(`My number is ____ as you know.`) }, `____`],
      ['INSERT', { text: adding(`INSERT project here.`) }],
      ['in the subject', { subject: 'Growth Analyst – [Your Name] – Maya Lindqvist' }, `[Your Name]`],
      ['a merge that failed', { text: adding(`I would love to work at undefined.`) }, `undefined`],
    ],
    silent: [
      ['a company in brackets', { interview: { company: '[24]care' }, text: adding(`What [24]care does is new to me.`) }],
      ['a company called [north]', { interview: { company: '[north]' }, text: adding(`I like [north].`) }],
      [
        'a token that the talk was about',
        {
          dana: { connectionPoints: ['the {{firstName}} that slipped into your ads on rainy days'] },
          text: adding(`The {{firstName}} story made my day.`),
        },
      ],
      [
        '20XX, XXL and chromosomes',
        { text: adding(`Of the class of 20XX, size XXL, I studied XX chromosomes and the XX/XY pair.`) },
      ],
      ['a Roman numeral', { text: adding(`I read Part XX of the report.`) }],
      ['a footnote and [sic]', { text: adding(`You wrote “recieve” [sic], see [1].`) }],
      [
        'todo in Spanish',
        {
          locale: 'es-ES',
          text: 'Estimado Sr. Okafor:\n\nLe agradezco TODO lo que me contó de los anuncios y de la lluvia, y el tiempo que me dedicó ayer por la tarde en su oficina.\n\nMe interesa mucho el puesto y quedo a su disposición.\n\nUn saludo,\nMaya Lindqvist',
        },
      ],
      ['SQL', { text: adding(`An INSERT INTO statement was our last question.`) }],
    ],
  });

  it('offers the value where the notes have it', () => {
    const [found] = findings('placeholder-unfilled', { text: adding('I would love to work at [Company].') });
    expect(found?.fix).toEqual({ label: 'Write “Caldera Foods”', replace: 'Caldera Foods' });
  });
});
