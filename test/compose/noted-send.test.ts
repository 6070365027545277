// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteSend } from '../../src/compose/noted-send.ts';
import type { OpenCompose, Webmail } from '../../src/webmail/webmail.ts';
import { type ComposeInMemory, composeInMemory } from './compose-in-memory.ts';

const asked: [string, Record<string, unknown>][] = [];
vi.mock('../../src/extension/ask.ts', () => ({
  ask: async (name: string, request: Record<string, unknown>) => {
    asked.push([name, request]);
    return { ok: true, value: null };
  },
}));

const text = 'Dear Ms. Okafor, thank you for the ads you run on rainy days. Leyla Demir';
const letter = { interviewId: 'caldera', interviewerId: 'dana', kind: 'thank-you', subject: 'Thank you', text };
let message: ComposeInMemory;
let again: ComposeInMemory;
let found: ((compose: OpenCompose, lost: AbortSignal) => void) | undefined;
const webmail: Webmail = {
  id: 'gmail',
  serves: () => true,
  placeButton: () => {},
  watch: (_page, each, signal) => {
    found = each;
    signal.addEventListener('abort', () => {
      found = undefined;
    });
  },
};
const names = () => asked.map(([name]) => name);
const send = () => noteSend(webmail, message.access, message.compose, letter, message.lost.signal);
const settle = () => vi.advanceTimersByTimeAsync(0);
/** What Gmail says at the foot of the page. */
function say(words: string): HTMLElement {
  const line = document.createElement('span');
  line.textContent = words;
  const link = document.createElement('span');
  link.id = 'link_undo';
  line.append(link);
  document.body.append(line);
  return link;
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-10T14:00:00Z') });
  asked.length = 0;
  message = composeInMemory();
  again = composeInMemory();
});
afterEach(async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a message that is sent', () => {
  it('is noted at once, and once for a double click', async () => {
    send();
    send();
    expect(asked).toEqual([['noteSent', { ...letter, sentAt: '2026-03-10T14:00:00.000Z' }]]);
    message.lost.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(names()).toEqual(['noteSent']);
    expect(found).toBeUndefined();
  });

  it('was not sent when its compose stays open', async () => {
    send();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(asked[1]).toEqual(['noteUnsent', { ...letter, sentAt: '2026-03-10T14:00:00.000Z' }]);
    send();
    expect(names()).toEqual(['noteSent', 'noteUnsent', 'noteSent']);
  });
});

describe('a sending that is undone', () => {
  it('is known by the link that undoes it', async () => {
    send();
    message.lost.abort();
    const link = say('Message sent');
    await settle();
    link.click();
    link.click();
    expect(names()).toEqual(['noteSent', 'noteUnsent']);
  });

  it('is not the undoing of something else, or of long ago', async () => {
    send();
    message.lost.abort();
    const link = say('Message sent');
    await settle();
    link.parentElement?.remove();
    say('Conversation archived').click();
    expect(names()).toEqual(['noteSent']);
    document.getElementById('link_undo')?.parentElement?.remove();
    await vi.advanceTimersByTimeAsync(41_000);
    say('Message sent').click();
    expect(names()).toEqual(['noteSent']);
  });

  it('is known by the message that comes up again, and is noted when that one is sent', async () => {
    send();
    message.lost.abort();
    const gone = new AbortController();
    const access = { ...message.access, open: () => again.compose, onSend: again.access.onSend };
    // The access opens whatever is found.
    Object.assign(message.access, access);
    found?.(again.compose, gone.signal);
    expect(names()).toEqual(['noteSent']);
    again.type(text.replace('. ', '.\n\n'));
    await settle();
    expect(names()).toEqual(['noteSent', 'noteUnsent']);
    await vi.advanceTimersByTimeAsync(50_000);
    again.send();
    expect(names()).toEqual(['noteSent', 'noteUnsent', 'noteSent']);
    expect(asked[2]?.[1]).toMatchObject({ interviewId: 'caldera', kind: 'thank-you', sentAt: '2026-03-10T14:00:50.000Z' });
  });

  it('is not another message', async () => {
    send();
    message.lost.abort();
    Object.assign(message.access, { open: () => again.compose });
    found?.(again.compose, new AbortController().signal);
    again.type('Dear Tom, something else altogether.');
    await settle();
    expect(names()).toEqual(['noteSent']);
  });
});
