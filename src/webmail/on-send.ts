/** Hears that the candidate wants to send, before the webmail does. Nothing here sends. */
import type { Layout } from './site.ts';
import type { OpenCompose } from './webmail.ts';

/** Calls `asked` once a press of Send or of Ctrl/Cmd+Enter; if it prevents the event's default, the webmail never sees the press. */
export function onSend(layout: Layout, compose: OpenCompose, asked: (event: Event) => void, signal: AbortSignal): void {
  const views = new Set([compose.root.ownerDocument.defaultView, compose.body.ownerDocument.defaultView]);
  // A press of the mouse is several events, and webmails differ in which one sends: all share the first one's answer.
  let press: { answer?: 'held' | 'free' } = {};

  const ask = (event: Event) => {
    if (!press.answer) {
      asked(event);
      press.answer = event.defaultPrevented ? 'held' : 'free';
    }
    if (press.answer === 'held') {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  const isOnSend = (event: Event) => {
    const send = compose.isOpen() && layout.send(compose.root);
    return Boolean(send && event.composedPath().includes(send));
  };
  const isInCompose = (event: Event) => {
    const [target] = event.composedPath();
    return (
      compose.isOpen() && target !== undefined && (compose.root.contains(target as Node) || compose.body.contains(target as Node))
    );
  };

  const onMouse = (event: Event) => {
    if (event.type === 'mousedown') press = {};
    if ((event as MouseEvent).button === 0 && isOnSend(event)) ask(event);
    if (event.type === 'click') press = {};
  };
  const onKey = (event: Event) => {
    const { key, ctrlKey, metaKey, altKey, repeat } = event as KeyboardEvent;
    const isShortcut = key === 'Enter' && (ctrlKey || metaKey) && !altKey && isInCompose(event);
    const isPress = (key === 'Enter' || key === ' ') && !ctrlKey && !metaKey && isOnSend(event);
    if (!isShortcut && !isPress) return;
    if (event.type === 'keydown' && !repeat) press = {};
    ask(event);
    // A native button is clicked after the key is up.
    const ended = press;
    if (event.type === 'keyup')
      setTimeout(() => {
        if (press === ended) press = {};
      });
  };
  const options = { capture: true, signal };
  for (const view of views) {
    for (const type of ['mousedown', 'mouseup', 'click']) view?.addEventListener(type, onMouse, options);
    for (const type of ['keydown', 'keypress', 'keyup']) view?.addEventListener(type, onKey, options);
  }
}
