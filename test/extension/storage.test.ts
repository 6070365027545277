import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { runs } from '../attack/runs.ts';
import { notesOf, sample } from '../follow-up/sample.ts';
import { browserInMemory } from './browser-in-memory.ts';

const memory = browserInMemory();
vi.mock('../../src/extension/browser.ts', () => ({ browser: memory.browser }));
const { changeInterview, readNotes } = await import('../../src/extension/notes-store.ts');
const { recordVersion } = await import('../../src/extension/storage.ts');

const [interview] = notesOf(sample).interviews;
const records = memory.local;
beforeEach(() => {
  for (const key of Object.keys(records)) delete records[key];
});

/** Every version that there ever was, with what it kept: a new version comes with a line here, and with its migration. */
const written: Readonly<Record<number, unknown>> = {
  1: interview,
};

it('reads the records of every earlier version as if written today', async () => {
  expect(Object.keys(written).map(Number)).toEqual(Array.from({ length: recordVersion }, (_, index) => index + 1));
  for (const [version, d] of Object.entries(written)) {
    records[`interview:${interview?.id}`] = { v: Number(version), u: 1, d };
    expect(await readNotes()).toMatchObject({ notes: { interviews: [interview] }, unreadable: [] });
  }
});

const version = fc.oneof(fc.integer({ min: -2, max: 4 }), fc.constantFrom(0.5, -1e15, 1e15, Number.NaN, '1', null, undefined));
const data = fc.oneof(
  fc.constant(interview),
  fc.jsonValue(),
  fc.record({ id: fc.string(), endedAt: fc.string() }),
  fc.constant({ ...interview, endedAt: 7 }),
);
const record = fc.oneof(fc.record({ v: version, u: fc.constant(1), d: data }), fc.jsonValue());

it('reads whatever stands in a record, or counts it as kept aside, and never drops it', async () => {
  await fc.assert(
    fc.asyncProperty(record, async (value) => {
      for (const key of Object.keys(records)) delete records[key];
      records['interview:x'] = value;
      const { notes, unreadable } = await readNotes();
      expect(notes.interviews.length + unreadable.length).toBe(1);
      // Written over, it is aside in the same step, unless it was read and is what was changed.
      await changeInterview('x', (stored) => ({ ...interview, ...stored, id: 'x', role: 'Changed' }), 5);
      const after = await readNotes();
      expect(after.notes.interviews).toMatchObject([{ role: 'Changed' }]);
      expect(after.unreadable.map((one) => one.value)).toEqual(unreadable.map((one) => one.value));
    }),
    runs(80),
  );
});
