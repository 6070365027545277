/** The guide: vary the connection point "to reflect the specific conversation you had with each individual". */
import { recognised, stems, stemsOf } from '../reading/parts.ts';
import { isToInterviewer, proseOf } from '../reading/reading.ts';
import { fold, lower, tokens } from '../reading/words.ts';
import { tell } from '../tell.ts';
import type { Check, Found } from './check.ts';

/** A point of somebody else's counts as taken up when this share of it is there, in one sentence. */
const plainly = 0.6;

/** So many points of each colleague are held against the letter, and so much of each, in UTF-16 units. */
const most = 40;
const longest = 400;

export const connectionWrongPerson: Check = {
  id: 'connection-wrong-person',
  severity: 'error',
  find(reading) {
    const { interview, others, points, sentences, recipient, addressed } = reading;
    if (interview.met === 'together' || !isToInterviewer(reading) || !recipient || addressed.length > 1) return [];
    const own = stemsOf(
      [...points, interview.evidence ?? '', interview.role, interview.company, interview.offer ?? ''].join(' '),
    );
    const prose = stemsOf(proseOf(reading));
    const found: Found[] = [];
    let stemmed: { start: number; end: number; small: string; text: ReadonlySet<string> }[] | undefined;
    for (const other of others) {
      if (other.role !== 'interviewer') continue;
      for (const note of other.record.connectionPoints.slice(0, most)) {
        const point = note.slice(0, longest);
        // What is told of both is nobody's alone.
        const all = stems(point);
        const telling = all.filter((stem) => !own.has(stem));
        if (telling.length === 0 || telling.length < all.length * plainly) continue;
        if (telling.filter((stem) => prose.has(stem)).length < telling.length * recognised) continue;
        const told = lower(point);
        stemmed ??= sentences.map(({ start, end, text }) => ({ start, end, small: lower(text), text: stemsOf(text) }));
        for (const sentence of stemmed) {
          const { small, text } = sentence;
          const hits = telling.filter((stem) => text.has(stem)).length;
          const verbatim = small.includes(told);
          const isPlain = all.filter((stem) => text.has(stem)).length >= all.length * plainly;
          if (!verbatim && (hits < 2 || !isPlain || (hits < 3 && !isInOrder(telling, small)))) continue;
          // "Hugo told me about it" says whose it is.
          if (other.words.some((word) => small.includes(lower(word)))) continue;
          const start = sentence.start + (verbatim ? small.indexOf(told) : 0);
          const end = verbatim ? start + point.length : sentence.end;
          found.push({ start, end, told: tell('connectionWrongPerson', other.name, recipient.name) });
          break;
        }
      }
    }
    return found.slice(0, 3);
  },
};

// Two words are a coincidence unless they stand close together and in the order of the note.
function isInOrder(telling: readonly string[], sentence: string): boolean {
  const places = tokens(sentence).map(({ text }) => telling.findIndex((stem) => fold(text).startsWith(stem)));
  return places.some((place, index) => place >= 0 && places.slice(index + 1, index + 5).some((next) => next > place));
}
