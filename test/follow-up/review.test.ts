import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../src/cli/in-english.ts';
import { firstToCut, partsOf, readingSeconds, review } from '../../src/follow-up/review.ts';
import { changed, goodText, letter } from './checks/letter.ts';

describe('the review', () => {
  it('is silent on a good letter', () => {
    expect(review(letter())).toEqual([]);
  });

  it('puts errors before warnings and shows the very words', () => {
    const found = review(letter({ subject: 'Thank you', text: changed('Dear Ms Okafor', 'Dear Mr. Brandt') }));
    const rank = found.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
    expect(rank).toEqual([...rank].sort());
    const [greeting] = found;
    expect(greeting && inEnglish(greeting)).toMatchObject({
      check: 'recipient-mismatch',
      evidence: 'Mr. Brandt',
      message: 'Mr. Brandt is in the greeting, but this goes to Dana Okafor.',
    });
    expect(goodText.replace('Ms Okafor', 'Mr. Brandt').slice(...(greeting?.range ?? []))).toBe('Mr. Brandt');
  });

  it('leaves out what the kind leaves out', () => {
    const text =
      'Dear Ms Okafor,\n\nMay I ask how things stand with the position? I remain interested.\n\nKind regards,\nMaya Lindqvist';
    expect(review(letter({ kind: 'check-in', text, plannedSendAt: '2026-03-18T09:00:00Z' })).map(({ check }) => check)).toEqual(
      [],
    );
    expect(review(letter({ text })).map(({ check }) => check)).toContain('gratitude-missing');
  });

  it('has nothing to say where the notes hold no such interview', () => {
    expect(review(letter({ interviewId: 'nowhere' }))).toEqual([]);
  });
});

describe('the five parts', () => {
  it('are all there in a good letter', () => {
    expect(partsOf(letter())).toEqual(
      ['subject', 'greeting', 'thanks', 'connection', 'next step'].map((part) => ({ part, present: true, needed: true })),
    );
  });

  it('are missing where they are missing', () => {
    const parts = partsOf(letter({ subject: '', text: 'The weather is fine.' }));
    expect(parts.map(({ present }) => present)).toEqual([false, false, false, false, false]);
  });
});

describe('the reading time', () => {
  it('counts words in English and characters elsewhere', () => {
    expect(readingSeconds(Array.from({ length: 119 }, () => 'word').join(' '), 'en-GB')).toBe(30);
    expect(readingSeconds('a'.repeat(570), 'de-DE')).toBe(30);
  });

  it('names the sentence least tied to a note', () => {
    const filler = 'Meanwhile the weather in the north turned rather pleasant for the season.';
    expect(firstToCut(letter({ text: changed('The position', `${filler} The position`) }))?.text).toBe(filler);
  });
});

describe('a hostile text', () => {
  const size = 100_000;
  const junk: Record<string, string> = {
    'one letter': 'a'.repeat(size),
    dashes: '-'.repeat(size),
    spaces: `${' '.repeat(size)}x`,
    'line feeds': '\n'.repeat(size),
    lines: 'a\n'.repeat(size / 2),
    brackets: '['.repeat(size),
    braces: '{'.repeat(size),
    ampersands: '&'.repeat(size),
    'open tags': '<a '.repeat(size / 4),
    dots: '. '.repeat(size / 2),
    capitals: 'Abcdefgh '.repeat(size / 10),
    days: 'on Tuesday, 10 March '.repeat(size / 25),
    emoji: '😊'.repeat(size / 2),
    offers: 'would very much like to be '.repeat(size / 30),
    quotes: 'On a 1 '.repeat(size / 8),
  };

  // Processor time, so that a busy machine does not count; a review that is quadratic takes minutes.
  it.each(Object.keys(junk))('costs little: %s', (name) => {
    for (const text of [junk[name] ?? '', `Dear Ms Okafor,\n\n${junk[name]}\n\nKind regards,\nMaya Lindqvist`]) {
      const before = process.cpuUsage();
      review(letter({ text, subject: text }));
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000);
    }
  });
});
