import { describe, expect, it } from 'vitest';
import {
  isToInterviewer,
  longest,
  longestSubject,
  proseOf,
  type ReviewInput,
  read,
} from '../../../src/follow-up/reading/reading.ts';
import { masked } from '../../../src/follow-up/reading/words.ts';
import { adding, type Change, goodText, letter } from '../checks/letter.ts';

const reading = (change: Change | ReviewInput = {}) => {
  const found = read('notes' in change ? change : letter(change));
  if (!found) throw new Error('no interview');
  return found;
};

describe('a letter taken apart', () => {
  it('has a greeting, paragraphs, sentences and a sign-off', () => {
    const { greeting, paragraphs, sentences, signOff, body } = reading();
    expect(greeting?.addressee.text).toBe('Ms Okafor');
    expect(paragraphs).toHaveLength(2);
    expect(sentences).toHaveLength(4);
    expect(body.text.slice(signOff)).toBe('Kind regards,\nMaya Lindqvist');
    for (const { start, end, text } of [...paragraphs, ...sentences]) expect(goodText.slice(start, end)).toBe(text);
  });

  it('knows whom it goes to', () => {
    expect(reading().recipient?.name).toBe('Dana Okafor');
    expect(isToInterviewer(reading())).toBe(true);
    expect(reading({ to: [{ name: 'Paul Quist', email: 'paul@quist.example' }] }).recipient).toMatchObject({
      role: 'unknown',
      name: 'Paul Quist',
    });
    expect(reading({ to: [] }).recipient).toBeUndefined();
  });

  it('covers what the notes know, unit for unit', () => {
    const { body } = reading({ text: adding('CALDERA FOODS and maya@mail.example.') });
    expect(body.named).toHaveLength(body.text.length);
    expect(body.noted).toHaveLength(body.text.length);
    expect(body.named).not.toMatch(/caldera|Okafor|Maya|@/i);
    expect(body.named).toContain('rainy days');
    expect(body.noted).not.toContain('rainy days');
  });

  it('covers whole words only, and a mark that belongs to the name', () => {
    const { body } = reading({ interview: { company: 'Go!' }, text: adding('Going to Go! is good.') });
    expect(body.noted).toContain(`Going to ${masked.repeat(3)} is good.`);
  });

  it('leaves the quoted message out', () => {
    const { body } = reading({ text: `${goodText}\n\nOn Tue, 10 Mar 2026 at 09:12, Dana wrote:\n> [Name] lol` });
    expect(body.text).not.toContain('lol');
  });

  it('takes a reply for one by its subject', () => {
    expect(['Re: x', 'AW: x', 'RE[2]: x', 'Antwort', 'Reference'].map((subject) => reading({ subject }).isReply)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('ends the letter where a block ends in the name', () => {
    const text = 'Hi Dana, thank you for the rainy days. I would love to join. Maya Lindqvist';
    const found = reading({ channel: 'linkedin', text });
    expect(found.body.text.slice(found.signOff)).toBe('Maya Lindqvist');
    expect(proseOf(found)).toBe('thank you for the rainy days. I would love to join.');
  });

  it('reads so far and no further', () => {
    const found = reading({ text: 'word '.repeat(5_000) });
    expect(found.body.text).toHaveLength(longest);
    expect(longest).toBeLessThanOrEqual(6_000);
    expect(found.isCut).toBe(true);
  });

  it('reads so much of a subject', () => {
    expect(reading({ subject: 'word '.repeat(5_000) }).subject.text).toHaveLength(longestSubject);
  });

  it('takes what hangs on the notes alone from the reading before', () => {
    const input = letter();
    const [one, other, stranger] = [read(input), read({ ...input, text: 'Else.' }), read({ ...input, to: [] })];
    expect(other?.notedWords).toBe(one?.notedWords);
    expect(other?.body.text).toBe('Else.');
    expect(one?.recipient?.name).toBe('Dana Okafor');
    expect(stranger?.recipient).toBeUndefined();
  });

  it.each(['', '\n', ' ', '\u0000', '\uD83D', '{{'.repeat(9), '\n'.repeat(99)])('survives %j', (text) => {
    expect(() => reading({ text, subject: text })).not.toThrow();
  });

  it('is nothing without the interview', () => {
    expect(read(letter({ interviewId: 'nowhere' }))).toBeUndefined();
  });
});
