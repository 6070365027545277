/** The port: what the rest of Afterword knows of a webmail. Nothing here, and nothing behind it, can send a message. */

import type { Recipient } from '../follow-up/recipient.ts';

/** What goes into a message: plain text, the same as HTML (a `<div>` a line), and a subject. */
export interface Letter {
  subject: string;
  text: string;
  html: string;
}

/** A letter that landed. It remembers nothing inside the message. */
export interface Insertion {
  /** Which way of writing worked, for the diagnosis: `insertHTML`, `paste`, … */
  readonly way: string;
  /** Whether the subject box was filled by us. */
  readonly subjectFilled: boolean;
  /** Whether the letter stands in the message as it was put there. */
  isUntouched(): boolean;
  /** Takes the letter back, as one step of the editor's own undo where possible. False when it is no longer there as it was. */
  undo(): Promise<boolean>;
}

/** How an insertion ended. `clipboard`: every way failed, the message is as before, and the text has to be pasted by hand. */
export type InsertOutcome =
  | { ok: true; insertion: Insertion }
  | { ok: false; reason: 'clipboard' | 'edited' | 'gone' | 'aborted' };

/** Where an open message is: all that the script in every mail tab has to know of it. */
export interface OpenCompose {
  /** The editable of the message; also the compose's identity. */
  readonly body: HTMLElement;
  /** The element that holds the whole compose. */
  readonly root: HTMLElement;
  /** What stood below an empty first line when it was found, without white space: a signature, even one without a mark. */
  readonly below: string;
  /** Still in the page. */
  isOpen(): boolean;
}

/** One open message being written. Every question is answered from the page as it is now. */
export interface Compose extends OpenCompose {
  /** A reply or forward keeps its subject. */
  isReply(): boolean;
  recipients(): Recipient[];
  /** The subject; '' when empty or hidden. */
  subject(): string;
  /** The address the message is sent from, when the page tells it. */
  from(): string | undefined;
  /** The names of attached files, as far as the page shows them. */
  attachments(): string[];
  /** The candidate's own text: no signature, no quote. */
  text(): string;
  /** The letter of ours that is in this compose, if any. */
  insertion(): Insertion | undefined;
  /**
   * Puts the letter above signature and quote, exactly once, as one undoable step, and verifies that it landed.
   * Replaces an untouched letter of ours. With `replaceEdited` an edited one too; without it the outcome is `edited`.
   * The subject is filled only when its box is visible and empty.
   */
  insert(letter: Letter, options: { signal: AbortSignal; replaceEdited?: boolean }): Promise<InsertOutcome>;
  /** Replaces the characters [start, end) of `text()` and nothing else, as one undoable step. */
  replace(range: [start: number, end: number], replacement: string): Promise<boolean>;
  /** Replaces the characters [start, end) of `subject()`; false when the box is hidden or the range does not fit. */
  replaceInSubject(range: [start: number, end: number], replacement: string): boolean;
  /** The DOM ranges of the characters [start, end) of `text()`, for highlighting. */
  ranges(range: [start: number, end: number]): Range[];
  /** The page's skeleton round the compose: tags, roles, ids, names, classes; not one word of text. */
  diagnosis(): string;
}

/** A webmail: Gmail or Outlook, or the message of our own first page. */
export interface Webmail {
  readonly id: 'gmail' | 'outlook' | 'practice';
  /** Whether it serves this page. */
  serves(location: Location, document: Document): boolean;
  /**
   * Watches the page and calls `found` once for every compose, those already open included. The `lost` signal given with
   * each aborts when that compose is gone for good, or when `signal` aborts.
   */
  watch(document: Document, found: (compose: OpenCompose, lost: AbortSignal) => void, signal: AbortSignal): void;
  /**
   * Puts our button beside Send and keeps it there, exactly one, until `signal` aborts. `button` is created once;
   * it is moved back when the toolbar is rendered again. Falls back to a place floating at the compose's corner.
   */
  placeButton(compose: OpenCompose, button: HTMLElement, signal: AbortSignal): void;
}

/** Reading and writing a webmail's open messages: loaded on first use, with the card. */
export interface ComposeAccess {
  /** Everything that can be asked of an open message. */
  open(compose: OpenCompose): Compose;
  /** Calls back when the candidate presses Send (button or keyboard), before the webmail sees it; `preventDefault` holds it. */
  onSend(compose: Compose, asked: (event: Event) => void, signal: AbortSignal): void;
}
