import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPlan } from '../../src/follow-up/import-plan.ts';
import { type NotesFile, parseNotes, readNotes } from '../../src/follow-up/notes.ts';
import { notesOf, sample } from './sample.ts';

/** Whatever a file holds: refused with a place in it, or taken without losing a word of it or of what is stored. */
const runs = { numRuns: 150 };
const odd = fc.constantFrom(
  null,
  '',
  ' ',
  '\u202E',
  0,
  -1,
  1e21,
  true,
  [],
  {},
  [[]],
  'x'.repeat(3000),
  '2026-02-30',
  'Z',
  '__proto__',
);
const extra = fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'id')), fc.jsonValue());
const instant = fc.integer({ min: 0, max: 2_000_000_000 }).map((seconds) => new Date(seconds * 1000).toISOString());
const person = fc.record(
  { fullName: fc.string(), email: fc.string(), connectionPoints: fc.array(fc.string(), { maxLength: 3 }) },
  { requiredKeys: [] },
);
const message = fc.record({ kind: fc.constantFrom('thank-you', 'check-in'), sentAt: instant, text: fc.string() });
const interview = fc
  .tuple(
    extra,
    fc.record(
      {
        company: fc.string(),
        role: fc.string(),
        evidence: fc.string(),
        outcome: fc.constantFrom('rejected', 'offered'),
        messages: fc.array(message, { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
    fc.array(person, { maxLength: 3 }),
    instant,
  )
  .map(([unknown, fields, people, endedAt]) => ({
    ...unknown,
    ...fields,
    endedAt,
    interviewers: people.map((one, index) => ({ ...one, id: `p${index}` })),
  }));
/** A file that is right: ids are told apart, some of them those of the sample. */
const file = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('caldera', 'a', 'b', 'c'), { maxLength: 4 }),
    fc.array(interview, { minLength: 4, maxLength: 4 }),
  )
  .map(([ids, interviews]) => ({
    format: 'afterword-notes',
    version: 1,
    interviews: ids.map((id, index) => ({ ...interviews[index], id, timeZone: null })),
  }));

const read = (value: unknown): NotesFile | undefined => {
  const notes = readNotes(JSON.stringify(value));
  return notes.ok ? notes.value : undefined;
};
/** What an import leaves in the store. */
function imported(stored: NotesFile, given: NotesFile): NotesFile {
  const plan = importPlan(stored, given);
  const merged = new Map(plan.interviews.map((one) => [one.merged.id, one.merged]));
  const kept = stored.interviews.filter(({ id }) => !merged.has(id));
  return { ...stored, candidate: plan.candidate ?? stored.candidate, interviews: [...kept, ...merged.values()] };
}
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** Whether a path such as `interviews[0].endedAt` leads somewhere, or one step short of it: what is missing has no place. */
function leadsInto(value: unknown, path: string): boolean {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  let here = value;
  for (const step of steps.slice(0, -1)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return false;
    here = (here as Record<string, unknown>)[step];
  }
  return true;
}

describe('any file', () => {
  it('of any text at all is refused in words, or read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        const notes = readNotes(text);
        expect(notes.ok || notes.error.message.length > 0).toBe(true);
      }),
      runs,
    );
  });

  it('that was right and has one wrong value is refused with the path to it, or reads as a blank', () => {
    const paths = placesIn(plain(sample));
    fc.assert(
      fc.property(fc.constantFrom(...paths), odd, (place, value) => {
        const damaged = plain(sample);
        put(damaged, place, value);
        const notes = parseNotes(damaged);
        if (notes.ok) return;
        expect(leadsInto(damaged, notes.error.path)).toBe(true);
        const said = (notes.error.path.match(/[^.[\]]+/g) ?? []).join('/');
        // At the value itself, within it, or at what lacks something because of it.
        expect([place.join('/'), place.slice(0, -1).join('/')].some((at) => said.startsWith(at))).toBe(true);
      }),
      runs,
    );
  });

  it('cut off anywhere is refused, and no cut throws', () => {
    const text = JSON.stringify(sample);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (end) => {
        expect(readNotes(text.slice(0, end)).ok).toBe(false);
      }),
      runs,
    );
  });
});

describe('a file that is right', () => {
  const stored = notesOf(sample);

  it('is the same once it was imported, and is read back from its own export', () => {
    fc.assert(
      fc.property(file, (given) => {
        const notes = read(given);
        if (!notes) throw new Error('it is right');
        const after = imported(stored, notes);
        expect(importPlan(after, notes).interviews.every(({ state }) => state === 'same')).toBe(true);
        expect(importPlan(after, notes).candidate).toBeUndefined();
        const again = read(after);
        expect(again && importPlan(after, again).interviews.every(({ state }) => state === 'same')).toBe(true);
      }),
      runs,
    );
  });

  it('loses nothing: no interview, no message, no field that it does not speak of, no unknown field', () => {
    fc.assert(
      fc.property(file, file, (first, second) => {
        const one = read(first);
        const other = read(second);
        if (!one || !other) throw new Error('they are right');
        const before = imported(stored, one);
        const after = new Map(imported(before, other).interviews.map((kept) => [kept.id, kept]));
        const given = new Map(other.interviews.map((kept) => [kept.id, kept]));
        for (const kept of before.interviews) {
          const now = after.get(kept.id);
          expect(now).toBeDefined();
          const sentAt = now?.messages?.map((sent) => `${sent.kind} ${Date.parse(sent.sentAt)}`) ?? [];
          for (const sent of kept.messages ?? []) expect(sentAt).toContain(`${sent.kind} ${Date.parse(sent.sentAt)}`);
          for (const [key, value] of Object.entries(kept))
            if (key !== 'messages' && !Object.hasOwn(given.get(kept.id) ?? {}, key))
              expect(Object.getOwnPropertyDescriptor(now ?? {}, key)?.value).toEqual(value);
        }
      }),
      runs,
    );
  });
});

type Place = readonly (string | number)[];
/** The way to every value in it. */
function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return at.length ? [at] : [];
  const inside = Object.entries(value).flatMap(([key, one]) => placesIn(one, [...at, Array.isArray(value) ? Number(key) : key]));
  return at.length ? [at, ...inside] : inside;
}
function put(into: unknown, place: Place, value: unknown): void {
  let here = into as Record<string | number, unknown>;
  for (const step of place.slice(0, -1)) here = here[step] as Record<string | number, unknown>;
  here[place[place.length - 1] ?? ''] = value;
}
