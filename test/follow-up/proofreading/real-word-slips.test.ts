import { describe, expect, it } from 'vitest';
import { realWordSlips } from '../../../src/follow-up/proofreading/real-word-slips.ts';
import { fold, tokens } from '../../../src/follow-up/reading/words.ts';

const slips = (text: string) => realWordSlips(text, new Set(tokens(text).map((word) => fold(word.text))));
const mended = (text: string) =>
  slips(text).reduceRight((whole, { start, end, right }) => whole.slice(0, start) + right + whole.slice(end), text);

describe('real-word slips', () => {
  it.each([
    ['I look forward to hear from you.', 'I look forward to hearing from you.'],
    ['I am looking forward to meet with you.', 'I am looking forward to meeting with you.'],
    ['I look foreword to it.', 'I look forward to it.'],
    ['It was nice to meat you.', 'It was nice to meet you.'],
    ['Your welcome.', 'You’re welcome.'],
    ['I know your busy, so I am brief.', 'I know you’re busy, so I am brief.'],
    ['Thank you for you’re time.', 'Thank you for your time.'],
    ['The roll of analyst suits me.', 'The role of analyst suits me.'],
    ['I enjoyed are conversation about boxes.', 'I enjoyed our conversation about boxes.'],
    ['I hope to here from you.', 'I hope to hear from you.'],
    ['It is more then that.', 'It is more than that.'],
    ['I could of said so.', 'I could have said so.'],
    ['Thank you for you time.', 'Thank you for your time.'],
    ['Thank for the talk.', 'Thank you for the talk.'],
    ['Thank you the time today.', 'Thank you for the time today.'],
    ['I am interested on the role.', 'I am interested in the role.'],
    ['We discussed about boxes.', 'We discussed boxes.'],
    ['I am happy to except the offer.', 'I am happy to accept the offer.'],
    ['I would like to be apart of it.', 'I would like to be a part of it.'],
    ['You peaked my interest.', 'You piqued my interest.'],
    ['Best regard,', 'Best regards,'],
  ])('%s', (wrong, right) => {
    expect(mended(wrong)).toBe(right);
  });

  it.each([
    'I look forward to work that matters and to hear-say being over.',
    'Thank you for your welcome and your busy schedule.',
    'The bread roll was good, and the roll-out better.',
    'Of course I would, of course.',
    'There is more, then there is less.',
    'I could, of course, have said so. It must of course be right.',
    'The weather was fine. Whether we meet or not, thanks.',
    'I used to work there; use to taste.',
    'Their own kitchen, its own rules. It’s a fact that they are there.',
    'Do let me know, and lead the way; they had lead pipes.',
    'Thank you. The time was well spent.',
    'As discussed, about ten people came.',
  ])('leaves alone: %s', (text) => {
    expect(slips(text)).toEqual([]);
  });
});
