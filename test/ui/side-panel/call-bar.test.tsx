import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CallBar } from '../../../src/ui/side-panel/call-bar.tsx';
import { accessibilityProblems } from '../accessibility.ts';
import { button, until } from '../by-name.ts';

const began = Date.parse('2026-03-10T12:05:00Z');
let now: number;
let pressed: () => void;
let store: Map<string, string>;
const said = () => document.querySelector<HTMLTextAreaElement>('#jottings')?.value;
const timer = () => document.querySelector('[role=timer]')?.textContent;

beforeEach(() => {
  now = began;
  store = new Map();
  document.body.innerHTML =
    '<aside></aside><main><label>Ended <input id="ended" type="datetime-local"></label><label>Dana <input id="point-dana"></label><label>Jotted <textarea id="jottings"></textarea></label></main>';
});
afterEach(() => {
  const place = document.querySelector('aside');
  if (place) render(null, place);
});

async function open(keys = 'Alt+Shift+Y') {
  const place = document.querySelector('aside') as HTMLElement;
  const kept = {
    getItem: (name: string) => store.get(name) ?? null,
    setItem: (name: string, value: string) => void store.set(name, value),
    removeItem: (name: string) => void store.delete(name),
  };
  let isListening = false;
  const listen = (act: () => void) => {
    pressed = act;
    isListening = true;
  };
  render(<CallBar store={kept} onTheySaid={listen} keys={keys} now={() => now} />, place);
  await until(() => expect(isListening).toBe(true));
}

it('counts the time of a call, over a closed panel too, and notes its end', async () => {
  await open();
  expect(timer()).toBeUndefined();
  button(document.body, 'Start the call').click();
  await until(() => expect(timer()).toBe('0:00'));
  now += 64_000;
  await until(() => expect(timer()).toBe('1:04'));
  expect(await accessibilityProblems(document.body)).toEqual([]);
  render(null, document.querySelector('aside') as HTMLElement);
  now += 3_600_000;
  await open();
  expect(timer()).toBe('1:01:04');
  const heard = vi.fn();
  document.body.addEventListener('input', heard, { once: true });
  button(document.body, 'Call over').click();
  await until(() => expect(timer()).toBeUndefined());
  expect(heard).toHaveBeenCalledTimes(1);
  const ended = new Date(`${document.querySelector<HTMLInputElement>('#ended')?.value}`).getTime();
  expect(ended).toBe(Math.floor(now / 60_000) * 60_000);
  expect(store.size).toBe(0);
});

it('begins a line with the time, by button and by shortcut, below what stands there, and in no box of a letter', async () => {
  await open();
  button(document.body, 'They said').click();
  expect(said()).toMatch(/^\d\d:\d\d $/);
  button(document.body, 'Start the call').click();
  now += 125_000;
  const field = document.querySelector<HTMLTextAreaElement>('#jottings') as HTMLTextAreaElement;
  field.value = 'rainy days ';
  pressed();
  expect(said()).toBe('rainy days\n2:05 ');
  expect(document.activeElement).toBe(field);
  expect(field.selectionStart).toBe(field.value.length);
  expect(document.querySelector<HTMLInputElement>('#point-dana')?.value).toBe('');
});

it('hears of a call that another window began, and shows the keys that there are', async () => {
  await open('');
  expect(document.querySelector('kbd')).toBeNull();
  store.set('call-began', String(began));
  dispatchEvent(new StorageEvent('storage'));
  await until(() => expect(timer()).toBe('0:00'));
  store.set('call-began', 'nonsense');
  dispatchEvent(new StorageEvent('storage'));
  await until(() => expect(timer()).toBeUndefined());
});
