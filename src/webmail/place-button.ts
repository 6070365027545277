/** Keeps our button in its place beside Send: exactly one, whatever the webmail renders anew. */
import type { Layout, Place } from './site.ts';
import { whenChanged } from './watch.ts';
import type { OpenCompose } from './webmail.ts';

/** Marks our wrapper, so that what an older script of ours left behind is found. */
const mark = 'data-afterword';
/** Narrower than this, in CSS pixels, a compose gets the button without its label. */
const roomForLabel = 560;

/** Puts `button` beside Send until `signal` aborts; where it has no place or no room there, it floats at the corner of the message. */
export function placeButton(layout: Layout, compose: OpenCompose, button: HTMLElement, signal: AbortSignal): void {
  const page = compose.root.ownerDocument;
  const view = page.defaultView ?? window;
  let wrapper: HTMLElement | undefined;
  let column: Element | undefined;
  let floating = false;
  /** The width at which the button pushed Send or Discard out of the compose. */
  let tooNarrow = 0;

  const remove = () => {
    wrapper?.remove();
    column?.remove();
  };

  const placeIn = (root: HTMLElement) => layout.places(root).find((possible) => possible !== undefined);

  const look = () => {
    if (!compose.isOpen()) return;
    const { root } = compose;
    const isBeside = !tooNarrow && placeIn(root) !== undefined;
    if (wrapper?.isConnected && wrapper.contains(button) && root.contains(wrapper) && floating !== isBeside) return;
    remove();
    for (const old of root.querySelectorAll(`[${mark}]`)) old.remove();
    // Asked again: what was there before may have been the neighbour.
    const beside = placeIn(root);
    const place = tooNarrow ? undefined : beside;
    wrapper = page.createElement(place?.wrap ?? 'div');
    wrapper.setAttribute(mark, '');
    wrapper.append(button);
    floating = !place;
    column = place && putIn(place, wrapper);
    const send = layout.send(root);
    if (place) size.observe(place.parent);
    else {
      // It takes no room where it floats: beside Send it keeps its turn in the Tab order.
      wrapper.style.cssText = 'position:fixed;z-index:9999';
      const home = send?.closest('td') ?? beside?.parent ?? root;
      home.insertBefore(wrapper, home === beside?.parent ? beside.next : null);
    }
    // Where the webmail's own controls are numbered, Tab comes to ours only by the same number.
    const order = send?.getAttribute('tabindex');
    if (order) button.setAttribute('tabindex', order);
    follow();
  };

  // Sizes are known when it calls: nothing is laid out for the asking, as long as all is read before anything is changed.
  const size = new view.ResizeObserver(() => {
    const { root } = compose;
    const { left, right, width } = root.getBoundingClientRect();
    const row = floating ? undefined : wrapper?.parentElement?.getBoundingClientRect();
    const isCompact = layout.isTight || width < roomForLabel;
    // With the label or without it the button has another size, and this is called again.
    if (isCompact !== button.hasAttribute('compact')) return void button.toggleAttribute('compact', isCompact);
    if (row && row.width > 0 && (row.right > right + 1 || row.left < left - 1)) tooNarrow = width;
    else if (width > tooNarrow + 48) tooNarrow = 0;
    look();
  });
  size.observe(compose.root);
  size.observe(button);

  /** Keeps the floating button at the corner; in a frame of its own, since it reads layout. */
  const follow = () => {
    if (floating)
      view.requestAnimationFrame(() => {
        if (!floating || !wrapper || !compose.isOpen()) return;
        const body = compose.body.getBoundingClientRect();
        const now = wrapper.getBoundingClientRect();
        // Relative to where it is: a transformed ancestor moves the origin.
        const by = (wanted: number, is: number, set: string) => `${wanted - is + (Number.parseFloat(set) || 0)}px`;
        const { style } = wrapper;
        style.visibility = body.width ? '' : 'hidden';
        style.left = by(body.right - now.width - 12, now.left, style.left);
        style.top = by(Math.min(body.bottom, view.innerHeight) - now.height - 12, now.top, style.top);
      });
  };
  for (const type of ['scroll', 'resize']) view.addEventListener(type, follow, { capture: true, passive: true, signal });

  button.toggleAttribute('compact', layout.isTight);
  whenChanged(
    page,
    () => {
      look();
      follow();
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    size.disconnect();
    remove();
  });
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
