/** What is shipped has names in every language of the screens; what the candidate named stays as named. */
import { say, sayIfKnown } from '../say.ts';

// Which names there are, the same in every language: Firefox complains in the console of a key that it does not know.
const kinds = say('shipped_kinds').split('|');
const parts = say('shipped_parts').split('|');

/** A kind's title, which its template holds in English. */
export const kindTitle = (title: string): string => (kinds.includes(title) && sayIfKnown(`kind_${title}`)) || title;

/** The name of a part of a letter, or of what stands outside of parts: the letter itself and its subject. */
export const partName = (part: string): string => (parts.includes(part) && sayIfKnown(`part_${part}`)) || part;
