// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { landed } from '../../../src/webmail/editing/landed.ts';

let body: HTMLElement;
let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  body = document.createElement('div');
  document.body.append(body);
});
afterEach(() => {
  vi.useRealTimers();
  body.remove();
});

const land = (isThere: () => boolean, patience = 2_000) => landed(body, isThere, patience, life.signal);

it('is there at once where it is', async () => {
  expect(await land(() => true, 0)).toBe(true);
  expect(await land(() => false, 0)).toBe(false);
});

it('is there as soon as the editor has written it, be it an attribute', async () => {
  const text = land(() => body.textContent === 'Dear Dana,');
  body.append('Dear Dana,');
  expect(await text).toBe(true);
  const attribute = land(() => body.dir === 'rtl');
  body.dir = 'rtl';
  expect(await attribute).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

it('is waited for no longer than patience lasts', async () => {
  let isOver = false;
  const never = land(() => false).finally(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(1_999);
  expect(isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await never).toBe(false);
});

it('is waited for no longer than there is a compose', async () => {
  const gone = land(() => false);
  life.abort();
  expect(await gone).toBe(false);
  expect(await land(() => false)).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

it('is not there when the message was taken out of the page', async () => {
  const out = land(() => body.textContent !== '');
  body.remove();
  body.append('Dear Dana,');
  expect(await out).toBe(false);
});
