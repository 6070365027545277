/**
 * Marks words in a message without touching its markup: CSS Custom Highlight API, painted by a constructed style sheet, so
 * nothing of ours is ever in what is sent.
 */
import type { Compose } from '../webmail/webmail.ts';

const name = 'afterword-finding';
const rule = `::highlight(${name}){background-color:#f5d58a;color:#1d1d1d;text-decoration:underline wavy #8a5a00}`;
/** The pages that know how to paint it, and the message that is marked there. */
const marked = new WeakMap<Document, HTMLElement>();

/** Highlights the characters [start, end) of `compose.text()`; without a range it takes this message's highlight away. */
export function highlight(compose: Compose, range: [start: number, end: number] | undefined): void {
  const page = compose.body.ownerDocument;
  const view = page.defaultView;
  if (!view?.CSS?.highlights) return;
  if (!range) {
    if (marked.get(page) === compose.body) view.CSS.highlights.delete(name);
    return;
  }
  if (!marked.has(page)) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rule);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  }
  marked.set(page, compose.body);
  view.CSS.highlights.set(name, new view.Highlight(...compose.ranges(range)));
}
