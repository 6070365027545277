/** What stands in the subject box; undefined when the candidate does not see it: a reply's subject is not ours to write. */
export const readSubject = (box: HTMLInputElement): string | undefined =>
  box.getBoundingClientRect().width > 0 ? box.value.trim() : undefined;

/** Writes the subject as typing does, undoable; where that fails by value, as forms do. */
export function fillSubject(box: HTMLInputElement, subject: string): void {
  const page = box.ownerDocument;
  const view = page.defaultView ?? window;
  box.focus({ preventScroll: true });
  box.select();
  if (page.activeElement === box) page.execCommand(subject ? 'insertText' : 'delete', false, subject);
  if (box.value === subject) return;
  box.value = subject;
  for (const type of ['input', 'change']) box.dispatchEvent(new view.Event(type, { bubbles: true }));
}
