import { describe, expect, it } from 'vitest';
import { adding, changed, checkHolds, findings, goodText } from './letter.ts';

describe('typo', () => {
  checkHolds('typo', {
    finds: [
      ['a doubled word', { text: adding(`I liked the the plan.`) }, `the the`],
      ['a misspelling', { text: adding(`I will definately come.`) }, `definately`],
      ['one edit away', { text: adding(`The enviroment and the managemnt were fine.`) }, `enviroment`],
      ['a for an', { text: adding(`It was a honest talk.`) }, `a`],
      ['an for a', { text: adding(`It is an unique plan.`) }, `an`],
      ['i', { text: adding(`And i liked it.`) }, `i`],
      ['a small day', { text: adding(`I was there on tuesday evening.`) }, `tuesday`],
      ['look forward to hear', { text: changed(`hearing about`, `hear about`) }],
      ['meat with', { text: adding(`It was good to meat you.`) }, `meat`],
      ['your welcome', { text: adding(`And your welcome to call.`) }, `your`],
      ['roll', { text: adding(`I am keen on the roll of analyst.`) }, `roll`],
      ['could of', { text: adding(`I could of said more.`) }, `could of`],
      ['thank you for you time', { text: changed(`Thank you for the time you gave me`, `Thank you for you time`) }, `for you`],
      ['no capital', { text: adding(`that was my first thought. It still is.`) }],
      ['no full stop', { text: changed(`whenever it suits you.`, `whenever it suits you`) }, `you`],
      ['a space before the mark', { text: adding(`I work at , as you know.`) }, ` `],
      ['two spaces', { text: adding(`I liked the  plan.`) }],
      [
        'a product of the notes',
        { interview: { evidence: 'At Oldmill I moved the data to Snowflake.' }, text: adding(`We used Snowflke there.`) },
        `Snowflke`,
      ],
      ['American in Britain', { text: adding(`I liked the color.`) }, `color`],
      ['British in America', { interview: { locale: 'en-US' }, text: adding(`I organised it.`) }, `organised`],
      ['a small name', { text: changed(`Dear Ms Okafor,`, `Dear dana,`) }, `dana`],
      ['Best regard', { text: changed(`Kind regards`, `Best regard`) }],
    ],
    silent: [
      ['a good letter', { text: goodText }],
      ['names twice', { text: adding(`I am from Walla Walla and know Duran Duran.`) }],
      ['had had', { text: adding(`I had had that idea.`) }],
      [
        'an hour, a university, an MBA, a SQL',
        { text: adding(`In an hour at a university, with an MBA, a SQL course, a European and an 11th try.`) },
      ],
      ['terms', { text: adding(`I know .NET, node.js, iOS, eBay, C# and ISO 27001, e.g. from U.S. firms, etc. and so on.`) }],
      ['-ize in Britain', { text: adding(`I realize and organize.`) }],
      ['no locale told', { interview: { locale: '' }, text: adding(`I liked the color and the centre.`) }],
      ['a name with a capital', { text: adding(`I worked at the Rockefeller Center and for the Labor Department.`) }],
      [
        'a list',
        {
          text: adding(`Three things:
- the case study
- the references of my last three managers there

On we go.`),
        },
      ],
      [
        'German after the comma',
        {
          dana: { fullName: 'Petra Lindner', honorific: 'Frau Dr.', connectionPoints: ['die Lieferzeiten'] },
          interview: { locale: 'de-DE' },
          text: 'Sehr geehrte Frau Dr. Lindner,\n\nvielen Dank für das Gespräch über die Lieferzeiten, die die Kunden stören.\n\nMit freundlichen Grüßen\nMaya Lindqvist',
        },
      ],
      [
        'French doubles and spaces',
        {
          locale: 'fr-FR',
          text: 'Madame,\n\nJe vous remercie : nous nous sommes bien compris, et vous m’avez donné envie de vous rejoindre !\n\nCordialement,\nMaya Lindqvist',
        },
      ],
      [
        'words that look like slips',
        {
          text: adding(
            `Your hiring process, your busy schedule, your warm welcome and the bread roll out there: of course I would, more than once, and then some.`,
          ),
        },
      ],
      [
        'forms of words',
        {
          text: adding(
            `Experienced managers discussed positions, references, improvements and businesses; she preferred services and resources.`,
          ),
        },
      ],
      ['plurals, sentences and quotes', { text: adding(`“So,” you said, “why not?” and I agreed. Dr. Smith and Ms. Lee, too.`) }],
    ],
  });

  it('changes just those characters', () => {
    const text = adding('I liked the the plan.');
    const [found] = findings('typo', { text });
    const [start, end] = found?.range ?? [0, 0];
    expect(`${text.slice(0, start)}${found?.fix?.replace}${text.slice(end)}`).toBe(adding('I liked the plan.'));
  });
});

it('knows “your able to”', () => {
  expect(findings('typo', { text: adding('I hope your able to tell me more.') }).map(({ fix }) => fix?.replace)).toEqual([
    'you’re',
  ]);
});
