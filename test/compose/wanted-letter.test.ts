// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { awaitCompose } from '../../src/compose/wanted-letter.ts';
import { type ComposeInMemory, composeInMemory, to } from './compose-in-memory.ts';

const dana = to('Dana Okafor', 'dana@caldera.example');
const wanted = { who: { interviewId: 'caldera', interviewerId: 'dana' }, kind: 'thank-you', email: 'dana@caldera.example' };
let message: ComposeInMemory;
const write = vi.fn();
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  message = composeInMemory();
  write.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

it('writes once the compose is seen to be to that person', async () => {
  awaitCompose(wanted, message.compose, write, message.lost.signal);
  expect(write).not.toHaveBeenCalled();
  message.sendTo(dana);
  await settle();
  expect(write).toHaveBeenCalledTimes(1);
  message.sendTo(dana, to('Tom Brandt', 'tom@caldera.example'));
  await settle();
  expect(write).toHaveBeenCalledTimes(1);
});

it('writes at once in a compose to nobody, when no address is known', () => {
  awaitCompose({ ...wanted, email: '' }, message.compose, write, message.lost.signal);
  expect(write).toHaveBeenCalledTimes(1);
});

it.each([
  ['that is to somebody else', () => message.sendTo(to('Tom Brandt', 'tom@caldera.example'))],
  [
    'that has a text of the candidate’s own',
    () => {
      message.type('Dear Dana');
      message.sendTo(dana);
    },
  ],
  [
    'that the candidate has begun to write in, even when it is empty again',
    () => {
      message.type('Dear');
      message.type('');
      message.sendTo(dana);
    },
  ],
  [
    'that has gone',
    () => {
      message.lost.abort();
      message.sendTo(dana);
    },
  ],
])('never writes into a compose %s', async (_, happen) => {
  awaitCompose(wanted, message.compose, write, message.lost.signal);
  happen();
  await settle();
  expect(write).not.toHaveBeenCalled();
});

it('does not wait for ever', async () => {
  awaitCompose(wanted, message.compose, write, message.lost.signal);
  await vi.advanceTimersByTimeAsync(21_000);
  message.sendTo(dana);
  await settle();
  expect(write).not.toHaveBeenCalled();
});
