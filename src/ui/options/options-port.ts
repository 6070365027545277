/** What the options page needs from the extension. Errors are one plain sentence for the candidate. */
import type { Draft } from '../../follow-up/draft.ts';
import type { Given } from '../../follow-up/given.ts';
import type { Candidate, Interview, NotesFile, Tone } from '../../follow-up/notes.ts';
import type { Result } from '../../follow-up/result.ts';
import type { TemplateLibrary } from '../../follow-up/template/library.ts';
import type { KeptWording, OwnKind } from '../../follow-up/template/own-words.ts';

/** A record that could not be read. */
export interface UnreadableNote {
  key: string;
  problem: string;
  value: unknown;
}

/** Everything stored. */
export interface Stored {
  notes: NotesFile;
  unreadable: UnreadableNote[];
  /** Own templates by the names of their files. */
  templates: { file: string; source: string }[];
  wordings: { key: string; wording: KeptWording }[];
  /** Every stored byte, by kind of record. */
  kept: { kind: string; records: number; bytes: number }[];
  keeping: Keeping;
  /** Edits that lost to a newer one of another device, the newest first. */
  copies: { key: string; of: string; u: number; d: unknown }[];
  /** What the organisation gives by the browser's policy. */
  given: Given;
  /** Whether Send asks once while an error stands in a letter. */
  holdErrors: boolean;
  /** What the browser allows: reminders, and the hosts of the sites, those of the package and those that were added. */
  permitted: { reminds: boolean; ownSites: string[]; addedSites: string[] };
}

/** How long notes are kept after the outcome, in days (0: for ever), since when that is so, and what is said of exports. */
export interface Keeping {
  days: 0 | 90 | 365;
  since: number;
  remindSince?: number | undefined;
  exportedAt?: number | undefined;
}

/** How it stands with what goes across devices; `records` and `bytes`: what the browser's account holds. */
export interface AcrossStatus {
  isOn: boolean;
  records: number;
  bytes: number;
  stay: { key: string; why: 'too-big' | 'full' }[];
  unread: string[];
}

/** A letter by a template as it stands in the editor. `notes` where others than the stored ones. */
export interface Trial {
  own: OwnKind;
  interviewId: string;
  interviewerId: string;
  kind: string;
  tone: Tone;
  locale: string;
  notes?: NotesFile;
}

/** The page's way to the extension. */
export interface OptionsPort {
  read(): Promise<Result<Stored>>;
  /** Calls back after any change of what is stored, by whomever. */
  subscribe(changed: () => void, signal: AbortSignal): void;
  saveProfile(candidate: Candidate): Promise<Result<null>>;
  importNotes(interviews: readonly Interview[], candidate: Candidate | undefined): Promise<Result<null>>;
  /** Removes one record: an unreadable one or a kept sentence. */
  forget(key: string): Promise<Result<null>>;
  wipe(): Promise<Result<null>>;
  holdErrors(isOn: boolean): Promise<Result<null>>;
  /** These ask the browser, only from a click; false when the candidate said no. */
  allowReminders(isWanted: boolean): Promise<boolean>;
  allowSite(host: string): Promise<boolean>;
  forgetSite(host: string): Promise<boolean>;
  changeKeeping(change: Partial<Keeping>): Promise<Result<null>>;
  across: {
    /** Sends and takes, where it is switched on. */
    run(): Promise<Result<AcrossStatus>>;
    switch(isOn: boolean): Promise<Result<null>>;
    /** Takes everything out of the browser's account. */
    empty(): Promise<Result<null>>;
    restoreCopy(key: string): Promise<Result<null>>;
  };
  /** Hands the candidate a file. */
  saveFile(name: string, text: string): void;
  /** The shipped templates; loaded when they are looked at. */
  shippedWords(): Promise<TemplateLibrary>;
  saveTemplate(file: string, source: string, kind: OwnKind): Promise<Result<null>>;
  deleteTemplate(file: string): Promise<Result<null>>;
  write(trial: Trial): Promise<Result<Draft>>;
}
