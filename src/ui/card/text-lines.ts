/** The lines of a message as they stand in the window: what the card must not cover. */
import type { Box } from './place.ts';

/** So many pieces of text are measured; a quote of years below them is not worth the time. */
const most = 300;

/** The box of every line of text in the editable, in pixels of the window of `page`, which may hold the editable in a frame. */
export function textLines(body: HTMLElement, page: Document): Box[] {
  if (body.tagName === 'TEXTAREA') return linesOfBox(body as HTMLTextAreaElement, page);
  const moved = mover(body, page);
  const boxes: Box[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  const range = body.ownerDocument.createRange();
  for (let count = 0; count < most && walker.nextNode(); count++) {
    if (!walker.currentNode.nodeValue?.trim()) continue;
    range.selectNodeContents(walker.currentNode);
    for (const box of range.getClientRects()) boxes.push(moved(box));
  }
  return boxes;
}

/** The box of an element in pixels of the window of `page`. */
export const boxOf = (element: HTMLElement, page: Document): Box => mover(element, page)(element.getBoundingClientRect());

/** A text box does not tell where its lines are: about as many full ones as its characters fill, half the font's height wide each. */
function linesOfBox(box: HTMLTextAreaElement, page: Document): Box[] {
  const { left, top, right } = boxOf(box, page);
  const size = Number.parseFloat(box.ownerDocument.defaultView?.getComputedStyle(box).fontSize ?? '') || 14;
  const inOne = Math.max(1, (right - left) / (size / 2));
  const count = box.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / inOne)), 0);
  return box.value.trim() ? [{ left, top, right, bottom: top + count * size * 1.5 }] : [];
}

/** Takes a box out of the frame that the element is in. */
function mover(element: Element, page: Document): (box: Box) => Box {
  const inner = element.ownerDocument;
  const frame = inner === page ? undefined : inner.defaultView?.frameElement?.getBoundingClientRect();
  const { x, y } = frame ?? { x: 0, y: 0 };
  return ({ left, top, right, bottom }) => ({ left: left + x, top: top + y, right: right + x, bottom: bottom + y });
}
