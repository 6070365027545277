import type { RichWay } from './rich-editor.ts';

/**
 * Makes roosterjs take a snapshot: it does so at the end of a composition, and never at a native change. Between two of them
 * any change is exactly one step of its undo (measured with 8.61 and 9.59).
 */
export function fence(body: HTMLElement): void {
  const view = body.ownerDocument.defaultView ?? window;
  for (const type of ['compositionstart', 'compositionend'])
    body.dispatchEvent(new view.CompositionEvent(type, { bubbles: true, data: '' }));
}

/** A way to write with a snapshot before and after, its lines in the style of the line they come to. */
export const fenced = (way: RichWay): RichWay => ({
  ...way,
  name: `fenced ${way.name}`,
  patience: 300,
  write(body, range, html, text) {
    fence(body);
    const wrote = way.write(body, range, styled(body, range, html), text);
    fence(body);
    return wrote;
  },
});

/** Without a style of its own an added line falls back to the reader's default font. No colour: it has to fit dark mode. */
function styled(body: HTMLElement, range: Range, html: string): string {
  const { startContainer: node } = range;
  const at = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const line = (at === body ? body.firstElementChild : at?.closest('div,p')) as HTMLElement | null | undefined;
  if (!line || line === body || !line.style.fontFamily) return html;
  const { fontFamily, fontSize } = line.style;
  const style = `font-family:${fontFamily.replaceAll('"', "'")};font-size:${fontSize}`;
  return html.replaceAll('<div>', `<div style="${style}">`);
}
