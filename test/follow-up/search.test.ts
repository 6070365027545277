import { expect, it } from 'vitest';
import { type Interview, interviewSchema, parseRecord } from '../../src/follow-up/notes.ts';
import { searchInterviews } from '../../src/follow-up/search.ts';

const interview = (given: object): Interview => {
  const parsed = parseRecord(interviewSchema, { endedAt: '2026-03-10T12:00:00Z', ...given });
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
};
const all = [
  interview({
    id: 'caldera',
    company: 'Caldera Foods',
    role: 'Growth Analyst',
    interviewers: [{ id: 'd', fullName: 'Dána Okafor', email: 'dana@caldera.example', connectionPoints: ['ads on rainy days'] }],
    jottings: '0:42 Größe zählt',
    own: { anything: 'kept field' },
  }),
  interview({
    id: 'rain',
    company: 'Northline',
    archivedAt: '2026-04-01T00:00:00Z',
    messages: [{ kind: 'thank-you', sentAt: '2026-03-11T00:00:00Z', text: 'Dear Iris' }],
  }),
];
const found = (query: string) => searchInterviews(all, query).map(({ id }) => id);

it('finds by company, people, notes, letters and fields of nobody knows whom, case and accents aside', () => {
  for (const query of ['caldera', 'GROWTH', 'dana okafor', 'rainy', 'grosse zahlt', 'kept field', 'DANA@'])
    expect(found(query), query).toEqual(['caldera']);
  expect(found('iris')).toEqual(['rain']);
  expect(found('')).toEqual(['caldera', 'rain']);
  expect(found('okafor northline')).toEqual([]);
});

it('finds nothing by ids, instants and settings', () => {
  for (const query of ['2026', 'thank-you']) expect(found(query), query).toEqual([]);
  expect(found('rain')).toEqual(['caldera']);
});
