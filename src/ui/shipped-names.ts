/** What is shipped has names in every language of the screens; what the candidate named stays as named. */
import { sayIfKnown } from '../say.ts';

/** A kind's title, which its template holds in English. */
export const kindTitle = (title: string): string => sayIfKnown(`kind_${title}`) || title;

/** The name of a part of a letter, or of what stands outside of parts: the letter itself and its subject. */
export const partName = (part: string): string => sayIfKnown(`part_${part}`) || part;
