import { beforeEach, expect, it, vi } from 'vitest';
import { ask } from '../../src/extension/ask.ts';

const sendMessage = vi.fn<() => Promise<unknown>>();
vi.stubGlobal('chrome', { runtime: { id: 'afterword', sendMessage }, i18n: { getMessage: (key: string) => key } });
vi.mock('../../src/say.ts', () => ({ sayIfKnown: (key: string) => key }));
beforeEach(() => {
  sendMessage.mockReset();
});
const saved = { ok: true, value: null };
const died = new Error('Could not establish connection. Receiving end does not exist.');

it.each([
  ['answered nothing', () => Promise.resolve(undefined)],
  ['died over it', () => Promise.reject(died)],
])('asks once more when the worker %s', async (_, first) => {
  sendMessage.mockImplementationOnce(first).mockResolvedValueOnce(saved);
  expect(await ask('deleteInterview', { id: 'kept' })).toEqual(saved);
  expect(sendMessage).toHaveBeenCalledTimes(2);
  expect(sendMessage).toHaveBeenLastCalledWith({ name: 'deleteInterview', request: { id: 'kept' } });
});

it('says that there was no answer when the second one does not answer either', async () => {
  sendMessage.mockResolvedValue(undefined);
  expect(await ask('deleteInterview', { id: 'kept' })).toEqual({ ok: false, error: 'worker_noAnswer' });
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it('says so when the extension is gone', async () => {
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  expect(await ask('deleteInterview', { id: 'kept' })).toEqual({ ok: false, error: 'disconnected' });
  expect(sendMessage).not.toHaveBeenCalled();
});
