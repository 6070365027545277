import { beforeEach, describe, expect, it, vi } from 'vitest';
import { notesOf, sample } from '../follow-up/sample.ts';

const records: Record<string, unknown> = {};
let isFull = false;
vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string | null) => (key === null ? { ...records } : key in records ? { [key]: records[key] } : {}),
        set: async (changes: Record<string, unknown>) => {
          if (isFull) throw new Error('QUOTA_BYTES quota exceeded');
          Object.assign(records, structuredClone(changes));
        },
        clear: async () => {
          for (const key of Object.keys(records)) delete records[key];
        },
      },
    },
  },
}));
const { keptIn, readEverything, wipeEverything, writeImport } = await import('../../src/extension/data-store.ts');

const { candidate, interviews } = notesOf(sample);
const envelope = (d: unknown) => ({ v: 1, u: 1, d });

beforeEach(() => {
  for (const key of Object.keys(records)) delete records[key];
  isFull = false;
});

describe('an import', () => {
  it('is written in one step and read back as it was', async () => {
    expect(await writeImport(interviews, candidate, 7)).toEqual({ ok: true, value: null });
    const { notes, unreadable } = await readEverything();
    expect(notes).toEqual({ format: 'afterword-notes', version: 1, candidate, interviews });
    expect(unreadable).toEqual([]);
  });

  it('keeps aside what it cannot read, and leaves everything when the browser takes no more', async () => {
    records['interview:caldera'] = 'garbage';
    isFull = true;
    expect(await writeImport(interviews, candidate, 7)).toMatchObject({ ok: false, error: expect.stringContaining('full') });
    expect(records).toEqual({ 'interview:caldera': 'garbage' });
    isFull = false;
    await writeImport(interviews, undefined, 7);
    expect(records).toMatchObject({ 'aside:interview:caldera:7': 'garbage', 'interview:caldera': { d: { id: 'caldera' } } });
  });
});

describe('what we keep', () => {
  it('counts every byte of every record, keys included, under one kind each', () => {
    Object.assign(records, {
      profile: envelope({ fullName: 'Zoë' }),
      'interview:a': envelope({}),
      'interview:b': 'garbage',
      'half-written': envelope({}),
      'template:x.hbs': envelope({}),
      'wording:1': envelope({}),
      reminders: envelope({}),
      settings: envelope({}),
      'of-tomorrow': 1,
    });
    const rows = keptIn(records, [{ key: 'interview:b', problem: '', value: 'garbage' }]);
    expect(rows.map(({ kind }) => kind)).toEqual([
      ...['profile', 'interviews', 'half-written', 'templates', 'wordings', 'reminders', 'settings', 'unreadable', 'other'],
    ]);
    const all = Object.entries(records).reduce((sum, [key, value]) => sum + Buffer.byteLength(key + JSON.stringify(value)), 0);
    expect(rows.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(all);
    expect(rows.reduce((sum, row) => sum + row.records, 0)).toBe(Object.keys(records).length);
  });

  it('is nothing once all is wiped', async () => {
    await writeImport(interviews, candidate, 7);
    await wipeEverything();
    expect((await readEverything()).kept).toEqual([]);
  });
});
