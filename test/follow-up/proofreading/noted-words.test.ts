import { describe, expect, it } from 'vitest';
import { notedWordSlips } from '../../../src/follow-up/proofreading/noted-words.ts';
import { fold, tokens } from '../../../src/follow-up/reading/words.ts';

const slips = (text: string, note: string) =>
  notedWordSlips(tokens(text), text, [note], new Set(tokens(note).map((word) => fold(word.text)))).map(
    ({ text: wrong, right }) => `${wrong} ${right}`,
  );

describe('proper words of the notes', () => {
  it('are offered for a slip', () => {
    expect(slips('We moved to Snowflke in May.', 'the move to Snowflake')).toEqual(['Snowflke Snowflake']);
  });

  it('are left alone when right, plural or at the start of a sentence', () => {
    expect(slips('We like Snowflake. Snowflaked? Two Snowflakes.', 'the move to Snowflake')).toEqual([]);
    expect(slips('We like snowflke and Kafka.', 'the move to Snowflake')).toEqual([]);
  });
});
