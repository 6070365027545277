import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardCallbacks, CardHandle, CardState } from '../../../src/ui/card/card-state.ts';
import { openCard } from '../../../src/ui/card/open-card.tsx';
import { type, until } from '../by-name.ts';
import { cardStates } from '../states.ts';
import { quietCallbacks } from './quiet-callbacks.ts';

const stateOf = (name: string): CardState => {
  const state = cardStates[name];
  if (!state) throw new Error(name);
  return state;
};

// The root is closed to the page; the test looks over the shoulder of the one who makes it.
let root: ShadowRoot;
let handle: CardHandle | undefined;
const attach = Element.prototype.attachShadow;

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  document.body.innerHTML = '<div id="compose"><div id="body" tabindex="0">Hello</div><button id="ours">Follow-up</button></div>';
});
afterEach(() => {
  handle?.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
};
function open(state: CardState, some: Partial<CardCallbacks> = {}): CardHandle {
  handle = openCard({ root: element('compose'), body: element('body') }, state, quietCallbacks(some));
  return handle;
}
const press = (target: EventTarget, key: string): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
};
const inCard = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
};

describe('openCard', () => {
  it('opens a closed root outside the page, and leaves nothing behind', () => {
    const onClosed = vi.fn();
    const before = document.documentElement.innerHTML;
    const card = open(stateOf('drafted'), { onClosed });
    expect(root.mode).toBe('closed');
    expect(root.host.parentElement).toBe(document.documentElement);
    expect(document.body.innerHTML).not.toContain('Dana');
    card.close();
    card.close();
    expect(document.documentElement.innerHTML).toBe(before);
    expect(card.isOpen()).toBe(false);
    expect(onClosed).toHaveBeenCalledTimes(1);
  });

  it('leaves the keyboard in the message when there is nothing to answer', () => {
    element('body').focus();
    open(stateOf('drafted'));
    expect(document.activeElement).toBe(element('body'));
  });

  it('takes the keyboard to a question, and Escape gives it back', () => {
    element('ours').focus();
    const card = open(stateOf('no-full-name'));
    expect(root.activeElement).toBe(inCard('input'));
    const escapeKey = press(inCard('input'), 'Escape');
    expect(escapeKey.defaultPrevented).toBe(true);
    expect(card.isOpen()).toBe(false);
    expect(document.activeElement).toBe(element('ours'));
  });

  it('lets no key and no typing of ours reach the page, capturing listeners included', async () => {
    const heard = vi.fn();
    open(stateOf('no-full-name'));
    const types = ['keydown', 'keyup', 'keypress', 'input', 'paste', 'mousedown', 'click', 'focusin'];
    for (const kind of types) document.addEventListener(kind, heard);
    for (const kind of ['keydown', 'keyup', 'keypress']) document.addEventListener(kind, heard, { capture: true });
    const box = inCard('input') as HTMLInputElement;
    for (const kind of ['keydown', 'keyup', 'keypress'])
      box.dispatchEvent(new KeyboardEvent(kind, { key: 'e', bubbles: true, composed: true, cancelable: true }));
    type(box, 'Alex');
    for (const kind of ['paste', 'mousedown', 'click', 'focusin'])
      box.dispatchEvent(new Event(kind, { bubbles: true, composed: true, cancelable: true }));
    await until(() => expect(box.value).toBe('Alex'));
    expect(heard).not.toHaveBeenCalled();
    press(element('body'), 'e');
    expect(heard).toHaveBeenCalled();
    for (const kind of types) {
      document.removeEventListener(kind, heard);
      document.removeEventListener(kind, heard, { capture: true });
    }
  });

  it('leaves the caret where it is when a button of ours is clicked, and not when a box is', () => {
    open(stateOf('unknown-recipient'));
    const down = (target: HTMLElement) => {
      const event = new Event('mousedown', { bubbles: true, composed: true, cancelable: true });
      target.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(down(inCard('.pick'))).toBe(true);
    expect(down(inCard('input'))).toBe(false);
  });

  it('moves by the arrow keys on its grip only', () => {
    open(stateOf('drafted'));
    const host = root.host as HTMLElement;
    vi.spyOn(host, 'offsetLeft', 'get').mockReturnValue(100);
    vi.spyOn(host, 'offsetTop', 'get').mockReturnValue(100);
    Object.defineProperty(document.documentElement, 'clientWidth', { value: 1280, configurable: true });
    Object.defineProperty(document.documentElement, 'clientHeight', { value: 720, configurable: true });
    inCard('.grip').focus();
    press(inCard('.grip'), 'ArrowRight');
    expect([host.style.left, host.style.top]).toEqual(['116px', '100px']);
    inCard('.cross').focus();
    const key = press(inCard('.cross'), 'ArrowDown');
    expect(key.defaultPrevented).toBe(false);
    expect(host.style.top).toBe('100px');
  });

  it('shows the next state, keeps what is typed, and answers a second press with the keyboard', async () => {
    const card = open(stateOf('loading'));
    await until(() => expect(root.textContent).toContain('Writing it'));
    card.update(stateOf('unknown-recipient'));
    type(inCard('form input') as HTMLInputElement, 'Caldera');
    card.update({ ...stateOf('unknown-recipient'), problem: 'The store is full.' } as CardState);
    await until(() => expect(root.textContent).toContain('The store is full.'));
    expect((inCard('form input') as HTMLInputElement).value).toBe('Caldera');
    card.update(stateOf('drafted'));
    card.focus();
    expect(root.activeElement).not.toBeNull();
    card.close();
    card.update(stateOf('loading'));
    expect(root.host.isConnected).toBe(false);
  });

  it('knows whether the keyboard is in it', () => {
    const card = open(stateOf('drafted'));
    expect(card.hasFocus()).toBe(false);
    card.focus();
    expect(card.hasFocus()).toBe(true);
    element('body').focus();
    expect(card.hasFocus()).toBe(false);
  });

  it('survives a compose that has left the page', () => {
    const card = open(stateOf('no-full-name'));
    element('compose').remove();
    card.update(stateOf('error'));
    card.close();
    expect(card.isOpen()).toBe(false);
  });
});
