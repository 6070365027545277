import { beforeEach, expect, it, vi } from 'vitest';
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
const { removeRecord } = await import('../../src/extension/storage.ts');

/** The handler of one message removes a record. */
answerMessages(() => ({ deleteInterview: ({ id }: { id: string }) => removeRecord(id) }) as unknown as Handlers);

/** What a page of ours hears. */
const reply = () =>
  new Promise((resolve) => {
    listener?.({ name: 'deleteInterview', request: { id: 'kept' } }, { id: 'afterword', url: `${own}popup.html` }, resolve);
  });

const remove = vi.spyOn(memory.browser.storage.local, 'remove');
beforeEach(() => {
  remove.mockReset();
});

it('leaves unanswered what it cannot do because the browser is ending it, so that the next worker is asked', async () => {
  remove.mockRejectedValueOnce(new Error('No SW'));
  expect(await reply()).toBeUndefined();
  expect(await reply()).toEqual({ ok: true, value: null });
});

it('says what else the browser refuses', async () => {
  remove.mockRejectedValueOnce(new Error('disk is broken'));
  expect(await reply()).toMatchObject({ ok: false, error: expect.stringContaining('disk is broken') });
});
