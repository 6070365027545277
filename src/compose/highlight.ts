/**
 * Marks words in a message without touching its markup: CSS Custom Highlight API, painted by a constructed style sheet, so
 * nothing of ours is ever in what is sent.
 */
import type { Compose } from '../webmail/webmail.ts';

const name = 'afterword-finding';
const rule = `::highlight(${name}){background-color:#f5d58a;color:#1d1d1d;text-decoration:underline wavy #8a5a00}`;
const painted = new WeakSet<Document>();

/** Highlights the characters [start, end) of `compose.text()`; without a range it takes the highlight away. */
export function highlight(compose: Compose, range: [start: number, end: number] | undefined): void {
  const page = compose.body.ownerDocument;
  const view = page.defaultView;
  if (!view?.CSS?.highlights) return;
  if (!range) {
    view.CSS.highlights.delete(name);
    return;
  }
  if (!painted.has(page)) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rule);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    painted.add(page);
  }
  view.CSS.highlights.set(name, new view.Highlight(...compose.ranges(range)));
}
