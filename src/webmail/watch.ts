/** Notices what comes and goes in a page: one observer for all, and a slow look round for what it missed. */

/** No more often than that, in milliseconds: mail pages change in hundreds of small steps. */
const pause = 50;
/** A look round without a cause. */
const slowly = 2000;

const looks = new WeakMap<Document, Set<() => void>>();

/** Calls `look` now, soon after the page changed, and every two seconds. `look` must not read layout. */
export function whenChanged(page: Document, look: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const all = looks.get(page) ?? new Set();
  looks.set(page, all);
  all.add(look);
  if (all.size === 1) start(page, all);
  signal.addEventListener('abort', () => all.delete(look));
  look();
}

function start(page: Document, all: Set<() => void>): void {
  let isDue = false;
  const run = () => {
    isDue = false;
    if (all.size === 0) {
      observer.disconnect();
      clearInterval(clock);
    }
    for (const look of all)
      try {
        look();
      } catch (error) {
        // One compose that surprises us must not take the others' buttons away.
        reportError(error);
      }
  };
  const observer = new MutationObserver(() => {
    if (!isDue) setTimeout(run, pause);
    isDue = true;
  });
  const clock = setInterval(run, slowly);
  // On the document, not on its body: a window that its opener writes anew keeps only this.
  observer.observe(page, { childList: true, subtree: true, attributeFilter: ['contenteditable'] });
}

/** Calls `found` once for everything that `all` lists; `lost` aborts when it has been missing for two looks, or when `signal` does. */
export function watch<Thing extends HTMLElement>(
  page: Document,
  all: () => Thing[],
  found: (thing: Thing, lost: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const known = new Map<Thing, AbortController>();
  const missing = new Set<Thing>();
  const look = () => {
    const now = new Set(all());
    for (const [thing, life] of known) {
      // Full screen takes a compose out and puts it in again: only what stays away is lost.
      if (now.has(thing)) missing.delete(thing);
      else if (missing.delete(thing)) {
        known.delete(thing);
        life.abort();
      } else {
        missing.add(thing);
        setTimeout(() => signal.aborted || look(), pause);
      }
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
    for (const life of known.values()) life.abort();
    known.clear();
  });
}
