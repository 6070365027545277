/** From the recipients of an open message to the letter for it: who that is, which kind is due, the words, the review. Pure. */
import { type Addressee, personOf } from './addressee.ts';
import type { Draft } from './draft.ts';
import { dueKind, kindsFor } from './kinds.ts';
import type { Interview, NotesFile, Tone } from './notes.ts';
import { type PersonMatch, peopleAmong } from './people-among.ts';
import type { Recipient } from './recipient.ts';
import { type Problem, refuse } from './refusal.ts';
import { type Result, success } from './result.ts';
import { type ReviewDesk, reviewDesk } from './review-desk.ts';
import { kindById, type TemplateLibrary } from './template/library.ts';
import { writeLetter } from './write.ts';

/** Whom a letter is to: an interviewer by id, or `coordinator`, `referrer`, `mailbox`. */
export interface Who {
  interviewId: string;
  interviewerId: string;
}

/** A saved interviewer in a pick list: names only, never what was noted. */
export interface PickChoice extends Who {
  name: string;
  company: string;
  role: string;
  /** RFC 3339. */
  endedAt: string;
}

/** What a compose asks for. `who` is set once the candidate has picked; otherwise the recipients decide. */
export interface DraftRequest {
  recipients: Recipient[];
  subject: string;
  from?: string;
  isReply: boolean;
  who?: Who;
  kind?: string;
  tone?: Tone;
  locale?: string;
  /** How often "Another wording" was pressed; 0 = the first. */
  wording?: number;
  /** For single parts only: how often, by the part's name. */
  partWording?: Record<string, number>;
}

/** A letter, or what is missing before there can be one. */
export type DraftReply =
  | {
      state: 'drafted';
      draft: Draft;
      /** For the review of the letter while it is written. */
      desk: ReviewDesk;
      company: string;
      /** The kinds that can be written to this person now, the due one first. */
      kinds: { id: string; title: string }[];
      /** The languages that this kind is written in. */
      locales: string[];
      /** Other interviewers who are among the recipients: each should get a letter of their own. */
      alsoTo: string[];
      /** RFC 3339 with the recipient's offset. */
      sendBy?: string;
    }
  | { state: 'no-full-name' }
  | { state: 'unknown-recipient'; choices: PickChoice[] }
  | { state: 'several-recipients'; people: PickChoice[] };

/** What the review of an open message is set for. */
export interface DeskRequest {
  recipients: Recipient[];
  who?: Who;
  kind?: string;
}

/** What every question needs beside itself. `now` is RFC 3339. */
export interface Desk {
  notes: NotesFile;
  library: TemplateLibrary;
  now: string;
}

/** So many people are offered in a pick list, the newest interviews first. */
const longestPickList = 40;

/** The letter for an open message. */
export function letterFor(request: DraftRequest & Desk): Result<DraftReply, Problem> {
  const { notes, recipients, who } = request;
  if (!notes.candidate.fullName) return success({ state: 'no-full-name' });
  const matches = peopleAmong(recipients, notes.interviews);
  if (who) return draftTo(who, request, matches);
  const interviewers = matches.filter(({ to }) => to.role === 'interviewer');
  if (interviewers.length > 1) return success({ state: 'several-recipients', people: interviewers.map(choiceOf) });
  const match = interviewers[0] ?? matches[0];
  if (!match) return success({ state: 'unknown-recipient', choices: allChoices(notes.interviews) });
  return draftTo(whoOf(match), request, matches);
}

function draftTo(who: Who, request: DraftRequest & Desk, matches: readonly PersonMatch[]): Result<DraftReply, Problem> {
  const found = find(who, request.notes);
  if (!found) return refuse('pickAgain');
  const { interview, to } = found;
  const { library, notes, now } = request;
  const query = { library, interview, candidate: notes.candidate, to, now };
  const kinds = kindsFor(query);
  const kind = request.kind ?? dueKind(query) ?? kinds[0]?.id;
  if (!kind) return refuse('nothingLeft');
  const written = writeLetter({
    ...query,
    notes,
    kind,
    tone: request.tone,
    locale: request.locale,
    wording: request.wording,
    partWording: request.partWording,
  });
  if (!written.ok) return written;
  const draft = written.value;
  const desk = reviewDesk({ ...query, notes, kind, recipients: request.recipients });
  return success({
    state: 'drafted',
    draft,
    desk,
    company: interview.company,
    kinds: kinds.map(({ id, title }) => ({ id, title })),
    locales: [...(kindById(library, kind)?.head.locales ?? [])],
    alsoTo: matches.filter((match) => match.to.role === 'interviewer' && match.person !== personOf(interview, to)).map(nameOf),
    ...(desk.interviewerId && { sendBy: desk.dates.sendBy }),
  });
}

/** The letter that the agenda names, as the popup copies it or opens a compose for it. */
export function letterTo(
  target: { interviewId: string; interviewerId?: string; kind?: string; tone?: Tone; locale?: string } & Desk,
): Result<Draft, Problem> {
  const interview = target.notes.interviews.find(({ id }) => id === target.interviewId);
  const first = interview?.interviewers[0]?.id;
  const who = { interviewId: target.interviewId, interviewerId: target.interviewerId ?? first ?? 'mailbox' };
  const found = find(who, target.notes);
  if (!found) return refuse(interview ? 'nobodyNoted' : 'notesGone');
  const query = { ...target, ...found, candidate: target.notes.candidate };
  const kind = target.kind ?? dueKind(query) ?? kindsFor(query)[0]?.id;
  return kind ? writeLetter({ ...query, kind }) : refuse('nothingLeft');
}

/** The desk for the review of a message as it stands; undefined when nobody it goes to is in the notes. */
export function deskFor(request: DeskRequest & Desk): ReviewDesk | undefined {
  const { notes, recipients, who } = request;
  const match = peopleAmong(recipients, notes.interviews)[0];
  const found = who ? find(who, notes) : match && { interview: match.interview, to: match.to };
  return found && reviewDesk({ ...request, ...found });
}

function find({ interviewId, interviewerId }: Who, notes: NotesFile): { interview: Interview; to: Addressee } | undefined {
  const interview = notes.interviews.find(({ id }) => id === interviewId);
  if (!interview) return undefined;
  if (interview.interviewers.some(({ id }) => id === interviewerId))
    return { interview, to: { role: 'interviewer', id: interviewerId } };
  const role = (['coordinator', 'referrer', 'mailbox'] as const).find((one) => one === interviewerId);
  return role && personOf(interview, { role }) ? { interview, to: { role } } : undefined;
}

const whoOf = ({ interview, to }: PersonMatch): Who => ({
  interviewId: interview.id,
  interviewerId: to.role === 'interviewer' ? to.id : to.role,
});

const nameOf = ({ person, recipient }: PersonMatch): string => person.fullName || recipient.name || (recipient.email ?? '');

const choiceOf = (match: PersonMatch): PickChoice => ({
  ...whoOf(match),
  name: nameOf(match),
  company: match.interview.company,
  role: match.interview.role,
  endedAt: match.interview.endedAt,
});

const allChoices = (interviews: readonly Interview[]): PickChoice[] =>
  interviews
    .flatMap(({ id, company, role, endedAt, interviewers }) =>
      interviewers.map((person) => ({
        interviewId: id,
        interviewerId: person.id,
        name: person.fullName || (person.email ?? ''),
        company,
        role,
        endedAt,
      })),
    )
    .sort((one, other) => Date.parse(other.endedAt) - Date.parse(one.endedAt))
    .slice(0, longestPickList);
