import { beforeEach, expect, it, vi } from 'vitest';
import { browserInMemory } from './browser-in-memory.ts';

let memory: ReturnType<typeof browserInMemory>;
vi.mock('../../src/extension/browser.ts', () => ({
  get browser() {
    return memory.browser;
  },
}));
const { readReminders, saveReminders } = await import('../../src/extension/reminders-store.ts');

beforeEach(() => {
  memory = browserInMemory();
});

it('keeps the newest of what was shown and left out', async () => {
  const keys = Array.from({ length: 600 }, (_, index) => `key ${index}`);
  await saveReminders({ shown: keys, snoozed: { a: '2026-03-10T12:00:00Z' }, skipped: keys, zone: 'Europe/London' }, 0);
  const { shown, skipped, snoozed, zone } = await readReminders();
  expect([shown.length, shown.at(-1), skipped.length, skipped[0]]).toEqual([500, 'key 599', 500, 'key 100']);
  expect({ snoozed, zone }).toEqual({ snoozed: { a: '2026-03-10T12:00:00Z' }, zone: 'Europe/London' });
});

it('starts with nothing, where there is nothing and where it cannot be read', async () => {
  expect(await readReminders()).toEqual({ shown: [], snoozed: {}, skipped: [] });
  memory.local.reminders = { v: 1, u: 0, d: { shown: 'all' } };
  expect(await readReminders()).toEqual({ shown: [], snoozed: {}, skipped: [] });
  // An empty list is nothing to the store: it comes back as one.
  await saveReminders({ shown: [], snoozed: {}, skipped: [] }, 1);
  expect(await readReminders()).toEqual({ shown: [], snoozed: {}, skipped: [] });
});
