import type { MailPerson } from '../server/mailbox.ts';

/** How a compose is opened by a test; what is left out is as the page's address says. */
export interface OpenCompose {
  to?: MailPerson[];
  cc?: MailPerson[];
  bcc?: MailPerson[];
  subject?: string;
  /** Text that stands above the signature from the start. */
  body?: string;
  /** Any parameter of the page's address, for this compose alone. */
  settings?: Record<string, string>;
}

/** `window.practice` in the main world of a practice page. Composes are counted from 0 in the order they were opened, closed ones too. */
export interface PracticeApi {
  readonly ready: boolean;
  /** How many composes were opened so far. */
  count(): number;
  isOpen(i: number): boolean;
  /** Opens another compose and gives its number. */
  openCompose(options?: OpenCompose): number;
  /** The editable, or the textarea of plain-text mode. */
  body(i: number): HTMLElement;
  /** The element that holds the whole compose. */
  root(i: number): HTMLElement;
  /** What the editor's own model exports: what would be sent. */
  model(i: number): { html: string; text: string };
  /** How often the editor reported a change by its own event, which is what autosave listens to. */
  changes(i: number): number;
  subject(i: number): string;
  recipients(i: number): { to: MailPerson[]; cc: MailPerson[]; bcc: MailPerson[] };
  setRecipients(i: number, people: { to?: MailPerson[]; cc?: MailPerson[]; bcc?: MailPerson[] }): void;
  close(i: number): void;
  minimise(i: number): void;
  restore(i: number): void;
  fullscreen(i: number): void;
  /** Renders the row of Send, and its neighbours, again from nothing. */
  rerenderToolbar(i: number): void;
  /** A reply becomes a forward, or the other way round. */
  switchToForward(i: number): void;
  /** Unmounts the whole compose and mounts it again with what it held. */
  remount(i: number): void;
  /** Outlook: another From, which takes the signature out and puts it in again. */
  switchFrom(i: number): void;
  /** Outlook: opens a pop-out as a blank window that its opener writes. Call it from a click. */
  popOutBlank(): void;
  /** Presses Send. */
  send(i: number): void;
  /** Single-letter shortcuts that reached the webmail, in order. */
  readonly shortcuts: string[];
  /** Mails that were posted, and what became of them. */
  readonly sent: { subject: string; state: 'waiting' | 'undone' | 'posted' | 'refused'; reason?: string }[];
}

declare global {
  interface Window {
    practice: PracticeApi;
  }
}
