import { beforeEach, expect, it, vi } from 'vitest';
import { openSendGuard } from '../../src/compose/send-guard.ts';
import type { Finding } from '../../src/follow-up/draft.ts';
import { success } from '../../src/follow-up/result.ts';
import { tell } from '../../src/follow-up/tell.ts';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../src/extension/ask.ts', () => ({ ask }));

const error = (check: string, evidence = ''): Finding => ({
  check,
  evidence,
  severity: 'error',
  where: 'body',
  told: tell('subjectMissing'),
});
let answer: (settings: { holdErrors: boolean }) => void;
beforeEach(() => {
  ask.mockImplementation((name: string) =>
    name === 'readSettings'
      ? new Promise((resolve) => {
          answer = (settings) => resolve(success(settings));
        })
      : Promise.resolve(success(null)),
  );
});

it('holds once for the same errors, and again for a new one', () => {
  const guard = openSendGuard();
  expect(guard.holds([])).toBe(false);
  expect(guard.holds([error('wrong-name', 'Quist')])).toBe(true);
  expect(guard.holds([error('wrong-name', 'Quist')])).toBe(false);
  expect(guard.holds([error('wrong-name', 'Quist'), error('wrong-name', 'Park')])).toBe(true);
  expect(guard.holds([error('wrong-name', 'Park')])).toBe(false);
});

it('holds again for what was mended and came back', () => {
  const guard = openSendGuard();
  guard.holds([error('wrong-name', 'Quist')]);
  guard.forgetMended([]);
  expect(guard.holds([error('wrong-name', 'Quist')])).toBe(true);
});

it('is on until the settings say otherwise', async () => {
  const guard = openSendGuard();
  expect(guard.isOn()).toBe(true);
  answer({ holdErrors: false });
  await vi.waitFor(() => expect(guard.isOn()).toBe(false));
  expect(guard.holds([error('wrong-name')])).toBe(false);
});

it('keeps what the candidate chose, however late the settings are read', async () => {
  const guard = openSendGuard();
  expect(await guard.set(false)).toEqual(success(null));
  expect(ask).toHaveBeenLastCalledWith('saveSettings', { holdErrors: false });
  answer({ holdErrors: true });
  await Promise.resolve();
  await Promise.resolve();
  expect(guard.isOn()).toBe(false);
});
