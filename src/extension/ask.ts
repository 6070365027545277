/** The content script's side of a message. It uses the browser's own namespace: the polyfill would double the script's size. */

import type { MessageName, Reply, Request } from '../messages.ts';
import { sayIfKnown } from '../say.ts';

interface Runtime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  connect(): { onDisconnect: { addListener(listener: () => void): void }; disconnect(): void };
}
declare const chrome: { runtime?: Runtime };
const runtime = (): Runtime | undefined => (globalThis as { browser?: { runtime?: Runtime } }).browser?.runtime ?? chrome.runtime;

/** Whether the extension that this script belongs to still runs: false once it was updated, reloaded or removed. */
export const isConnected = (): boolean => {
  try {
    return Boolean(runtime()?.id);
  } catch {
    return false;
  }
};

// Of our own: the popup would load result.ts as a script more.
const failed = (error: string) => ({ ok: false, error }) as const;

let isWatching = false;

/**
 * Opens a line to the worker: it wakes the worker, and it breaks at once when the extension is switched off or updated. It
 * breaks as well when the worker falls asleep; it is then opened again at the next call, and wakes nobody before.
 */
export function watchConnection(broken: () => void, signal: AbortSignal): void {
  if (isWatching || signal.aborted || !isConnected()) return;
  try {
    const line = runtime()?.connect();
    isWatching = line !== undefined;
    line?.onDisconnect.addListener(() => {
      isWatching = false;
      broken();
    });
    const end = () => {
      try {
        line?.disconnect();
      } catch {
        // The extension is gone, and the line with it.
      }
    };
    signal.addEventListener('abort', end, { once: true });
  } catch {
    broken();
  }
}

/** When there was no answer for so long, in milliseconds, the candidate is told; it may still come. Our choice: a sleeping worker takes 100. */
export const silence = 3_000;

/** No question waits longer. A worker that was ended in its first moments Chromium never starts again, and messages to it just hang. */
const longestWait = 30_000;

/** What `ask` answers when the extension is gone from under the page. */
export const disconnected = 'disconnected';

/**
 * Sends a message and gives the reply. A worker that died before it could answer is woken and asked once more:
 * every message of the table can be answered twice without harm.
 */
export async function ask<Name extends MessageName>(name: Name, request: Request<Name>): Promise<Reply<Name>> {
  const late = new Promise<Reply<Name>>((answer) => setTimeout(() => answer(noAnswer()), longestWait));
  return Promise.race([send(name, request), late]);
}

const noAnswer = () => failed(sayIfKnown('worker_noAnswer'));

async function send<Name extends MessageName>(name: Name, request: Request<Name>): Promise<Reply<Name>> {
  for (let attempt = 1; ; attempt++) {
    try {
      if (!isConnected()) return failed(disconnected);
      const reply = (await runtime()?.sendMessage({ name, request })) as Reply<Name> | null | undefined;
      if (reply) return reply;
    } catch {
      if (!isConnected()) return failed(disconnected);
    }
    if (attempt === 2) return noAnswer();
  }
}
