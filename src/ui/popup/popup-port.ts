/** What the popup needs from the extension. src/popup.tsx and popup-actions.ts carry it out; the screens see only this. */
import type { AgendaEntry } from '../../follow-up/agenda.ts';
import type { InterviewChange } from '../../follow-up/interview-change.ts';
import type { Candidate, Interview, SentMessage, Tone } from '../../follow-up/notes.ts';
import type { Recipient } from '../../follow-up/recipient.ts';
import type { Result } from '../../follow-up/result.ts';

/** One person of a half-written note, as typed. */
export interface HalfWrittenPerson {
  id: string;
  fullName: string;
  email: string;
  /** "We talked about …" */
  connectionPoint: string;
  jobTitle?: string;
}

/** The form as it stands, kept at every keystroke: unchecked texts, whatever was typed. */
export interface HalfWritten {
  /** The interview being edited; of a new one, the id that it will get. */
  interviewId: string;
  /** Whether `interviewId` is a saved interview being edited. */
  editing: boolean;
  fullName: string;
  company: string;
  role: string;
  /** `YYYY-MM-DDTHH:mm` on the candidate's clock; '' = just now, the moment of saving. */
  ended: string;
  tone: Tone;
  people: HalfWrittenPerson[];
  /** What else was typed, by its place in the notes format (`forgot.text`); what nobody touched is absent. */
  more?: Record<string, string>;
}

/** What is wrong, by field: `fullName`, `company`, `ended`, `email-<person id>`, or a place of `HalfWritten.more`. */
export type FormProblems = Record<string, string>;

/** What the popup shows. */
export interface PopupState {
  candidate: Candidate;
  /** Newest first. */
  interviews: Interview[];
  agenda: AgendaEntry[];
  halfWritten?: HalfWritten;
  /** How many stored records could not be read and are kept aside. */
  keptAside: number;
}

/** Whom to write to. */
export interface WriteTarget {
  interviewId: string;
  interviewerId?: string;
  kind: string;
}

/** Whether reminders may come as notifications. */
export interface RemindersPort {
  /** Whether to ask: they are not allowed, and were not declined. */
  shouldAsk(): Promise<boolean>;
  /** Lets the browser ask; only from a click. */
  ask(): Promise<boolean>;
  decline(): void;
}

/** The popup's way to the store. Errors are one plain sentence for the candidate. */
export interface PopupPort {
  read(): Promise<Result<PopupState>>;
  /** Calls back after any change of the stored notes, by whomever. */
  subscribe(changed: () => void, signal: AbortSignal): void;
  /** Keeps the form as it stands; `null` forgets it. Called at every keystroke. */
  keepHalfWritten(note: HalfWritten | null): Promise<Result<null>>;
  /**
   * Keeps the form the same in every page that shows it: calls `show` with what another one wrote; nothing when it was saved or cleared
   * there. `isBoth`: it was merged with what stands here (`now`), and has to be kept.
   */
  shareHalfWritten(
    now: () => HalfWritten | undefined,
    show: (theirs: HalfWritten | undefined, isBoth: boolean) => void,
    signal: AbortSignal,
  ): void;
  saveProfile(candidate: Candidate): Promise<Result<null>>;
  /** Adds the interview, or writes what differs from `before`, the interview as it was read. */
  saveInterview(interview: Interview, candidate: Candidate, before?: Interview): Promise<Result<null>>;
  /** Changes single fields of an interview; a deleted one that is given whole is there again. */
  changeInterview(change: InterviewChange): Promise<Result<null>>;
  /** A message went out, or did not go out after all. */
  noteSent(interviewId: string, message: SentMessage): Promise<Result<null>>;
  noteUnsent(interviewId: string, message: SentMessage): Promise<Result<null>>;
  deleteInterview(id: string): Promise<Result<null>>;
  /** Opens that webmail's own compose to this person, with subject; the popup closes. */
  openCompose(webmail: 'gmail' | 'outlook', target: WriteTarget): Promise<Result<null>>;
  /** Puts the letter's text on the clipboard, for any other mail program. */
  copyLetter(target: WriteTarget): Promise<Result<null>>;
  /** Puts off or leaves out what is due (`key`: `AgendaEntry.reminder`); `wanted` takes either back. */
  answerReminder(key: string, answer: 'hour' | 'tomorrow' | 'skip' | 'wanted'): Promise<Result<null>>;
  /** Downloads the dates of these interviews as a calendar file; with a key, that one date. */
  saveCalendar(interviews: readonly Interview[], candidate: Candidate, key?: string): Promise<Result<null>>;
  /** Loaded when there is something to remind of. */
  reminders(): Promise<RemindersPort>;
  /** Who is in To of the message that is open in the tab in front. */
  peopleInFront(): Promise<Recipient[]>;
  /** Opens these notes in a tab, with the box for a file: the popup closes when a file dialog opens. */
  openInTab(): Promise<unknown>;
  /** Opens the options page. */
  openOptions(): void;
}
