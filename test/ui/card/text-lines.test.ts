import { afterEach, expect, it, vi } from 'vitest';
import { boxOf, textLines } from '../../../src/ui/card/text-lines.ts';

// jsdom lays nothing out: the sizes come from the test, the choice of what is measured is the code's.
const measured: string[] = [];
Range.prototype.getClientRects = function (this: Range) {
  measured.push(this.toString());
  return [new DOMRect(10, 20, 300, 16)] as unknown as DOMRectList;
};
afterEach(() => {
  measured.length = 0;
  vi.restoreAllMocks();
});
const body = (html: string): HTMLElement => {
  document.body.innerHTML = `<div id="body">${html}</div>`;
  return document.getElementById('body') as HTMLElement;
};

it('measures text and nothing else: a block is as wide as the message, its words are not', () => {
  const lines = textLines(body('<div>Dear Ms. Okafor,</div><div><br></div><div>Thank <b>you</b></div>  '), document);
  expect(measured).toEqual(['Dear Ms. Okafor,', 'Thank ', 'you']);
  expect(lines[0]).toEqual({ left: 10, top: 20, right: 310, bottom: 36 });
});

it('measures no more than a few hundred pieces of a long quote', () => {
  textLines(body('<p>line</p>'.repeat(2000)), document);
  expect(measured).toHaveLength(300);
});

it('takes boxes out of the frame that a message stands in', () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frame.getBoundingClientRect = () => new DOMRect(100, 200, 500, 400);
  const inner = frame.contentDocument?.body;
  if (!inner) throw new Error('the frame has no body');
  inner.getBoundingClientRect = () => new DOMRect(0, 0, 500, 400);
  expect(boxOf(inner, document)).toEqual({ left: 100, top: 200, right: 600, bottom: 600 });
  expect(boxOf(inner, inner.ownerDocument)).toEqual({ left: 0, top: 0, right: 500, bottom: 400 });
});

it('reckons the lines of a text box by its characters', () => {
  const box = document.createElement('textarea');
  document.body.append(box);
  box.getBoundingClientRect = () => new DOMRect(0, 0, 700, 400);
  box.style.fontSize = '14px';
  expect(textLines(box, document)).toEqual([]);
  box.value = `one\n${'x'.repeat(150)}`;
  expect(textLines(box, document)).toEqual([{ left: 0, top: 0, right: 700, bottom: 63 }]);
});
