/** A webmail from what its own file says of its page. */
import { placeButton } from './place-button.ts';
import type { Layout } from './site.ts';
import { watch } from './watch.ts';
import type { OpenCompose, Webmail } from './webmail.ts';

/** The webmail `id` on the pages that `serves` knows. */
export function createWebmail(id: Webmail['id'], serves: Webmail['serves'], layout: Layout): Webmail {
  return {
    id,
    serves,
    watch: (page, found, signal) =>
      watch(
        page,
        () => layout.bodies(page),
        (body, lost) => found(openCompose(layout, body), lost),
        signal,
      ),
    placeButton: (compose, button, signal) => placeButton(layout, compose, button, signal),
  };
}

/** Where the compose of `body` is; after it has gone, where it was. */
export function openCompose(layout: Layout, body: HTMLElement): OpenCompose {
  let root = body;
  const text = (body as HTMLTextAreaElement).value ?? body.textContent ?? '';
  const firstLine = body.firstElementChild?.textContent ?? text.split('\n', 1)[0];
  const below = firstLine?.trim() ? '' : text.replace(/\s+/g, '');
  const isOpen = () => {
    try {
      return body.isConnected && body.ownerDocument.defaultView !== null;
    } catch {
      // Firefox: a message in a frame that is gone is a dead object.
      return false;
    }
  };
  return {
    body,
    below,
    get root() {
      root = (isOpen() && layout.rootOf(body)) || root;
      return root;
    },
    isOpen,
  };
}
