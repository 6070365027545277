/** The field of the notes that what they say goes into, and how to write there. */

type NoteField = HTMLInputElement | HTMLTextAreaElement;

/** What was connected with the last person that something is known of. */
export const noteField = (page: Document): NoteField | undefined =>
  [...page.querySelectorAll<NoteField>(':is(input,textarea)[id^="point-"]')].at(-1);

/** Adds a line, with the caret behind it, as if it had been typed: the form notices. */
export function typeInto(field: NoteField, line: string): void {
  const { value } = field;
  field.focus();
  field.value = value.trim() ? `${value.trimEnd()}${field.matches('textarea') ? '\n' : ' '}${line}` : line;
  field.setSelectionRange(field.value.length, field.value.length);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
