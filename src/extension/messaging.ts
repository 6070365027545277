/** Messages between the doors: typed by `messages.ts`, answered by one listener, errors as values. */
import type { Runtime } from 'webextension-polyfill';
import { failure, type Result } from '../follow-up/result.ts';
import { type Handlers, type MessageName, mayBeSentBy } from '../messages.ts';
import { say } from '../say.ts';
import { browser } from './browser.ts';
import { isOfEndingWorker } from './ending-worker.ts';
import { isMailPage, type MailSite, mailSiteOf } from './mail-hosts.ts';

/** Who sent a message: the tab and frame of a content script, or a page of ours (-1). On our own first page a content script has no `site`. */
export interface Sender {
  door: 'page' | 'content';
  tabId: number;
  frameId: number;
  site?: MailSite;
}

type HandlersFor = (sender: Sender) => Handlers;

/**
 * Answers every message of the table. Exactly one listener a context, and not an async one: a second async listener would
 * answer everything with null before the right one could. Unknown messages are left alone. The answer goes by `sendResponse`,
 * which every version of both browsers knows; a promise as the answer Chrome knows from 148 on.
 */
export function answerMessages(handlersFor: HandlersFor): void {
  const listener = (message: unknown, from: Runtime.MessageSender, sendResponse: (reply: unknown) => void) => {
    const name = messageName(message);
    if (!name) return undefined;
    void answer(handlersFor, from, name, (message as { request: unknown }).request).then(sendResponse);
    return true;
  };
  // Its types know answers always or never; ours answers to what it knows.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

/** Holds the other end of the lines that `watchConnection` opens; nothing is ever said on them. */
export const holdConnections = (): void => browser.runtime.onConnect.addListener(() => undefined);

async function answer(
  handlersFor: HandlersFor,
  from: Runtime.MessageSender,
  name: MessageName,
  request: unknown,
): Promise<Result<unknown> | undefined> {
  try {
    const sender = await senderOf(from);
    if (!sender || ![sender.door, 'any'].includes(mayBeSentBy[name])) return failure('This page may not ask that.');
    return await (handlersFor(sender)[name] as (request: unknown) => Promise<Result<unknown>>)(request);
  } catch (error) {
    // No answer: who asked asks once more, and that starts the next worker.
    if (isOfEndingWorker(error)) return undefined;
    console.error('Afterword could not answer', name, error);
    return failure(say('worker_failed'));
  }
}

function messageName(message: unknown): MessageName | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { name } = message as { name?: unknown };
  return typeof name === 'string' && Object.hasOwn(mayBeSentBy, name) ? (name as MessageName) : undefined;
}

async function senderOf(from: Runtime.MessageSender): Promise<Sender | undefined> {
  if (from.id !== browser.runtime.id) return undefined;
  // A page of ours that is open in a tab has a tab too: the address decides, never the tab.
  // On the first page the content script runs as it does beside a message.
  if (from.url?.startsWith(browser.runtime.getURL('')))
    return { door: from.url.includes('/welcome.') ? 'content' : 'page', tabId: -1, frameId: 0 };
  // A window that its opener wrote is about:blank; its origin is the opener's.
  const { origin } = from as { origin?: string };
  const address = from.url?.startsWith('about:') || !from.url ? (origin ?? from.tab?.url) : from.url;
  const url = address ? URL.parse(address) : null;
  if (from.tab?.id === undefined || !url || !(await isMailPage(url))) return undefined;
  return { door: 'content', tabId: from.tab.id, frameId: from.frameId ?? 0, site: mailSiteOf(url) };
}
