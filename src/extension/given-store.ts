/** What an organisation gives, as a page of ours wrote it down out of the browser's policy: read where the notes are read. */
import type { Candidate } from '../follow-up/notes.ts';
import type { OwnKind } from '../follow-up/template/own-words.ts';

/** Where it stands. */
export const givenKey = 'given';

/** Checked when it is written (organisation.ts), from the policy each time; it lies over the candidate's own. */
export interface GivenRecord {
  candidate?: Partial<Candidate>;
  kinds?: OwnKind[];
}

/** Picks it out of everything stored. It is ours alone and made anew by every page: what is no record of it gives nothing. */
export const givenAmong = (everything: Readonly<Record<string, unknown>>): GivenRecord =>
  (everything[givenKey] as { d?: GivenRecord } | null | undefined)?.d ?? {};
