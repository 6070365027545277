import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepHalfWritten, noteHere, onNotesChanged, readHalfWritten } from '../../src/extension/half-written.ts';

type Listener = (changes: Record<string, unknown>, area: string) => void;
let records: Record<string, unknown>;
let listeners: Set<Listener>;
let full: boolean;

beforeEach(() => {
  records = {};
  listeners = new Set();
  full = false;
  const local = {
    get: async (key: string) => (key in records ? { [key]: records[key] } : {}),
    set: async (changes: Record<string, unknown>) => {
      if (full) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(records, changes);
    },
    remove: async (key: string) => {
      delete records[key];
    },
  };
  const onChanged = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  vi.stubGlobal('chrome', { storage: { local, onChanged } });
});
afterEach(() => vi.unstubAllGlobals());

it('keeps a note in the envelope of every record, and forgets it', async () => {
  expect(await readHalfWritten()).toBeUndefined();
  await keepHalfWritten({ company: 'Cal' }, 5);
  expect(records).toMatchObject({ 'half-written': { v: 1, u: 5, d: { company: 'Cal' } } });
  expect(await readHalfWritten()).toEqual({ company: 'Cal' });
  await keepHalfWritten(null, 6);
  expect(records).toEqual({});
});

it('says which version it is built on: none behind the end of a note, and in a page that is opened the one it began with', async () => {
  const version = () => records['half-written'] as { id: string; on: string };
  noteHere.seen = '';
  records['half-written'] = { v: 1, u: 1, d: {}, id: 'theirs 1' };
  await readHalfWritten();
  await keepHalfWritten({ company: 'C' }, 5);
  expect(version().on).toBe('theirs 1');
  const { id } = version();
  await keepHalfWritten({ company: 'Ca' }, 6);
  expect(version().on).toBe(id);
  await keepHalfWritten(null, 7);
  await keepHalfWritten({ company: 'N' }, 8);
  expect(version().on).toBe('');
});

it('tells a store that takes no more, and does not stumble over a damaged record', async () => {
  full = true;
  expect(await keepHalfWritten({}, 5)).toMatchObject({ ok: false });
  for (const damaged of [null, 'text', 5, {}]) {
    records['half-written'] = damaged;
    expect(await readHalfWritten()).toBeUndefined();
  }
});

it('hears of every change but its own, until told to stop', () => {
  const changed = vi.fn();
  const lifetime = new AbortController();
  onNotesChanged(changed, lifetime.signal);
  const tell = (key: string, area = 'local') => {
    for (const listener of listeners) listener({ [key]: {} }, area);
  };
  tell('half-written');
  tell('interview:1', 'sync');
  expect(changed).not.toHaveBeenCalled();
  tell('interview:1');
  expect(changed).toHaveBeenCalledTimes(1);
  lifetime.abort();
  expect(listeners.size).toBe(0);
});
