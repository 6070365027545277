// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeButton } from '../../src/webmail/place-button.ts';
import type { Layout } from '../../src/webmail/site.ts';
import type { OpenCompose } from '../../src/webmail/webmail.ts';

const layout: Layout = {
  bodies: () => [],
  rootOf: () => undefined,
  send: (root) => root.querySelector('#send'),
  places(root) {
    const cell = root.querySelector('#send')?.closest('td');
    return [cell?.parentElement ? { parent: cell.parentElement, next: cell.nextElementSibling, wrap: 'td' } : undefined];
  },
  isTight: true,
};
const bar = '<table><colgroup><col><col></colgroup><tr><td><b id="send" tabindex="1"></b></td><td id="bin"></td></tr></table>';

describe('placeButton', () => {
  let life: AbortController;
  let button: HTMLElement;
  let sized: (() => void)[];
  const root = () => document.querySelector('#root') as HTMLElement;
  const place = () => {
    const compose: OpenCompose = { body: root(), root: root(), below: '', isOpen: () => true };
    placeButton(layout, compose, button, life.signal);
  };
  const pass = () => vi.advanceTimersByTimeAsync(100);

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval'] });
    sized = [];
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(callback: () => void) {
          sized.push(callback);
        }
        observe() {}
        disconnect() {}
      },
    );
    document.body.innerHTML = `<div id="root">${bar}</div>`;
    life = new AbortController();
    button = document.createElement('span');
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('makes a cell of its own after Send, with a column and Send’s number in the Tab order', () => {
    place();
    expect([...root().querySelectorAll('td')].map((cell) => cell.contains(button))).toEqual([false, true, false]);
    expect(root().querySelectorAll('col')).toHaveLength(3);
    expect(button.getAttribute('tabindex')).toBe('1');
    expect(button.hasAttribute('compact')).toBe(true);
  });

  it('comes back, once, when the toolbar is rendered again', async () => {
    place();
    root().innerHTML = bar;
    await pass();
    expect(root().querySelectorAll('[data-afterword]')).toHaveLength(1);
    expect(root().contains(button)).toBe(true);
    expect(root().querySelectorAll('col')).toHaveLength(3);
  });

  it('takes away what an older script of ours left there', () => {
    root().querySelector('tr')?.insertAdjacentHTML('beforeend', '<td data-afterword=""><i>old</i></td>');
    place();
    expect(root().querySelectorAll('[data-afterword]')).toHaveLength(1);
    expect(root().textContent).not.toContain('old');
  });

  it('floats without a toolbar, and takes its place when one comes', async () => {
    root().replaceChildren();
    place();
    const wrapper = button.parentElement;
    expect(wrapper?.style.position).toBe('fixed');
    root().innerHTML = bar;
    await pass();
    expect(button.closest('td')?.previousElementSibling?.querySelector('#send')).not.toBeNull();
  });

  it('floats beside Send when the compose is too narrow for it, and goes back when there is room', () => {
    place();
    let room = 300;
    root().getBoundingClientRect = () => ({ left: 0, right: room, width: room }) as DOMRect;
    const row = button.closest('tr') as HTMLElement;
    row.getBoundingClientRect = () => ({ left: 0, right: 340, width: 340 }) as DOMRect;
    for (const call of sized) call();
    expect(button.parentElement?.style.position).toBe('fixed');
    expect(button.closest('td')?.querySelector('#send')).not.toBeNull();
    room = 500;
    for (const call of sized) call();
    expect(button.parentElement?.tagName).toBe('TD');
  });

  it('leaves nothing behind at the end', () => {
    place();
    const before = `<div id="root">${bar}</div>`;
    life.abort();
    const clean = document.createElement('div');
    clean.innerHTML = before;
    expect(root().outerHTML).toBe(clean.innerHTML);
  });

  it('takes the place of an older script’s button that was its neighbour', () => {
    const old = document.createElement('td');
    old.setAttribute('data-afterword', '');
    document.querySelector('#send')?.closest('td')?.after(old);
    place();
    expect(old.isConnected).toBe(false);
    expect([...root().querySelectorAll('td')].map((cell) => cell.contains(button))).toEqual([false, true, false]);
  });
});
