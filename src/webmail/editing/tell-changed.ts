/** Tells an editor that its content changed, as typing does. */
export function tellChanged(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView ?? window;
  element.dispatchEvent(new view.InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}
