import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let records: Record<string, unknown>;
let full: boolean;

vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (key in records ? { [key]: records[key] } : {}),
        set: async (changes: Record<string, unknown>) => {
          if (full) throw new Error('QUOTA_BYTES quota exceeded');
          Object.assign(records, changes);
        },
      },
    },
  },
}));
const { readSettings, saveSettings } = await import('../../src/extension/settings-store.ts');

beforeEach(() => {
  records = {};
  full = false;
});
afterEach(() => vi.clearAllMocks());

it('asks before a letter with an error goes, until that is switched off', async () => {
  expect(await readSettings()).toEqual({ holdErrors: true });
  expect(await saveSettings({ holdErrors: false }, 5)).toEqual({ ok: true, value: null });
  expect(records).toEqual({ settings: { v: 1, u: 5, d: { holdErrors: false } } });
  expect(await readSettings()).toEqual({ holdErrors: false });
});

it('asks where the record cannot be read, and keeps that record aside when it is written again', async () => {
  records = { settings: { v: 1, u: 1, d: { holdErrors: 'no' } } };
  expect(await readSettings()).toEqual({ holdErrors: true });
  await saveSettings({ holdErrors: false }, 7);
  expect(await readSettings()).toEqual({ holdErrors: false });
  expect(Object.keys(records)).toContain('aside:settings:7');
});

it('keeps nothing but what it knows, and says when the store is full', async () => {
  await saveSettings({ holdErrors: true, more: 'x'.repeat(10) } as { holdErrors: boolean }, 1);
  expect(records).toEqual({ settings: { v: 1, u: 1, d: { holdErrors: true } } });
  full = true;
  expect(await saveSettings({ holdErrors: false }, 2)).toMatchObject({ ok: false, error: expect.stringContaining('full') });
});
