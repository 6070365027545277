import { describe, expect, it } from 'vitest';
import type { Composed } from '../../src/follow-up/compose.ts';
import { isShortEnough, linkedInLimits, mostCharacters, mostWords } from '../../src/follow-up/letter-limits.ts';
import { kindById } from '../../src/follow-up/template/library.ts';
import { library } from './templates.ts';

const of = (text: string) => ({ subject: '', paragraphs: [[{ text }]], signOff: undefined, wording: {} }) as unknown as Composed;
const words = (count: number) => of(Array(count).fill('a').join(' '));
const kind = (id: string) => kindById(library, id) ?? expect.unreachable();

describe('isShortEnough', () => {
  it('counts words in English, and characters besides in other languages', () => {
    expect(isShortEnough(words(mostWords), kind('thank-you'), 'en')).toBe(true);
    expect(isShortEnough(words(mostWords + 1), kind('thank-you'), 'en')).toBe(false);
    const long = of('x'.repeat(mostCharacters + 1));
    expect(isShortEnough(long, kind('thank-you'), 'en')).toBe(true);
    expect(isShortEnough(long, kind('thank-you'), 'de')).toBe(false);
  });

  it('counts characters on LinkedIn, by account, and nothing where every person is written of', () => {
    const note = of('x'.repeat(linkedInLimits.basic + 1));
    expect(isShortEnough(note, kind('linkedin-note'), 'en')).toBe(false);
    expect(isShortEnough(note, kind('linkedin-note'), 'en', 'premium')).toBe(true);
    expect(isShortEnough(words(mostWords * 2), kind('forward-request'), 'en')).toBe(true);
  });
});
