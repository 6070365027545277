/**
 * What a review beside a compose needs, and no more: the review runs in the mail tab, as one types, so it gets the notes of
 * this one interview and of the others only what a letter must not mix up with it.
 */

import { type Addressee, personOf } from './addressee.ts';
import { dueKind, kindsFor } from './kinds.ts';
import type { Interview, NotesFile } from './notes.ts';
import { peopleAmong } from './people-among.ts';
import type { ReviewHead } from './reading/reading.ts';
import type { Recipient } from './recipient.ts';
import { type ReviewDates, reviewDates } from './review-dates.ts';
import type { TemplateLibrary } from './template/library.ts';

/** Notes, kind and dates for the review of one letter. */
export interface ReviewDesk {
  notes: NotesFile;
  interviewId: string;
  /** Where it is an interviewer who is written to. */
  interviewerId?: string | undefined;
  kind: string;
  heads: ReviewHead[];
  dates: ReviewDates;
  /** The person written to, as the card names them. */
  name: string;
}

/** What the desk is set for. `now` is RFC 3339. */
export interface DeskQuery {
  notes: NotesFile;
  library: TemplateLibrary;
  now: string;
  interview: Interview;
  to: Addressee;
  kind?: string | undefined;
  recipients: readonly Recipient[];
}

/** Sets the desk for a letter to this person; without a kind for the one that is due. */
export function reviewDesk({ notes, library, now, interview, to, kind, recipients }: DeskQuery): ReviewDesk {
  const heads = library.kinds.map(({ head }) => head);
  const query = { library, interview, candidate: notes.candidate, to, now };
  const person = personOf(interview, to);
  return {
    notes: notesFor(interview, notes, recipients),
    interviewId: interview.id,
    interviewerId: 'id' in to ? to.id : undefined,
    kind: kind ?? dueKind(query) ?? kindsFor(query)[0]?.id ?? '',
    heads: heads.map(({ id, due, to: addressee, channel, skip }) => ({ id, due, to: addressee, channel, skip })),
    dates: reviewDates(interview, notes.candidate, person, heads),
    name: person?.fullName || (person?.email ?? ''),
  };
}

/** This interview whole; of the others the company and the role; of the same company's, also what was sent; and whoever else it goes to. */
function notesFor(interview: Interview, notes: NotesFile, recipients: readonly Recipient[]): NotesFile {
  const addressed = new Set(peopleAmong(recipients, notes.interviews).map(({ person }) => person));
  const others = notes.interviews.filter(({ id }) => id !== interview.id);
  return {
    format: notes.format,
    version: notes.version,
    candidate: notes.candidate,
    interviews: [
      interview,
      ...others.map(({ id, company, companyAliases, role, endedAt, messages, interviewers }): Interview => {
        const isSameCompany = company.toLowerCase() === interview.company.toLowerCase();
        return {
          id,
          company,
          role,
          endedAt,
          interviewers: interviewers
            .filter((person) => isSameCompany || addressed.has(person))
            .map((person) => ({ id: person.id, fullName: person.fullName, email: person.email, connectionPoints: [] })),
          ...(companyAliases ? { companyAliases } : {}),
          ...(isSameCompany && messages ? { messages } : {}),
        };
      }),
    ],
  };
}
