import { afterEach, expect, it, vi } from 'vitest';
import { onShortcut, readShortcuts } from '../../src/extension/shortcuts.ts';

afterEach(() => vi.unstubAllGlobals());

it('tells the keys as they are, none where the browser gave none', async () => {
  vi.stubGlobal('chrome', {
    commands: { getAll: async () => [{ name: 'they-said', shortcut: 'Alt+Shift+Y' }, { name: '_execute_action' }] },
  });
  expect(await readShortcuts()).toEqual([
    { name: 'they-said', keys: 'Alt+Shift+Y' },
    { name: '_execute_action', keys: '' },
  ]);
});

it('hears its own shortcut only, until told to stop', () => {
  const listeners = new Set<(name: string) => void>();
  const onCommand = {
    addListener: (listener: (name: string) => void) => listeners.add(listener),
    removeListener: (listener: (name: string) => void) => listeners.delete(listener),
  };
  vi.stubGlobal('chrome', { commands: { onCommand } });
  const pressed = vi.fn();
  const lifetime = new AbortController();
  onShortcut('they-said', pressed, lifetime.signal);
  for (const name of ['they-said', 'other']) for (const listener of listeners) listener(name);
  expect(pressed).toHaveBeenCalledTimes(1);
  lifetime.abort();
  expect(listeners.size).toBe(0);
});

it('knows of none where the browser has no keys', async () => {
  vi.stubGlobal('chrome', {});
  expect(await readShortcuts()).toEqual([]);
  expect(() => onShortcut('they-said', () => {}, new AbortController().signal)).not.toThrow();
});
