/** Puts text on the clipboard from a mail page, whose policy or a lost moment may refuse the modern way. */

/** True when it is there. Moves neither focus nor selection. */
export async function copyText(page: Document, text: string): Promise<boolean> {
  const view = page.defaultView;
  try {
    await view?.navigator.clipboard.writeText(text);
    if (view) return true;
  } catch {
    // The older way below needs no permission, only a press that is not long ago.
  }
  let isThere = false;
  const copy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isThere = event.clipboardData !== null;
  };
  view?.addEventListener('copy', copy, { capture: true });
  try {
    page.execCommand('copy');
  } catch {
    // Then it stays in the card, to be copied by hand.
  } finally {
    view?.removeEventListener('copy', copy, { capture: true });
  }
  return isThere;
}
