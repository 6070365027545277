import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnKind } from '../../src/follow-up/template/own-words.ts';
import { notesOf, sample } from '../follow-up/sample.ts';
import { browserInMemory, locksInMemory } from './browser-in-memory.ts';

let isFull = false;
const memory = browserInMemory();
const { local: records, session, sync } = memory;
const { set } = memory.browser.storage.local;
memory.browser.storage.local.set = async (changes) => {
  if (isFull) throw new Error('QUOTA_BYTES quota exceeded');
  await set(changes);
};
vi.mock('../../src/extension/browser.ts', () => ({ browser: memory.browser }));
const page: Record<string, string> = Object.create({
  clear(this: Record<string, string>) {
    delete this.call;
  },
});
vi.stubGlobal('localStorage', page);
vi.stubGlobal('navigator', { language: 'en', locks: locksInMemory() });
const { keptIn, readEverything, wipeEverything, writeImport } = await import('../../src/extension/data-store.ts');
const { runSync, switchSync } = await import('../../src/extension/sync.ts');

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
      keeping: envelope({}),
      'last-webmail': envelope('gmail'),
      sync: envelope({}),
      'copy:1-a:profile': envelope({}),
      'of-tomorrow': 1,
    });
    const rows = keptIn(records, [{ key: 'interview:b', problem: '', value: 'garbage' }]);
    expect(rows.map(({ kind }) => kind)).toEqual([
      ...[
        'profile',
        'interviews',
        'half-written',
        'templates',
        'wordings',
        'reminders',
        'settings',
        'across',
        'unreadable',
        'other',
      ],
    ]);
    const all = Object.entries(records).reduce((sum, [key, value]) => sum + Buffer.byteLength(key + JSON.stringify(value)), 0);
    expect(rows.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(all);
    expect(rows.reduce((sum, row) => sum + row.records, 0)).toBe(Object.keys(records).length);
  });

  it('is nothing once all is wiped', async () => {
    await writeImport(interviews, candidate, 7);
    Object.assign(session, { next: true });
    Object.assign(sync, { profile: { v: 1 } });
    page.call = '1';
    expect((await readEverything()).kept.map(({ kind }) => kind)).toEqual([
      'profile',
      'interviews',
      'session',
      'call',
      'account',
    ]);
    await wipeEverything();
    expect((await readEverything()).kept).toEqual([]);
    expect(Object.keys(page)).toEqual([]);
  });

  it('stays wiped when a merge across devices was under way', async () => {
    const template = { v: 1, u: 20, w: 'other', k: { other: 1 }, d: { source: 'Subject: y' } };
    Object.assign(sync, { 'template:y.hbs': template });
    await switchSync(true, 1);
    let wiping: Promise<unknown> | undefined;
    const merged = await runSync(async () => {
      wiping = wipeEverything();
      await new Promise(setImmediate);
      return { head: { id: 'y' }, words: {} } as OwnKind;
    });
    expect(merged.ok).toBe(true);
    await wiping;
    expect((await readEverything()).kept).toEqual([]);
  });

  it('shows every record that cannot be read, of whatever kind, and reads the others', async () => {
    const damaged = {
      profile: 'garbage',
      'interview:a': envelope({ id: 'a', endedAt: 'once' }),
      'template:x.hbs': { v: 2, u: 1, d: { source: '', kind: { head: { id: 'x' }, words: {} } } },
      'wording:1': envelope({ text: 5 }),
      settings: envelope({ holdErrors: 'no' }),
      keeping: envelope({ days: 5 }),
      reminders: null,
      sync: { v: 9, u: 1, d: {} },
      'aside:interview:b:7': 'older garbage',
    };
    Object.assign(records, damaged);
    await writeImport(interviews, undefined, 7);
    const { unreadable, notes } = await readEverything();
    expect(notes.interviews).toEqual(interviews);
    expect(Object.fromEntries(unreadable.map(({ key, value }) => [key, value]))).toEqual(damaged);
    expect(unreadable.every(({ problem }) => problem.length > 0)).toBe(true);
  });
});
