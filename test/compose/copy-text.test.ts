// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '../../src/compose/copy-text.ts';

const written: string[] = [];
afterEach(() => {
  written.length = 0;
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(document, 'execCommand');
});
const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
/** The browser's copy command: it asks what to copy, and takes what it is given. */
function copyCommand(works: boolean): void {
  Object.assign(document, {
    execCommand() {
      if (!works) return false;
      const event = new Event('copy', { bubbles: true, cancelable: true });
      const clipboardData = { setData: (type: string, text: string) => written.push(`${type} ${text}`) };
      document.body.dispatchEvent(Object.assign(event, { clipboardData }));
      return true;
    },
  });
}

it('takes the modern way where it is open', async () => {
  clipboard(async (text) => void written.push(text));
  expect(await copyText(document, 'Dear Ms. Okafor')).toBe(true);
  expect(written).toEqual(['Dear Ms. Okafor']);
});

it('takes the older one where a page or a lost moment closes it, unheard by the page', async () => {
  clipboard(() => Promise.reject(new Error('not allowed')));
  copyCommand(true);
  const heard = vi.fn();
  document.addEventListener('copy', heard, { capture: true });
  expect(await copyText(document, 'Dear Ms. Okafor')).toBe(true);
  expect(written).toEqual(['text/plain Dear Ms. Okafor']);
  expect(heard).not.toHaveBeenCalled();
  document.removeEventListener('copy', heard, { capture: true });
});

it('says so when neither works, and leaves no listener behind', async () => {
  clipboard(() => Promise.reject(new Error('not allowed')));
  copyCommand(false);
  expect(await copyText(document, 'x')).toBe(false);
  copyCommand(true);
  document.execCommand('copy');
  expect(written).toEqual([]);
});
