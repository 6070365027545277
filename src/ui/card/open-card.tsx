/** Mounts the card beside a compose: a closed shadow root on an element of our own, outside the webmail's page. */
import { render } from 'preact';
import tokens from '../tokens.css';
import style from './card.css';
import { CardScreen } from './card-screen.tsx';
import type { CardState, OpenCard } from './card-state.ts';
import { clamp, margin, type Place, placeCard } from './place.ts';
import { boxOf, textLines } from './text-lines.ts';

/** States that ask for something to be typed or chosen: the keyboard goes there at once. */
const asks: readonly CardState['state'][] = [
  'unknown-recipient',
  'several-recipients',
  'no-full-name',
  'replace-edited',
  'clipboard',
];

/** What happens in the card stays in the card: webmails have a shortcut on every letter. */
const ours =
  'keydown keypress keyup beforeinput input paste copy cut compositionstart compositionupdate compositionend focusin focusout mousedown mouseup click dblclick contextmenu pointerdown pointerup pointermove wheel touchstart touchmove touchend dragover drop'.split(
    ' ',
  );

const steps: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-16, 0],
  ArrowRight: [16, 0],
  ArrowUp: [0, -16],
  ArrowDown: [0, 16],
};

/** Opens the card. Everything it listens to ends with `close()`. */
export const openCard: OpenCard = (anchor, firstState, callbacks) => {
  const document = anchor.root.ownerDocument;
  const window = document.defaultView ?? globalThis.window;
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const host = document.createElement('div');
  // A script that comes after this one, after an update, finds by this what it left behind; so does vanish-in-firefox.css.
  host.setAttribute('data-afterword', 'card');
  const root = host.attachShadow({ mode: 'closed' });
  const look = `${style}${tokens}`;
  if (location.protocol.endsWith('-extension:')) {
    // Our own pages take no styles from their markup.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look);
    root.adoptedStyleSheets = [sheet];
  } else root.append(Object.assign(document.createElement('style'), { textContent: look }));
  const frame = document.createElement('div');
  root.append(frame);
  document.documentElement.append(host);

  let state = firstState;
  /** Where the candidate put it; undefined = beside the compose. */
  let moved: Place | undefined;
  let place: Place | undefined;
  let cameFrom: HTMLElement | undefined;

  const draw = () => {
    render(<CardScreen state={state} callbacks={callbacks} close={close} />, frame);
    stand();
  };

  function stand(): void {
    if (!anchor.root.isConnected) return;
    const body = boxOf(anchor.body, document);
    // A compose folded away takes its card with it.
    const isFolded = body.right === body.left || body.bottom === body.top;
    host.style.visibility = isFolded ? 'hidden' : 'visible';
    host.style.removeProperty('--room');
    const card = { width: host.offsetWidth, height: host.offsetHeight };
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    place =
      moved ??
      placeCard({
        compose: boxOf(anchor.root, document),
        body,
        lines: textLines(anchor.body, document),
        card,
        window: { width, height },
        rightToLeft: window.getComputedStyle(anchor.root).direction === 'rtl',
        now: place,
      });
    const { left, top, room } = place;
    if (room) host.style.setProperty('--room', `${room}px`);
    host.style.left = `${clamp(left, margin, width - card.width - margin)}px`;
    host.style.top = `${clamp(top, margin, height - Math.min(card.height, room ?? card.height) - margin)}px`;
  }

  let frameRequest = 0;
  const standSoon = () => {
    window.cancelAnimationFrame(frameRequest);
    frameRequest = window.requestAnimationFrame(stand);
  };
  const observer = new ResizeObserver(standSoon);
  for (const element of [anchor.root, anchor.body, host]) observer.observe(element);
  window.addEventListener('resize', standSoon, { signal });
  window.addEventListener('scroll', standSoon, { signal, capture: true, passive: true });

  const moveTo = (left: number, top: number) => {
    moved = { left, top };
    stand();
  };

  // The window first, before any listener of the page: keys typed here are nobody else's. Typing, Enter and Tab still work,
  // since those are the browser's own doing.
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(
      type,
      (event) => {
        if (event.target !== host) return;
        event.stopImmediatePropagation();
        if (type !== 'keydown') return;
        if (event.key === 'Escape' && !event.isComposing) {
          event.preventDefault();
          close();
        }
        const step = steps[event.key];
        if (!step || !root.activeElement?.matches('.grip')) return;
        event.preventDefault();
        moveTo(host.offsetLeft + step[0], host.offsetTop + step[1]);
      },
      { signal, capture: true },
    );
  for (const type of ours) root.addEventListener(type, (event) => event.stopPropagation(), { signal });

  // A click here leaves the caret where it is in the message, except in our own boxes.
  root.addEventListener(
    'mousedown',
    (event) => {
      if (!(event.target as Element).closest('input, select, textarea, label')) event.preventDefault();
    },
    { signal },
  );

  frame.addEventListener(
    'pointerdown',
    (event) => {
      const target = event.target as Element;
      const head = target.closest('.head');
      if (!head || target.closest('button:not(.grip)') || event.button !== 0) return;
      const offset = { x: event.clientX - host.offsetLeft, y: event.clientY - host.offsetTop };
      const drag = new AbortController();
      head.setPointerCapture(event.pointerId);
      const follow = (move: Event) => {
        const { clientX, clientY } = move as PointerEvent;
        moveTo(clientX - offset.x, clientY - offset.y);
      };
      head.addEventListener('pointermove', follow, { signal: drag.signal });
      for (const end of ['pointerup', 'pointercancel']) head.addEventListener(end, () => drag.abort(), { signal: drag.signal });
    },
    { signal },
  );

  // Where the keyboard was before it came in here.
  root.addEventListener(
    'focusin',
    (event) => {
      const from = (event as FocusEvent).relatedTarget;
      if (from instanceof HTMLElement && from !== host && !root.contains(from)) cameFrom = from;
    },
    { signal },
  );

  function focus(): void {
    const first = root.querySelector<HTMLElement>('.body :is(input, select, textarea, button)') ?? root.querySelector('button');
    first?.focus({ preventScroll: true });
  }

  function close(): void {
    if (signal.aborted) return;
    const hadFocus = root.activeElement !== null;
    lifetime.abort();
    observer.disconnect();
    window.cancelAnimationFrame(frameRequest);
    render(null, frame);
    host.remove();
    if (hadFocus) (cameFrom?.isConnected ? cameFrom : anchor.body).focus({ preventScroll: true });
    callbacks.onClosed();
  }

  draw();
  if (asks.includes(state.state)) focus();
  return {
    update(next) {
      if (signal.aborted) return;
      const asksNow = next.state !== state.state && asks.includes(next.state);
      const lostFocus = root.activeElement !== null;
      state = next;
      draw();
      // A control that had the focus may be gone; the keyboard stays in the card.
      if (asksNow || (lostFocus && root.activeElement === null)) focus();
    },
    focus,
    hasFocus: () => root.activeElement !== null,
    close,
    isOpen: () => !signal.aborted,
  };
};
