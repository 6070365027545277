import { describe, expect, it } from 'vitest';
import { misspellings, mostSlips } from '../../../src/follow-up/proofreading/misspellings.ts';
import { tokens } from '../../../src/follow-up/reading/words.ts';

const mended = (text: string) => misspellings(tokens(text)).map(({ text: wrong, right }) => `${wrong} ${right}`);

describe('misspellings', () => {
  it.each([
    ['recieve', 'receive'],
    ['definately', 'definitely'],
    ['seperate', 'separate'],
    ['oppurtunity', 'opportunity'],
    ['experiance', 'experience'],
    ['enviroment', 'environment'],
    ['sincerly', 'sincerely'],
    ['comunication', 'communication'],
    ['tommorow', 'tomorrow'],
    ['Alot', 'A lot'],
    ['recomended', 'recommended'],
    ['jsut', 'just'],
    ['Thier', 'Their'],
    ['foward', 'forward'],
    ['didnt', 'didn’t'],
    ['ive', 'I’ve'],
    ['they’re’s', undefined],
    ['your’s', 'yours'],
    ['feedbacks', 'feedback'],
    ['usefull', 'useful'],
    ['manger', 'manager'],
    ['though', undefined],
    ['three', undefined],
    ['form', undefined],
    ['persue', undefined],
  ])('%s', (wrong, right) => {
    expect(mended(wrong)).toEqual(right ? [`${wrong} ${right}`] : []);
  });

  it('stops where there are more than a letter has', () => {
    expect(mended('recieve '.repeat(500))).toHaveLength(mostSlips);
  });

  it('leaves the forms of a word and its neighbours alone', () => {
    const fine =
      'interviews interviewer interviewing managers managing management experienced experiences conferences preference preferences product products projects projected support supports supporter perform performer reforms presents presented president resident businesses referrer refereed responded respond response responsive practice practise licence license programme organised organisers organizers realised behaviours skilled skillful promises promised premises principle principal sincere sincerity statement engineered engineers positioned impositions possessions processor processes personal personnel previously importantly immediate conversion conversations';
    expect(mended(fine)).toEqual([]);
  });
});
