// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onSend } from '../../src/webmail/on-send.ts';
import type { Layout } from '../../src/webmail/site.ts';
import type { OpenCompose } from '../../src/webmail/webmail.ts';

const layout: Layout = {
  bodies: () => [],
  rootOf: () => undefined,
  send: (root) => root.querySelector('#send'),
  places: () => [],
  isTight: true,
};
let life: AbortController;
let reached: string[];
const at = (hook: string) => {
  const found = document.querySelector<HTMLElement>(hook);
  if (!found) throw new Error(hook);
  return found;
};
const press = (hook: string) => {
  for (const type of ['mousedown', 'mouseup', 'click'])
    at(hook).dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
};
const key = (hook: string, init: KeyboardEventInit) =>
  at(hook).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, key: 'Enter', ...init }));

function listen(asked: (event: Event) => void): void {
  const compose: OpenCompose = { body: at('#body'), root: at('#root'), below: '', isOpen: () => true };
  onSend(layout, compose, asked, life.signal);
}

beforeEach(() => {
  life?.abort();
  life = new AbortController();
  document.body.innerHTML =
    '<div id="root"><div id="send"><span id="label"></span></div><div id="more"></div><div id="body" tabindex="0"></div></div><div id="other" tabindex="0"></div>';
  reached = [];
  for (const type of ['mousedown', 'mouseup', 'click', 'keydown'])
    at('#root').addEventListener(type, () => reached.push(type), { signal: life.signal });
});

describe('onSend', () => {
  it('asks once a press, before the webmail hears of it', () => {
    const before: number[] = [];
    const asked = vi.fn(() => before.push(reached.length));
    listen(asked);
    press('#label');
    expect(asked).toHaveBeenCalledTimes(1);
    expect(reached).toEqual(['mousedown', 'mouseup', 'click']);
    press('#send');
    expect(asked).toHaveBeenCalledTimes(2);
    expect(before).toEqual([0, 3]);
  });

  it('keeps the whole press from the webmail when it is held', () => {
    listen((event) => event.preventDefault());
    press('#send');
    key('#body', { ctrlKey: true });
    key('#body', { metaKey: true, repeat: true });
    key('#send', {});
    expect(reached).toEqual([]);
  });

  it('hears Ctrl+Enter, Cmd+Enter and a key on the button; a click by script too', async () => {
    const asked = vi.fn();
    listen(asked);
    key('#body', { ctrlKey: true });
    key('#body', { metaKey: true });
    key('#send', { key: ' ' });
    at('#send').dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: ' ' }));
    await new Promise((resolve) => setTimeout(resolve));
    at('#send').click();
    expect(asked).toHaveBeenCalledTimes(4);
  });

  it('leaves everything else alone, and all after the end', () => {
    const asked = vi.fn();
    listen(asked);
    press('#more');
    key('#body', {});
    key('#other', { ctrlKey: true });
    at('#send').dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 2 }));
    life.abort();
    press('#send');
    expect(asked).not.toHaveBeenCalled();
  });
});
