// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFollowUpButton } from '../../src/compose/follow-up-button.ts';

// The root is closed to the page; the test looks over the shoulder of the one who makes it.
let root: ShadowRoot;
const attach = Element.prototype.attachShadow;
const pressed = vi.fn();
const nearing = vi.fn();
beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function make() {
  const made = createFollowUpButton(document, pressed, nearing);
  document.body.append(made.host);
  const button = root.querySelector('button');
  if (!button) throw new Error('there is no button');
  return { ...made, button };
}

it('is a closed root whose button has a name, with a count or without', () => {
  const { host, button, count } = make();
  expect(host.shadowRoot).toBeNull();
  expect(button.getAttribute('aria-label')).toBe('Follow-up');
  count(3);
  expect(button.getAttribute('aria-label')).toBe('Follow-up');
  expect(button.getAttribute('aria-description')).toBe('3 to look at');
  expect(root.querySelector('.count')?.textContent).toBe('3');
  count(0);
  expect(root.querySelector('.count')?.textContent).toBe('');
  expect(button.getAttribute('aria-description')).toBe('');
});

it('says when a letter is on its way, and when the tab has to be reloaded', () => {
  const { button, show } = make();
  show('busy');
  expect(button.ariaBusy ?? button.getAttribute('aria-busy')).toBe('true');
  show('reload');
  expect(button.getAttribute('aria-label')).toBe('Reload this tab to use Follow-up');
  expect(button.ariaBusy).toBe('false');
  show('silent');
  expect(button.getAttribute('aria-label')).toBe('Afterword did not answer. Your message is as it was; please try again.');
  show('ready');
  expect(button.getAttribute('aria-label')).toBe('Follow-up');
});

it('is pressed by people only: an event that the page makes itself does nothing', () => {
  const { button } = make();
  const heard = vi.fn();
  document.body.addEventListener('click', heard, { once: true });
  button.click();
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  expect(pressed).not.toHaveBeenCalled();
  // The webmail hears nothing of it either.
  expect(heard).not.toHaveBeenCalled();
});

it('leaves the selection in the message, and keeps its keys from the webmail', () => {
  const { host, button } = make();
  const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  host.dispatchEvent(down);
  expect(down.defaultPrevented).toBe(true);
  const heard = vi.fn();
  document.body.addEventListener('keydown', heard);
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  expect(heard).not.toHaveBeenCalled();
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, composed: true }));
  expect(heard).toHaveBeenCalledTimes(1);
});

it('says when the pointer or the keyboard comes near', () => {
  const { button, focus } = make();
  button.dispatchEvent(new Event('pointerenter'));
  expect(nearing).toHaveBeenCalledTimes(1);
  focus();
  expect(nearing).toHaveBeenCalledTimes(2);
});
