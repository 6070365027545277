/** The field of the notes that what they say goes into, and how to write there. */

/** What is jotted down: no letter is made of it, so a time may stand there. */
export const noteField = (page: Document): HTMLTextAreaElement | null => page.querySelector<HTMLTextAreaElement>('#jottings');

/** Adds a line, with the caret behind it, as if it had been typed: the form notices. */
export function typeInto(field: HTMLTextAreaElement, line: string): void {
  const { value } = field;
  field.focus();
  field.value = value.trim() ? `${value.trimEnd()}\n${line}` : line;
  field.setSelectionRange(field.value.length, field.value.length);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
