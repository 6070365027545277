/** What the compose asks of an editor, rich or plain. Every place is an offset in the text above signature and quote. */
import type { Letter } from '../webmail.ts';
import type { Span } from './find-letter.ts';

/** What an editor holds: the text above signature and quote, and these two as they are in the page. */
export interface Content {
  text: string;
  tail: string;
  /** Where a letter goes: behind the candidate's own text. */
  end: number;
}

/** One way to write. Whether it worked is seen in the editor afterwards, never believed. */
export interface Way {
  readonly name: string;
  /** How long it may take until the text is there, in milliseconds; 0 when it is at once. */
  readonly patience: number;
  /** Replaces what stands there by the letter. False when it could not even try. */
  write(span: Span, letter: Letter): boolean;
}

/** An editor: where a message's text is written. */
export interface Editor {
  read(): Content;
  readonly ways: readonly Way[];
  /** Replaces a few words inside a line, or takes them away. */
  change(span: Span, replacement: string): void;
  ranges(span: Span): Range[];
  /** Puts the caret there. */
  caret(at: number): void;
  /** One step of the editor's own undo. */
  undo(): void;
  /** Keeps the content as it is; the function given back puts it there again, whatever happened. */
  keep(): () => void;
}
