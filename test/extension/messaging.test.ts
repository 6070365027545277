import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../src/messages.ts';
import { browserInMemory } from './browser-in-memory.ts';

const memory = browserInMemory();
const own = 'chrome-extension://afterword/';
type Listener = (message: unknown, from: object, sendResponse: (reply: unknown) => void) => unknown;
let listener: Listener | undefined;
const runtime = {
  ...memory.browser.runtime,
  id: 'afterword',
  getURL: (file: string) => own + file,
  onMessage: {
    addListener: (one: Listener) => {
      listener = one;
    },
  },
};
vi.mock('../../src/extension/browser.ts', () => ({ browser: { ...memory.browser, runtime } }));
const { answerMessages } = await import('../../src/extension/messaging.ts');
const { removeRecord, writeRecord } = await import('../../src/extension/storage.ts');

/** Two messages, answered by the storage alone. */
answerMessages(
  () =>
    ({
      saveInterview: (interview: object) => writeRecord('interview:kept', v.object({}), interview, 1),
      deleteInterview: () => removeRecord('interview:kept'),
    }) as unknown as Handlers,
);

/** What a page of ours hears. */
const reply = (name: string) =>
  new Promise((resolve) => {
    listener?.({ name, request: { id: 'kept' } }, { id: 'afterword', url: `${own}popup.html` }, resolve);
  });

const { local } = memory.browser.storage;
afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([
  ['saveInterview', 'get'],
  ['saveInterview', 'set'],
  ['deleteInterview', 'remove'],
] as const)('%s, where the storage’s `%s` fails', (name, method) => {
  it('stays unanswered when the browser is ending the worker, so that the next one is asked', async () => {
    vi.spyOn(local, method).mockRejectedValueOnce(new Error('No SW'));
    expect(await reply(name)).toBeUndefined();
    expect(await reply(name)).toEqual({ ok: true, value: null });
  });

  it('says what else the browser refuses', async () => {
    vi.spyOn(local, method).mockRejectedValueOnce(new Error('disk is broken'));
    expect(await reply(name)).toMatchObject({ ok: false, error: expect.stringContaining('disk is broken') });
  });
});
