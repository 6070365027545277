/** What a webmail's own file says of its page; the rest of this folder is the same for all. */
import type { Recipient } from '../follow-up/recipient.ts';
import type { RichManners } from './editing/rich-editor.ts';

/** Where our button can go: into `parent`, before `next`, wrapped in an element of its own. */
export interface Place {
  parent: Element;
  next: Element | null;
  wrap: 'td' | 'span' | 'div';
}

/** Where things are. It is in every mail tab, hence small, and it is asked often, hence reads no layout. */
export interface Layout {
  /** The editable of every compose in the page. */
  bodies(page: Document): HTMLElement[];
  /** The element that holds the compose of this editable; undefined when it belongs to no compose. */
  rootOf(body: HTMLElement): HTMLElement | undefined;
  /** The Send button. */
  send(root: HTMLElement): Element | null;
  /** The places for our button beside Send, the best first. */
  places(root: HTMLElement): (Place | undefined)[];
  /** Whether our button always goes without its label there. */
  isTight: boolean;
}

/** How a message is read and written, loaded on first use. `root` is the element that holds one compose. */
export interface Site {
  layout: Layout;
  /** The element that is written in now: a plain-text mode may show another one. */
  editable(body: HTMLElement, root: HTMLElement): HTMLElement;
  manners: RichManners;
  subjectBox(root: HTMLElement): HTMLInputElement | null;
  /** Whoever stands in the fields; what the mail itself holds (a quote, something pasted) names nobody. */
  recipients(root: HTMLElement, body: HTMLElement): Recipient[];
  from(root: HTMLElement): string | undefined;
  attachments(root: HTMLElement): string[];
  isReply(root: HTMLElement, body: HTMLElement): boolean;
  /** The hooks by name, for the diagnosis. */
  hooks(): Record<string, string>;
}
