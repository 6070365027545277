/**
 * Resolves to true as soon as `isThere`; when `patience` milliseconds went by, or `signal` aborts, to what `isThere` says then, false
 * where `element` has left the page. Editors may write later than they say, and what they change last may be an attribute alone.
 */
export async function landed(element: Element, isThere: () => boolean, patience: number, signal: AbortSignal): Promise<boolean> {
  if (isThere()) return true;
  if (patience === 0 || signal.aborted) return false;
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve(element.isConnected && isThere());
    };
    const observer = new MutationObserver(() => isThere() && done());
    const timer = setTimeout(done, patience);
    signal.addEventListener('abort', done, { once: true });
    observer.observe(element, { childList: true, subtree: true, characterData: true, attributes: true });
  });
}
