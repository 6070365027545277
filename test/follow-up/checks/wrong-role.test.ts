import { describe, expect, it } from 'vitest';
import { adding, brightwater, checkHolds, findings } from './letter.ts';

describe('wrong-role', () => {
  checkHolds('wrong-role', {
    finds: [
      [
        'the role of another interview',
        { otherInterviews: [brightwater], text: adding(`I remain keen on the Data Analyst position.`) },
        `Data Analyst`,
      ],
      ['a role nobody wrote down', { text: adding(`I remain keen on the Product Manager position.`) }, `Product Manager`],
      ['in the subject', { subject: 'Thank you – the Payroll Specialist role – Maya Lindqvist' }, `Payroll Specialist`],
    ],
    silent: [
      [
        'the role, shorter or longer',
        { text: adding(`The Analyst position, or the Senior Growth Analyst position, is what I want.`) },
      ],
      [
        'an earlier job',
        { text: adding(`In my former Product Manager role I did the same, and the Product Manager position was my last.`) },
      ],
      ['no job at all', { text: adding(`Thank you for the London position on the map, and the Zoom interview.`) }],
      [
        'a role that holds the other',
        {
          interview: { role: 'Senior Data Analyst' },
          subject: 'Senior Data Analyst – Maya Lindqvist',
          otherInterviews: [brightwater],
          text: adding(`The Senior Data Analyst role is for me.`),
        },
      ],
    ],
  });
});

it('reads the beginning of a subject', () => {
  expect(findings('wrong-role', { subject: 'UX Researcher position – Maya Lindqvist' })).toHaveLength(1);
  expect(findings('wrong-role', { subject: 'Growth Analyst position – Maya Lindqvist' })).toEqual([]);
});
