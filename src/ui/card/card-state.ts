/** What the card can show, and what it asks back. Props in, callbacks out: the card knows no message and no browser API. */
import type { Draft, Finding } from '../../follow-up/draft.ts';
import type { PickChoice } from '../../follow-up/letter-for.ts';
import type { Tone } from '../../follow-up/notes.ts';
import type { partsOf } from '../../follow-up/review.ts';

/** What the card stands beside; a `Compose` is one. */
export interface CardAnchor {
  /** The element that holds the whole compose: the card never covers it where there is room beside it. */
  readonly root: HTMLElement;
  /** The editable: its text is never covered. */
  readonly body: HTMLElement;
}

/** Notes written in the card. The same shape as `QuickNotes` of messages.ts. */
export interface CardNotes {
  company: string;
  role: string;
  interviewer: string;
  email?: string;
  connectionPoint: string;
  tone: Tone;
}

/** A letter that could be written. The reply `drafted` of `draftFor` fits as it is. */
export interface CardLetter {
  draft: Draft;
  company: string;
  kinds: { id: string; title: string }[];
  locales: string[];
  /** Names of other interviewers among the recipients: each should get a letter of their own. */
  alsoTo: string[];
  /** RFC 3339 with the recipient's offset. */
  sendBy?: string;
}

/** The parts of the guide, and which of them the message has; see `partsOf`. */
export type CardParts = ReturnType<typeof partsOf>;

/** What the card shows. One member per picture. */
export type CardState =
  | { state: 'loading' }
  | {
      state: 'drafted';
      letter: CardLetter;
      /** The message as it stands now (`compose.text()`); `letter.draft.text` until the candidate types. */
      text: string;
      /** What the review finds in it now; dismissed ones already left out. */
      findings: Finding[];
      /** Empty while the letter is not in. */
      parts: CardParts;
      /** Whether the letter stands in the message: true offers "Undo", false "Put back". */
      inserted: boolean;
      /** Whether the candidate has changed it since: then "Keep my wording" is offered. */
      edited?: boolean;
      /** While the next wording or tone is on its way: buttons wait, the card stays. */
      busy?: boolean;
      /** One plain sentence, told to screen readers too, e.g. "Kept as your wording." */
      notice?: string;
      /** Whether Send asks once while an error stands. */
      holdsErrors: boolean;
    }
  /** A letter by the candidate's own hand to a known interviewer. `locale` is the language it is read in. */
  | { state: 'reviewing'; name: string; text: string; locale: string; findings: Finding[]; parts: CardParts; notice?: string }
  | { state: 'unknown-recipient'; recipient?: { name: string; email?: string }; choices: PickChoice[]; problem?: string }
  | { state: 'several-recipients'; people: PickChoice[] }
  | { state: 'no-full-name'; problem?: string }
  /** The letter in the message was edited: ask before it is replaced. */
  | { state: 'replace-edited' }
  /** No way of writing worked: the letter is on the clipboard (`copied`) or has to be copied from here. */
  | { state: 'clipboard'; text: string; copied: boolean }
  /** One plain sentence; `text` is what can still be copied; `retry` offers "Try again". */
  | { state: 'error'; message: string; text?: string; retry?: boolean }
  /** The extension was updated while this tab was open. */
  | { state: 'reload-needed'; text?: string }
  /** Send was pressed with an error standing: said once; the next press of the webmail's own Send goes through. */
  | { state: 'send-held'; findings: Finding[]; notice?: string };

/** What the candidate does in the card. */
export interface CardCallbacks {
  /** Closed by Escape, by the cross or by `close()`. The focus has already gone back. */
  onClosed(): void;
  onUndo(): void;
  onPutBack(): void;
  onAnotherWording(): void;
  /** Another wording of one part of the letter, by the part's name in `draft.wording`. */
  onAnotherPart(name: string): void;
  onTone(tone: Tone): void;
  onKind(id: string): void;
  onLocale(locale: string): void;
  /** Keep the candidate's own wording for the next letters. Absent = not offered. */
  onKeepWording?(): void;
  /** Mend just the finding's characters. */
  onFix(finding: Finding): void;
  onDismiss(finding: Finding): void;
  /** The pointer or the focus is on this finding, or has left: highlight its words, or none. */
  onPoint(finding: Finding | null): void;
  onFullName(fullName: string): void;
  onPick(who: { interviewId: string; interviewerId: string }): void;
  onQuickNotes(notes: CardNotes): void;
  /** The answer to `replace-edited`. */
  onReplace(replace: boolean): void;
  /** A letter from the notes, below the one that the candidate wrote by hand. */
  onWriteOurs(): void;
  /** Whether Send asks once while an error stands, from now on. */
  onHoldErrors(holds: boolean): void;
  /** After `error` with `retry`. */
  onRetry(): void;
  /** The diagnosis that the candidate asked to copy: the page's skeleton, not a word of text. */
  diagnosis(): string;
  /** Puts text on the clipboard; false when the browser refused. */
  copy(text: string): Promise<boolean>;
}

/** An open card. */
export interface CardHandle {
  update(state: CardState): void;
  /** Moves the keyboard into the card: for a second press of the button. */
  focus(): void;
  /** Whether the keyboard is in the card. */
  hasFocus(): boolean;
  /** Idempotent; gives the focus back if it was in the card. */
  close(): void;
  isOpen(): boolean;
}

/** Opens the card beside a compose. One card per compose; opening is the caller's business. */
export type OpenCard = (anchor: CardAnchor, state: CardState, callbacks: CardCallbacks) => CardHandle;

export interface CardModule {
  open: OpenCard;
}
