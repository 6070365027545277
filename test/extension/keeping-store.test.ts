import { beforeEach, describe, expect, it, vi } from 'vitest';
import { notesOf, sample } from '../follow-up/sample.ts';
import { browserInMemory } from './browser-in-memory.ts';

const memory = browserInMemory();
vi.mock('../../src/extension/browser.ts', () => ({ browser: memory.browser }));
const { changeKeeping, forgetExpired, isExportDue, readKeeping } = await import('../../src/extension/keeping-store.ts');

const day = 86_400_000;
const answeredAt = '2026-03-20T09:00:00Z';
const [interview] = notesOf(sample).interviews;
const store = (id: string, fields: object) => {
  memory.local[`interview:${id}`] = { v: 1, u: 1, d: { ...interview, id, ...fields } };
};
beforeEach(() => {
  for (const key of Object.keys(memory.local)) delete memory.local[key];
});

describe('notes that go by themselves', () => {
  it('do not, as it comes: off, and with settings that cannot be read', async () => {
    store('old', { outcome: 'rejected', answeredAt });
    expect(await forgetExpired(Number.MAX_SAFE_INTEGER)).toEqual({ ok: true, value: 0 });
    memory.local.keeping = { v: 1, u: 1, d: { days: 1, since: 0 } };
    expect(await readKeeping()).toEqual({ days: 0, since: 0 });
    expect(await forgetExpired(Number.MAX_SAFE_INTEGER)).toEqual({ ok: true, value: 0 });
    expect(memory.local).toHaveProperty('interview:old');
  });

  it('go on their day, no others with them, and nothing unreadable', async () => {
    store('old', { outcome: 'rejected', answeredAt });
    store('open', {});
    store('new', { outcome: 'offered', answeredAt: '2026-06-01T09:00:00Z' });
    memory.local['interview:damaged'] = 'garbage';
    await changeKeeping({ days: 90, since: 0 }, 1);
    const at = Date.parse(answeredAt) + 90 * day;
    expect(await forgetExpired(at - 1)).toEqual({ ok: true, value: 0 });
    expect(await forgetExpired(at)).toEqual({ ok: true, value: 1 });
    expect(Object.keys(memory.local).sort()).toEqual(['interview:damaged', 'interview:new', 'interview:open', 'keeping']);
  });
});

describe('the reminder to export', () => {
  it('is off as it comes, and comes a week after it was wanted or after the last export', async () => {
    expect(isExportDue(await readKeeping(), Number.MAX_SAFE_INTEGER)).toBe(false);
    await changeKeeping({ remindSince: 10 * day }, 1);
    expect(isExportDue(await readKeeping(), 17 * day - 1)).toBe(false);
    expect(isExportDue(await readKeeping(), 17 * day)).toBe(true);
    await changeKeeping({ exportedAt: 16 * day }, 2);
    expect(isExportDue(await readKeeping(), 17 * day)).toBe(false);
    expect(isExportDue(await readKeeping(), 23 * day)).toBe(true);
    await changeKeeping({ remindSince: undefined }, 3);
    expect(await readKeeping()).toEqual({ days: 0, since: 0, exportedAt: 16 * day });
  });
});
