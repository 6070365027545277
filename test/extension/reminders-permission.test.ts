import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reminderPermission } from '../../src/extension/reminders-permission.ts';

let has: boolean;
beforeEach(() => {
  has = false;
  const kept: Record<string, string> = {};
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  });
  const permissions = {
    contains: async (wanted: unknown) => {
      expect(wanted).toEqual({ permissions: ['notifications'] });
      return has;
    },
    request: async (wanted: unknown) => {
      expect(wanted).toEqual({ permissions: ['notifications'] });
      has = true;
      return true;
    },
  };
  vi.stubGlobal('chrome', { permissions });
});
afterEach(() => vi.unstubAllGlobals());

it('asks until it is allowed', async () => {
  expect(await reminderPermission.shouldAsk()).toBe(true);
  expect(await reminderPermission.ask()).toBe(true);
  expect(await reminderPermission.shouldAsk()).toBe(false);
});

it('asks no more after a no', async () => {
  reminderPermission.decline();
  expect(await reminderPermission.shouldAsk()).toBe(false);
  expect(has).toBe(false);
});
