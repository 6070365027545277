/** Resolves to true as soon as `isThere`, to false when `patience` milliseconds went by. Editors may write later than they say. */
export async function landed(element: Element, isThere: () => boolean, patience: number): Promise<boolean> {
  if (isThere()) return true;
  if (patience === 0) return false;
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(element.isConnected && isThere());
    };
    const observer = new MutationObserver(() => isThere() && done());
    const timer = setTimeout(done, patience);
    observer.observe(element, { childList: true, subtree: true, characterData: true });
  });
}
