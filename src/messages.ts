/** Every message between the doors: who may send it, what it carries, what comes back. One table; the compiler keeps both ends to it. */
import type { AgendaEntry } from './follow-up/agenda.ts';
import type { Draft } from './follow-up/draft.ts';
import type { InterviewChange } from './follow-up/interview-change.ts';
import type { DeskRequest, DraftReply, DraftRequest, Who } from './follow-up/letter-for.ts';
import type { Candidate, Interview, NotesFile, Tone } from './follow-up/notes.ts';
import type { Result } from './follow-up/result.ts';
import type { ReviewDesk } from './follow-up/review-desk.ts';
import type { KindHead } from './follow-up/template/head.ts';
import type { KeptWording, OwnKind } from './follow-up/template/own-words.ts';

/** The short form in the card, for a recipient without notes. */
export interface QuickNotes {
  /** Made by the card once, so that asking twice saves once. */
  id: string;
  company: string;
  role: string;
  interviewer: string;
  email?: string;
  connectionPoint: string;
  tone: Tone;
}

/** `holdErrors`: whether Send asks once while an error stands in a letter. */
export interface Settings {
  holdErrors: boolean;
}

/** One message that went out, as it is kept with the interview. */
export interface SentNote {
  interviewId: string;
  interviewerId?: string | undefined;
  kind: string;
  /** RFC 3339. */
  sentAt: string;
  subject?: string | undefined;
  text?: string | undefined;
}

/** One letter that could be written, as the popup names it. */
export interface LetterTarget {
  interviewId: string;
  interviewerId?: string;
  kind: string;
}

/** A letter by a template that is being edited: its parsed form as it stands, and other notes than the stored ones. */
export interface TrialTarget extends LetterTarget {
  own?: OwnKind;
  notes?: NotesFile;
  tone?: Tone;
  locale?: string;
}

/** The letter that a compose was opened for, by a click in the popup or on a notification. */
export interface WantedLetter {
  who: Who;
  kind: string;
  /** The address that the compose was opened to; '' when none is known. */
  email: string;
}

/** The table. `from` is who may send it: a content script in a webmail, a page of the extension itself, or both. */
export interface Messages {
  /** Ask for a letter. */
  draftFor: { from: 'content'; request: DraftRequest; reply: DraftReply };
  /** Run the card's script in the frame that asks; on first use only, and `quiet`, before a press, only where there are notes. */
  loadCard: { from: 'content'; request: { quiet?: boolean }; reply: null };
  /** Keep the candidate's full name (the card asks for it once). */
  saveFullName: { from: 'content'; request: { fullName: string }; reply: null };
  /** Keep notes written in the card and say whom they are about. */
  saveQuickNotes: { from: 'content'; request: QuickNotes; reply: Who };
  /** What the review of a message needs, for whom it goes to; null when nobody in To is in the notes. */
  deskFor: { from: 'content'; request: DeskRequest; reply: ReviewDesk | null };
  /** Keep a sentence that the candidate edited as one more variant of its part. */
  keepWording: { from: 'content'; request: KeptWording; reply: null };
  /** The letter that this tab was opened for; null when it was not, or the letter is written already. */
  wantedLetter: { from: 'content'; request: Record<string, never>; reply: WantedLetter | null };
  /** What the candidate switched off or on. */
  readSettings: { from: 'content'; request: Record<string, never>; reply: Settings };
  saveSettings: { from: 'content'; request: Settings; reply: null };
  /** A message that carries our letter went out, or the candidate says that one did. */
  noteSent: { from: 'any'; request: SentNote; reply: null };
  /** Undone in time (Gmail's "Undo"), or not sent after all: the same message again. */
  noteUnsent: { from: 'any'; request: SentNote; reply: null };
  /** Everything that the popup shows, newest interview first; `keptAside` counts the records that could not be read. */
  readNotes: {
    from: 'page';
    request: Record<string, never>;
    reply: { candidate: Candidate; interviews: Interview[]; agenda: AgendaEntry[]; kinds: KindHead[]; keptAside: number };
  };
  saveProfile: { from: 'page'; request: Candidate; reply: null };
  /** Add an interview, or change the named fields of the one with its id; also undoes a delete. */
  saveInterview: { from: 'page'; request: InterviewChange; reply: null };
  deleteInterview: { from: 'page'; request: { id: string }; reply: null };
  /** Write a letter for the popup: to copy it, or to open a compose for it. */
  letterFor: { from: 'page'; request: TrialTarget; reply: Draft };
  /** Open the webmail's own compose to this person; the letter is inserted there by the candidate's click. */
  openCompose: { from: 'page'; request: LetterTarget & { webmail: 'gmail' | 'outlook' }; reply: null };
  /** Put off or leave out what is due (`key`: `AgendaEntry.reminder`); `wanted` takes either back. */
  answerReminder: { from: 'page'; request: { key: string; answer: 'hour' | 'tomorrow' | 'skip' | 'wanted' }; reply: null };
}

export type MessageName = keyof Messages;
export type Request<Name extends MessageName> = Messages[Name]['request'];
export type Reply<Name extends MessageName> = Result<Messages[Name]['reply']>;
/** One handler per message; a missing one or a wrong reply does not compile. */
export type Handlers = { [Name in MessageName]: (request: Request<Name>) => Promise<Reply<Name>> };
/** Who may send what; as data, so that it can be checked when a message arrives. */
export const mayBeSentBy: { [Name in MessageName]: Messages[Name]['from'] } = {
  draftFor: 'content',
  loadCard: 'content',
  saveFullName: 'content',
  saveQuickNotes: 'content',
  deskFor: 'content',
  keepWording: 'content',
  wantedLetter: 'content',
  readSettings: 'content',
  saveSettings: 'content',
  noteSent: 'any',
  noteUnsent: 'any',
  readNotes: 'page',
  saveProfile: 'page',
  saveInterview: 'page',
  deleteInterview: 'page',
  letterFor: 'page',
  openCompose: 'page',
  answerReminder: 'page',
};
