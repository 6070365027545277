import { describe, expect, it } from 'vitest';
import { problemInEnglish } from '../../src/cli/in-english.ts';
import { changedSentences, keptWordings } from '../../src/follow-up/kept-wording.ts';
import { withOwnWords } from '../../src/follow-up/template/own-words.ts';
import { type LetterRequest, writeLetter } from '../../src/follow-up/write.ts';
import { said } from './said-in-english.ts';
import { notesOf, sameAfternoon, sample } from './sample.ts';
import { library } from './templates.ts';

const notes = notesOf(sample);
const interview = notes.interviews[0] ?? expect.unreachable();
const request: LetterRequest = {
  library,
  notes,
  interview,
  kind: 'thank-you',
  now: sameAfternoon,
  to: { role: 'interviewer', id: 'dana' },
};
const letterOf = (more: Partial<LetterRequest> = {}) => {
  const written = writeLetter({ ...request, ...more });
  return written.ok ? written.value : expect.unreachable(problemInEnglish(written.error));
};
const draft = letterOf();
const sentence = draft.sources.find(({ from }) => from.includes('/connection#'))?.sentence ?? '';
const keep = (now: string) => said(keptWordings({ draft, text: draft.text.replace(sentence, now), notes }));

describe('a sentence that the candidate changed', () => {
  it('is kept with the values’ names in it, and drawn first for the next interviewer, about their own point', () => {
    const kept = keep('I told my sister about the rota you changed in May, Dana.');
    expect(kept).toEqual({
      ok: true,
      value: [
        {
          kind: 'thank-you',
          part: 'connection',
          language: 'en',
          tone: 'formal',
          text: 'I told my sister about {{connection}}, {{firstName}}.',
        },
      ],
    });
    const own = withOwnWords(library, { kinds: [], wordings: kept.ok ? kept.value : [] });
    const next = letterOf({
      library: own,
      to: { role: 'interviewer', id: 'helen' },
      interview: { ...interview, interviewers: interview.interviewers.slice(2) },
    });
    expect(next.text).toContain('I told my sister about the plan for a second depot, Helen.');
  });

  it('names the company and the role by their values', () => {
    expect(keep('I could see myself at Caldera Foods as Head of Logistics this morning.')).toMatchObject({
      value: [{ text: 'I could see myself at {{company}} as {{role}} {{day}}.' }],
    });
  });

  it('is not kept when it tells a name or a detail of this interview', () => {
    expect(keep('I told my sister what Paul said.')).toMatchObject({ ok: false, error: expect.stringContaining('Paul') });
    expect(keep('Your changed rota has stayed with me.')).toMatchObject({ ok: false, error: expect.stringContaining('changed') });
    expect(keep('It was a good talk {{evil}}.')).toMatchObject({ ok: false });
    expect(keep('word '.repeat(200))).toMatchObject({ ok: false });
  });

  it('is not there in a letter that was left alone, or whose sentence was taken out', () => {
    expect(keep(sentence)).toMatchObject({ ok: false });
    expect(keep('')).toMatchObject({ ok: false });
  });
});

it('pairs no sentences where two neighbours changed at once', () => {
  const sources = ['One.', 'Two.', 'Three.', 'Four.'].map((one) => ({ sentence: one, from: 'template:parts/x#0' }));
  expect(changedSentences(sources, 'One. Zwei.\n\nThree. Four.')).toEqual([{ source: sources[1], now: 'Zwei.' }]);
  expect(changedSentences(sources, 'One. Zwei. Drei. Four.')).toEqual([]);
  expect(changedSentences(sources, 'One. Two. Three. Four and more.')).toEqual([{ source: sources[3], now: 'Four and more.' }]);
});
