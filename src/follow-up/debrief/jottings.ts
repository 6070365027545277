/** What was jotted down during a call: a line for each thing, most with the time of the call before it. No letter is made of it. */

/** One line. `stamp`: its time as written, `7:04`, or ''. */
export interface Jotting {
  stamp: string;
  text: string;
}

const stamped = /^\s*((?:\d{1,2}:)?\d{1,2}:\d\d)\s+(.*)$/u;

/** All lines that say something; the time stands apart, so that it comes into no letter. */
export const jottingsIn = (text: string): Jotting[] =>
  text
    .split('\n')
    .map((line) => {
      const [, stamp = '', rest = line] = stamped.exec(line) ?? [];
      return { stamp, text: rest.trim() };
    })
    .filter(({ text }) => text && !/^[\d:]+$/.test(text));

/** A note with one more thing in it; what is there already is not said twice. */
export function withAdded(before: string | undefined, text: string): string {
  const note = before?.trim() ?? '';
  const isThere = note.split(', ').includes(text) || note === text;
  return isThere ? note : note ? `${note}, ${text}` : text;
}
