import { describe, expect, it } from 'vitest';
import { adding, checkHolds, findings } from './letter.ts';

describe('connection-wrong-person', () => {
  checkHolds('connection-wrong-person', {
    finds: [
      [
        'the point of a colleague met apart',
        { text: adding(`I have not stopped thinking about the returns warehouse in Leeds.`) },
        `the returns warehouse in Leeds`,
      ],
      ['in other words', { text: adding(`That Leeds has a warehouse for returns surprised me.`) }],
    ],
    silent: [
      [
        'met together',
        { interview: { met: 'together' }, text: adding(`I have not stopped thinking about the returns warehouse in Leeds.`) },
      ],
      ['said whose it was', { text: adding(`Hugo told me about the returns warehouse in Leeds.`) }],
      [
        'both have it',
        {
          dana: { connectionPoints: ['the returns warehouse in Leeds, and rainy ads'] },
          text: adding(`The returns warehouse in Leeds is big.`),
        },
      ],
      ['one word in common', { text: adding(`I have never been to Leeds.`) }],
      [
        'to the coordinator',
        {
          kind: 'coordinator-thank-you',
          interview: { coordinator: { fullName: 'Iris Penn', email: 'iris@caldera.example' } },
          to: [{ email: 'iris@caldera.example' }],
          text: adding(`I have not stopped thinking about the returns warehouse in Leeds.`),
        },
      ],
    ],
  });
});

it('takes two words of a colleague’s point for a coincidence unless they stand together', () => {
  const hugo = { connectionPoints: ['on-call weeks with only one page'] };
  const found = (sentence: string) => findings('connection-wrong-person', { hugo, text: adding(sentence) });
  expect(found("I'm around all week for a call.")).toEqual([]);
  expect(found('A call in a week of one page is a goal worth having.')).toHaveLength(1);
});
