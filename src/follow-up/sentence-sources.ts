/** Where each sentence of a letter came from. A letter's text is put together from these, so none is without. */
import type { Unit } from './compose.ts';
import type { SentenceSource } from './draft.ts';
import { abbreviated, ends, valueSources, wholeNotes } from './letter-words.ts';

/** Where the name of whom a sentence is about stands, `notes.interviewers[0].fullName`, and the point of the talk with them; blank = nowhere. */
export interface Place {
  name: string;
  connection: string;
}

/** The sentences of a drawn variant, each with its template line or note, and with the notes that it holds. */
export function sourcesOf({ text, from, held }: Unit, place: Place): SentenceSource[] {
  const sources: SentenceSource[] = [];
  let start = 0;
  for (const { index, 0: match } of [...text.matchAll(ends), { index: text.length, 0: '' }]) {
    const end = index + match.length;
    const inside = held.find((one) => one.start < end && one.end > index + 1);
    // "Dr. Nair" and "Acme Inc." stay whole, and a note that is a phrase.
    if (match && inside && (!wholeNotes.test(inside.name) || abbreviated.test(text.slice(start, end)))) continue;
    const within = held.filter((one) => one.start < end && one.end > start);
    const notes = [...new Set(within.map(({ name }) => sourceOf(name, place)).filter(Boolean))];
    const all = within.find(
      (one) => wholeNotes.test(one.name) && one.start <= start && one.end >= end - match.trimStart().length,
    );
    sources.push({
      sentence: text.slice(start, end).trim(),
      from: all ? sourceOf(all.name, place) : from,
      ...(notes.length ? { notes } : {}),
    });
    start = end;
  }
  return sources;
}

const sourceOf = (value: string, { name, connection }: Place): string =>
  valueSources[value] ?? (/^(?:connection|clause)$/i.test(value) ? connection : name);
