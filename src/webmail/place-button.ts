/** Keeps our button in its place beside Send: exactly one, whatever the webmail renders anew. */
import type { Layout, Place } from './site.ts';
import { whenChanged } from './watch.ts';
import type { OpenCompose } from './webmail.ts';

/** Marks our wrapper, so that what an older script of ours left behind is found. */
const mark = 'data-afterword';
/** Narrower than this, in CSS pixels, a compose gets the button without its label. */
const roomForLabel = 560;

/** Puts `button` beside Send until `signal` aborts; without a toolbar that we know, it floats at the corner of the message. */
export function placeButton(layout: Layout, compose: OpenCompose, button: HTMLElement, signal: AbortSignal): void {
  const page = compose.root.ownerDocument;
  const view = page.defaultView ?? window;
  let wrapper: HTMLElement | undefined;
  let column: Element | undefined;
  let floating = false;

  const remove = () => {
    wrapper?.remove();
    column?.remove();
    wrapper = column = undefined;
    floating = false;
  };

  const look = () => {
    if (!compose.isOpen()) return;
    const { root } = compose;
    const isThere = wrapper?.isConnected && wrapper.contains(button) && (floating || root.contains(wrapper));
    if (isThere && !floating) return;
    const place = layout.places(root).find((possible) => possible !== undefined);
    if (isThere && !place) return;
    remove();
    for (const old of root.querySelectorAll(`[${mark}]`)) old.remove();
    wrapper = page.createElement(place?.wrap ?? 'div');
    wrapper.setAttribute(mark, '');
    wrapper.append(button);
    if (place) {
      column = putIn(place, wrapper);
      // The webmail's own controls come first in the Tab order where they are numbered; among them is our place.
      const order = layout.send(root)?.getAttribute('tabindex');
      if (order) button.setAttribute('tabindex', order);
    } else {
      floating = true;
      wrapper.style.cssText = 'position:fixed;z-index:2147483646';
      page.documentElement.append(wrapper);
      follow();
    }
  };

  /** Keeps the floating button at the corner. Reads layout, hence in a frame of its own, and only while it floats. */
  const follow = () => {
    if (floating)
      view.requestAnimationFrame(() => {
        if (!floating || !wrapper) return;
        const { right, bottom, width } = compose.body.getBoundingClientRect();
        wrapper.style.display = width ? '' : 'none';
        wrapper.style.left = `${right - wrapper.offsetWidth - 12}px`;
        wrapper.style.top = `${Math.min(bottom, view.innerHeight) - wrapper.offsetHeight - 12}px`;
      });
  };
  for (const type of ['scroll', 'resize']) view.addEventListener(type, follow, { capture: true, passive: true, signal });

  button.toggleAttribute('compact', layout.isTight);
  if (!layout.isTight) {
    const room = new ResizeObserver(([entry]) => {
      if (entry) button.toggleAttribute('compact', entry.contentRect.width < roomForLabel);
    });
    room.observe(compose.root);
    signal.addEventListener('abort', () => room.disconnect());
  }
  whenChanged(
    page,
    () => {
      look();
      follow();
    },
    signal,
  );
  signal.addEventListener('abort', remove);
}

/** A cell of a table with a `<colgroup>` gets a column of its own there, or it is squeezed; gives it back. */
function putIn({ parent, next, wrap }: Place, wrapper: HTMLElement): Element | undefined {
  parent.insertBefore(wrapper, next);
  if (wrap === 'span') wrapper.style.cssText = 'display:inline-flex;align-items:center;margin-inline-start:8px';
  if (wrap !== 'td') return undefined;
  wrapper.className = 'gU';
  wrapper.style.cssText = 'width:40px;padding:0 2px';
  const columns = parent.closest('table')?.querySelector('colgroup');
  if (!columns) return undefined;
  const column = parent.ownerDocument.createElement('col');
  column.style.width = '40px';
  columns.insertBefore(column, columns.children[[...parent.children].indexOf(wrapper)] ?? null);
  return column;
}
