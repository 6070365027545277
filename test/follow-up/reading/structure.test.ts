import { describe, expect, it } from 'vitest';
import {
  endOfOwnText,
  findGreeting,
  findParagraphs,
  findSentences,
  findSignOff,
  isNearly,
} from '../../../src/follow-up/reading/structure.ts';

const greet = (text: string) => findGreeting(text, (word) => word === 'Dana')?.addressee.text;

describe('the greeting', () => {
  it.each([
    ['Dear Ms. Okafor,\n\nThank you', 'Ms. Okafor'],
    ['\n\nDear Dana\nThank you', 'Dana'],
    ['Sehr geehrte Frau Dr. Lindner,\n\nvielen', 'Frau Dr. Lindner'],
    ['Estimado Sr. Rivas Montero:\n\nLe', 'Sr. Rivas Montero'],
    ['Buenas tardes, Sr. Rivas:\n\nGracias', 'Sr. Rivas'],
    ['Hola, 山田 太郎:\n\nGracias', '山田 太郎'],
    ['Dear St. John Smith,\n\nThank you', 'St. John Smith'],
    ['Madame,\n\nMerci', 'Madame'],
    ['Madame, Monsieur,\n\nMerci', ''],
    ['Hello,\n\nThank you', ''],
    ['Dana,\n\nThank you', 'Dana'],
    ['Hi Dana, thank you for today.', 'Dana'],
    ['Hi Dana thank you for today, which was long and good, and for the many answers to my questions.', 'Dana'],
    ['Dana – thank you.', 'Dana'],
    ['Thank you, Dana, for today.', undefined],
    ['It was good to meet you.', undefined],
    ['', undefined],
  ])('%j', (text, addressee) => {
    expect(greet(text)).toBe(addressee);
  });
});

describe('the sign-off', () => {
  const rest = (text: string) => text.slice(findSignOff(text, 0, (line) => /maya/i.test(line)));

  it.each([
    ['Text.\n\nKind regards,\nMaya', 'Kind regards,\nMaya'],
    ['Text.\n\nMit freundlichen Grüßen\nMaya', 'Mit freundlichen Grüßen\nMaya'],
    ['Text.\n\nBien cordialement,\nMaya', 'Bien cordialement,\nMaya'],
    ['Text.\n\nMaya', 'Maya'],
    ['Text.\n\nBest regards, Maya', 'Best regards, Maya'],
    ['Text.\n\nThank you,\nMaya\n+44 20', 'Thank you,\nMaya\n+44 20'],
    ['Thanks for all.\nText.', ''],
    ['\n', ''],
  ])('%j', (text, signOff) => {
    expect(rest(text)).toBe(signOff);
  });
});

describe('paragraphs and sentences', () => {
  it('are parted by blank lines, else by lines', () => {
    const texts = (text: string) => findParagraphs(text, 0, text.length).map((paragraph) => paragraph.text);
    expect(texts('One.\nStill.\n \nTwo.')).toEqual(['One.\nStill.', 'Two.']);
    expect(texts('One.\nTwo.')).toEqual(['One.', 'Two.']);
    expect(texts('\n\n')).toEqual([]);
  });

  it('do not end at a title, an initial or an abbreviation', () => {
    const sentences = (text: string) => findSentences({ start: 0, end: text.length, text }).map((sentence) => sentence.text);
    expect(sentences('I met Dr. Smith at 3 p.m. on Monday. Then Ms. J. Lee came! “Why?” I said.')).toEqual([
      'I met Dr. Smith at 3 p.m. on Monday.',
      'Then Ms. J. Lee came!',
      '“Why?”',
      'I said.',
    ]);
  });

  it('know where they stand', () => {
    const text = 'Hi.\n\nOne. Two.';
    const [paragraph] = findParagraphs(text, 3, text.length);
    const spans = paragraph ? findSentences(paragraph) : [];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.']);
  });
});

describe('the candidate’s own text', () => {
  it.each([
    'On Tue, 10 Mar 2026 at 09:12, Dana <dana@x.example> wrote:',
    '> Hello',
    '-----Original Message-----',
    'Am 10.03.2026 um 09:12 schrieb Dana:',
  ])('ends before %j', (quote) => {
    expect(endOfOwnText(`Thanks.\n\n${quote}\n> Hi`)).toBe(9);
  });

  it('ends at the end otherwise', () => {
    expect(endOfOwnText('On Tuesday I wrote:\nall')).toBe(23);
  });
});

it('knows a name that is nearly right', () => {
  expect(isNearly('Okafro', ['Dana', 'Okafor'])).toBe(true);
  expect(isNearly('Brandt', ['Dana', 'Okafor'])).toBe(false);
});
