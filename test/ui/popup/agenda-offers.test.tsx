import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PopupScreen } from '../../../src/ui/popup/popup-screen.tsx';
import { accessibilityProblems } from '../accessibility.ts';
import { button, until } from '../by-name.ts';
import { now, popupStates } from '../states.ts';
import { portOf } from './popup-port-in-memory.ts';

async function open(name: string) {
  const memory = portOf(popupStates[name] ?? null);
  const ready = vi.fn();
  render(<PopupScreen port={memory.port} ready={ready} now={() => now} zone="Europe/London" locale="en-GB" />, document.body);
  await until(() => expect(ready).toHaveBeenCalled());
  return memory;
}
const asks = () => document.body.textContent?.includes('Shall Afterword remind you');

beforeEach(() => vi.stubGlobal('scrollTo', vi.fn()));
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

it('asks for reminders with the reason, and is content with a yes', async () => {
  const { store } = await open('one-due');
  await until(() => expect(asks()).toBe(true));
  expect(document.body.textContent).toContain('Never at night');
  expect(await accessibilityProblems(document.body)).toEqual([]);
  button(document.body, 'Remind me').click();
  await until(() => expect(asks()).toBe(false));
  expect(store.mayRemind).toBe(true);
});

it('takes a no, and all else is there as before', async () => {
  const { store } = await open('one-due');
  await until(() => expect(asks()).toBe(true));
  button(document.body, 'No, thanks').click();
  await until(() => expect(asks()).toBe(false));
  expect(store.mayRemind).toBe(false);
  expect(button(document.body, 'Write to Dana Okafor in Gmail')).toBeTruthy();
});

it('puts the dates of all open interviews into one calendar file', async () => {
  const { store } = await open('agenda');
  await until(() => button(document.body, 'All dates to my calendar'));
  button(document.body, 'All dates to my calendar').click();
  await until(() => expect(store.calendars).toEqual([[popupStates.agenda?.interviews.map(({ id }) => id), undefined]]));
});

it('offers nothing while there is nothing to remind of', async () => {
  const memory = portOf(popupStates.empty ?? null);
  const asked = vi.spyOn(memory.port, 'reminders');
  render(<PopupScreen port={memory.port} ready={() => {}} now={() => now} zone="Europe/London" locale="en-GB" />, document.body);
  await until(() => expect(document.querySelector('form')).not.toBeNull());
  expect(asks()).toBe(false);
  expect(document.body.textContent).not.toContain('calendar');
  asked.mockRestore();
});
