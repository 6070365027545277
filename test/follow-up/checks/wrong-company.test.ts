import { describe, expect, it } from 'vitest';
import { adding, brightwater, checkHolds, findings } from './letter.ts';

describe('wrong-company', () => {
  checkHolds('wrong-company', {
    finds: [
      [
        'another tracked company',
        { otherInterviews: [brightwater], text: adding(`I would love to join Brightwater Bank.`) },
        `Brightwater Bank`,
      ],
      [
        'its short name, at the start of a sentence',
        { otherInterviews: [brightwater], text: adding(`Brightwater is where I want to be.`) },
        `Brightwater`,
      ],
      [
        'in the subject',
        { otherInterviews: [brightwater], subject: 'Growth Analyst at Brightwater – Maya Lindqvist' },
        `Brightwater`,
      ],
    ],
    silent: [
      [
        'a former employer',
        {
          candidate: { fullName: 'Maya Lindqvist', pastEmployers: ['Brightwater Bank'] },
          otherInterviews: [{ ...brightwater, companyAliases: [] }],
          text: adding(`At Brightwater Bank I did the same.`),
        },
      ],
      [
        'a competitor that the talk was about',
        {
          dana: { connectionPoints: ['how Brightwater runs ads on rainy days'] },
          otherInterviews: [brightwater],
          text: adding(`What Brightwater does on rainy days surprised me.`),
        },
      ],
      [
        'an ordinary word',
        {
          otherInterviews: [{ ...brightwater, company: 'Target', companyAliases: [] }],
          text: adding(`Target dates came up twice, and the target was met.`),
        },
      ],
      [
        'part of their own name',
        {
          interview: { company: 'Bright Foods' },
          otherInterviews: [{ ...brightwater, company: 'Bright', companyAliases: [] }],
          text: adding(`I like what Bright Foods does.`),
        },
      ],
      [
        'the same company, another job',
        {
          otherInterviews: [{ ...brightwater, company: 'Caldera Foods', companyAliases: [] }],
          text: adding(`Caldera Foods is a good place.`),
        },
      ],
    ],
  });
});

it('leaves alone what the talk itself named, whoever it was with', () => {
  const leeds = { ...brightwater, company: 'University of Leeds', companyAliases: ['Leeds'] };
  expect(findings('wrong-company', { otherInterviews: [leeds], text: adding('I shall be in Leeds on Friday.') })).toEqual([]);
  const york = { ...brightwater, company: 'University of York', companyAliases: ['York'] };
  expect(findings('wrong-company', { otherInterviews: [york], text: adding('I want to work for York.') })).toHaveLength(1);
});
