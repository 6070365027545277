/** Notices what comes and goes in a page: one observer for all, and a slow look round for what it missed. */

/** No more often than that, in milliseconds: mail pages change in hundreds of small steps. */
const pause = 50;
/** A look round without a cause. */
const slowly = 2000;

const looks = new WeakMap<Document, Set<() => void>>();
const stops = new WeakMap<Document, () => void>();

/** Calls `look` now, as soon as the page changed, and every two seconds. `look` must not read layout. */
export function whenChanged(page: Document, look: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const all = looks.get(page) ?? new Set();
  looks.set(page, all);
  all.add(look);
  if (all.size === 1) start(page, all);
  signal.addEventListener('abort', () => {
    all.delete(look);
    if (all.size === 0) stops.get(page)?.();
  });
  look();
}

function start(page: Document, all: Set<() => void>): void {
  let isDue = false;
  let last = -pause;
  const run = () => {
    isDue = false;
    last = performance.now();
    for (const look of all)
      try {
        look();
      } catch (error) {
        // One compose that surprises us must not take the others' buttons away.
        reportError(error);
      }
  };
  const observer = new MutationObserver(() => {
    if (isDue) return;
    const wait = last + pause - performance.now();
    // After a rest at once, so that the button is painted together with its compose.
    if (wait <= 0) return run();
    setTimeout(run, wait);
    isDue = true;
  });
  const clock = setInterval(run, slowly);
  // On the document, not on its body: a window that its opener writes anew keeps only this.
  stops.set(page, () => {
    observer.disconnect();
    clearInterval(clock);
  });
  observer.observe(page, { childList: true, subtree: true, attributeFilter: ['contenteditable'] });
}

/** Calls `found` once for everything that `all` lists; `lost` aborts when it stays away, or when `signal` does. */
export function watch<Thing extends HTMLElement>(
  page: Document,
  all: () => Thing[],
  found: (thing: Thing, lost: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const known = new Map<Thing, AbortController>();
  /** What is away, and the clock of each: full screen takes a compose out and puts it in again, and only what stays away is lost. */
  const missing = new Map<Thing, ReturnType<typeof setTimeout>>();
  const lose = (thing: Thing) => {
    missing.delete(thing);
    if (all().includes(thing)) return;
    known.get(thing)?.abort();
    known.delete(thing);
  };
  const look = () => {
    const now = new Set(all());
    for (const thing of known.keys()) {
      if (now.has(thing)) {
        clearTimeout(missing.get(thing));
        missing.delete(thing);
      } else if (!missing.has(thing)) missing.set(thing, setTimeout(lose, pause, thing));
    }
    for (const thing of now) {
      if (known.has(thing)) continue;
      const life = new AbortController();
      known.set(thing, life);
      found(thing, life.signal);
    }
  };
  whenChanged(page, look, signal);
  signal.addEventListener('abort', () => {
    for (const clock of missing.values()) clearTimeout(clock);
    for (const life of known.values()) life.abort();
    known.clear();
  });
}
