import { expect, it } from 'vitest';
import { lastSentTo, sentWords, variantsSent } from '../../src/follow-up/sent-words.ts';
import { kindById } from '../../src/follow-up/template/library.ts';
import { notesOf, sample } from './sample.ts';
import { library } from './templates.ts';

const [interview] = sample.interviews;
const sent = (interviewerId: string, kind: string, text: string, sentAt = '2026-03-10T16:00:00Z') => ({
  interviewerId,
  kind,
  text,
  sentAt,
});

it('remembers what went to the company, but not this very letter', () => {
  const notes = notesOf({
    ...sample,
    interviews: [
      { ...interview, messages: [sent('dana', 'thank-you', 'to Dana'), sent('paul', 'thank-you', 'to Paul')] },
      { ...interview, id: 'second', company: 'CALDERA foods', messages: [sent('dana', 'thank-you', 'second round')] },
      { ...interview, id: 'other', company: 'Norwell', messages: [sent('x', 'thank-you', 'elsewhere')] },
    ],
  });
  const [first] = notes.interviews;
  if (!first) throw new Error('no interview');
  expect(sentWords(notes, first, 'thank-you', 'dana')).toEqual(['to Paul', 'second round']);
  expect(sentWords(notes, first, 'check-in', 'dana')).toEqual(['to Dana', 'to Paul', 'second round']);
});

it('knows the last message to a person', () => {
  const messages = [
    sent('dana', 'thank-you', ''),
    sent('dana', 'check-in', '', '2026-03-18T09:00:00Z'),
    sent('paul', 'thank-you', '', '2026-03-19T09:00:00Z'),
    // To the coordinator.
    { kind: 'forward-request', sentAt: '2026-03-20T09:00:00Z' },
  ];
  const [one] = notesOf({ ...sample, interviews: [{ ...interview, messages }] }).interviews;
  if (!one) throw new Error('no interview');
  expect(lastSentTo(one, 'dana', library.kinds)).toBe('2026-03-18T09:00:00Z');
  expect(lastSentTo(one, 'helen', library.kinds)).toBeUndefined();
  const unnamed = { ...one, messages: [{ kind: 'thank-you', sentAt: '2026-03-20T10:00:00Z' }] };
  expect(lastSentTo(unnamed, 'helen', library.kinds)).toBe('2026-03-20T10:00:00Z');
});

it('finds the variants that a text was made of', () => {
  const kind = kindById(library, 'thank-you');
  if (!kind) throw new Error('no kind');
  const found = variantsSent(
    ['Dear Dana, What you said about the rota has stayed with me. Many thanks for making room for our conversation today.'],
    kind,
    library,
    'en',
  );
  expect(found.some((one) => one.startsWith('opening#'))).toBe(true);
  expect(variantsSent([], kind, library, 'en')).toEqual([]);
});
