/** "Big, dense paragraphs" are a named mistake (Fast Company, 2016); the guide asks for short ones. */
import { countWords } from '../reading/words.ts';
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

/** Words that still look like a short paragraph: our reading of "five or six sentences" and "at most four". */
const most = 80;

export const paragraphTooLong: Check = {
  id: 'paragraph-too-long',
  severity: 'warning',
  find: ({ paragraphs }) =>
    paragraphs
      .filter(({ text }) => countWords(text) > most)
      .slice(0, 3)
      .map(({ start, end, text }) => ({
        start,
        end,
        told: tell('paragraphTooLong', countWords(text)),
      })),
};
