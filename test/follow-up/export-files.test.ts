import { expect, it } from 'vitest';
import { exportFiles } from '../../src/follow-up/export-files.ts';
import { importPlan } from '../../src/follow-up/import-plan.ts';
import { type NotesFile, notesLimits, readNotes } from '../../src/follow-up/notes.ts';
import { notesOf, sample } from './sample.ts';

const [interview] = sample.interviews;
const stored = (number: number, evidence = 'Zoë cut spoilage by a third.'): NotesFile => ({
  ...notesOf(sample),
  interviews: Array.from({ length: number }, (_, index) => ({ ...interview, id: `i${index}`, evidence })) as never,
});
const readBack = (files: readonly string[]) =>
  files.flatMap((text) => {
    const read = readNotes(text);
    if (!read.ok) throw new Error(read.error.message);
    return read.value.interviews;
  });

it('is one file, with the profile and without notes as well', () => {
  expect(exportFiles(notesOf(sample))).toHaveLength(1);
  expect(JSON.parse(exportFiles({ ...notesOf(sample), interviews: [] })[0] ?? '')).toMatchObject({
    format: 'afterword-notes',
    candidate: { fullName: 'Maya Brandt' },
    interviews: [],
  });
});

it('is several where one would not be read again, and an import of them all changes nothing', () => {
  const many = stored(notesLimits.interviews + 1);
  const files = exportFiles(many);
  expect(files).toHaveLength(2);
  const again = { ...many, interviews: readBack(files) };
  expect(importPlan(many, again).interviews.every(({ state }) => state === 'same')).toBe(true);
  expect(again.interviews).toHaveLength(many.interviews.length);
});

it('counts bytes, not characters: no file is larger than the limit', () => {
  const limits = { bytes: 8_000, interviews: 100 };
  const files = exportFiles(stored(40, '“ü”'.repeat(100)), limits);
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) expect(Buffer.byteLength(file)).toBeLessThanOrEqual(limits.bytes);
  expect(new Set(readBack(files).map(({ id }) => id)).size).toBe(40);
});
