/** How long a letter takes to read, and which sentence it would miss least. */
import { wordsPerMinute } from '../draft.ts';
import { hasConnection, hasInterest, hasNextStep, hasThanks, share, stemsOf } from './parts.ts';
import { proseOf, type Reading } from './reading.ts';
import { countWords, fold, type Span, tokens } from './words.ts';

/** Silent reading outside English, milliseconds a character (IReST 2012, IOVS 53:5452, aloud; scaled by English silent to aloud). */
const millisecondsPerCharacter = 52;

/** Seconds that a text takes to read silently: English by words, other languages by characters. */
export function readingSeconds(text: string, locale: string): number {
  const seconds = /^en\b/i.test(locale)
    ? (countWords(text) / wordsPerMinute) * 60
    : (text.replace(/\s/g, '').length * millisecondsPerCharacter) / 1000;
  return Math.round(seconds);
}

/** Words, non-space characters and seconds of a letter without greeting and sign-off. */
export function length(reading: Reading): { words: number; characters: number; seconds: number } {
  const prose = proseOf(reading);
  const locale = reading.language === 'other' ? reading.locale : reading.language;
  return { words: countWords(prose), characters: prose.replace(/\s/g, '').length, seconds: readingSeconds(prose, locale) };
}

/** The sentence that is least tied to a note and carries no part of the guide alone, with the space after it. */
export function firstToCut(reading: Reading): Span | undefined {
  const { sentences, points, notedWords, interview } = reading;
  if (sentences.length < 3 || sentences.length > 200) return undefined;
  const noted = [
    ...points,
    interview.evidence ?? '',
    interview.forgot?.text ?? '',
    interview.weakPoint?.betterAnswer ?? '',
  ].filter(Boolean);
  const carried = sentences.map((sentence) => {
    const alone = { ...reading, paragraphs: [sentence] };
    return [hasThanks, hasConnection, hasInterest, hasNextStep].map((has) => has(alone));
  });
  let best: { sentence: Span; tie: number } | undefined;
  for (const [index, sentence] of sentences.entries()) {
    // A part of the guide that only this sentence has would be gone with it.
    if (carried[index]?.some((has, part) => has && carried.filter((parts) => parts[part]).length === 1)) continue;
    const text = stemsOf(sentence.text);
    const words = tokens(sentence.text);
    const known = words.filter((word) => word.text.length > 3 && notedWords.has(fold(word.text))).length / words.length;
    const tie = Math.max(0, ...noted.map((note) => share(note, text))) + known;
    if (!best || tie < best.tie || (tie === best.tie && sentence.text.length > best.sentence.text.length))
      best = { sentence, tie };
  }
  if (!best) return undefined;
  const { start, end, text } = best.sentence;
  const space = /^[ \t]*/.exec(reading.body.text.slice(end))?.[0].length ?? 0;
  return { start, end: end + space, text };
}
