import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeOf } from '../../src/follow-up/interview-change.ts';
import { type Interview, interviewSchema, parseRecord } from '../../src/follow-up/notes.ts';

const saved = {
  id: 'caldera',
  company: 'Caldera Foods',
  endedAt: '2026-03-10T12:00:00Z',
  went: 'well',
  mood: 'a field of another program',
};
const of = (record: object): Interview => {
  const parsed = parseRecord(interviewSchema, record);
  if (!parsed.ok) throw new Error(`${parsed.error.path} ${parsed.error.message}`);
  return parsed.value;
};
/** As the worker lays a change over what is stored. */
const laidOver = (stored: object, change: object) => of({ ...stored, ...change });

test('a change names what differs, and takes out what is gone', () => {
  const { went: _, ...rest } = of(saved);
  expect(changeOf({ ...rest, company: 'Caldera' }, of(saved))).toEqual({ id: 'caldera', company: 'Caldera', went: null });
  expect(changeOf(of(saved), of(saved))).toEqual({ id: 'caldera' });
});

test('of an interview that is new everything is named', () => expect(changeOf(of(saved))).toEqual(of(saved)));

test('what was noted meanwhile stays', () => {
  const messages = [{ kind: 'thank-you', interviewerId: 'dana', sentAt: '2026-03-10T14:00:00Z' }];
  const change = changeOf({ ...of(saved), company: 'Caldera' }, of(saved));
  expect(laidOver({ ...saved, messages }, change)).toMatchObject({ company: 'Caldera', messages, mood: saved.mood });
});

test('any two notes: the change makes one of the other', () => {
  const notes = fc.record(
    {
      company: fc.constantFrom('Caldera', 'Quantum Foods'),
      went: fc.constantFrom('well', 'badly'),
      decisionTimeline: fc.record({ said: fc.constantFrom('by Friday', 'soon') }, { requiredKeys: [] }),
      messages: fc.array(fc.record({ kind: fc.constant('thank-you'), sentAt: fc.constant('2026-03-10T14:00:00Z') })),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(notes, notes, (one, other) => {
      const [before, after] = [
        of({ id: 'a', endedAt: saved.endedAt, ...one }),
        of({ id: 'a', endedAt: saved.endedAt, ...other }),
      ];
      expect(laidOver(before, changeOf(after, before))).toEqual(after);
    }),
  );
});
