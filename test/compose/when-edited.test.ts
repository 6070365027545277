// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pause, whenEdited } from '../../src/compose/when-edited.ts';
import { type ComposeInMemory, composeInMemory, to } from './compose-in-memory.ts';

let message: ComposeInMemory;
const edited = vi.fn();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  message = composeInMemory();
  edited.mockClear();
});
afterEach(() => {
  message.lost.abort();
  vi.useRealTimers();
});
const wait = async (milliseconds: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
};

it('waits for a pause in the typing', async () => {
  whenEdited(message.compose, edited, message.lost.signal);
  for (let letter = 0; letter < 5; letter++) {
    message.type('x'.repeat(letter));
    await wait(pause - 50);
  }
  expect(edited).not.toHaveBeenCalled();
  await wait(50);
  expect(edited).toHaveBeenCalledTimes(1);
});

it('hears what editors stop on its way up', async () => {
  message.compose.body.addEventListener('input', (event) => event.stopPropagation());
  whenEdited(message.compose, edited, message.lost.signal);
  message.type('Dear');
  await wait(pause);
  expect(edited).toHaveBeenCalledTimes(1);
});

it('sees a recipient come without a key', async () => {
  whenEdited(message.compose, edited, message.lost.signal);
  message.sendTo(to('Dana'));
  await wait(pause);
  expect(edited).toHaveBeenCalledTimes(1);
});

it('is not put off for ever by a page that never rests', async () => {
  whenEdited(message.compose, edited, message.lost.signal);
  for (let step = 0; step < 10; step++) {
    message.compose.root.append(document.createElement('i'));
    await wait(100);
  }
  expect(edited.mock.calls.length).toBeGreaterThan(1);
});

it('is silent once the compose is lost', async () => {
  const soon = whenEdited(message.compose, edited, message.lost.signal);
  soon();
  message.lost.abort();
  message.type('x');
  await wait(2 * pause);
  expect(edited).not.toHaveBeenCalled();
});
