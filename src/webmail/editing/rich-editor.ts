/** An editor whose text is a `contenteditable`. */
import type { Letter } from '../webmail.ts';
import type { Editor, Way } from './editor.ts';
import type { Span } from './find-letter.ts';
import { findTail, type OwnText, rangeOf, readOwnText, readTail } from './own-text.ts';
import { tellChanged } from './tell-changed.ts';

/** What differs between two rich editors. */
export interface RichManners {
  /** What begins signature and quote. */
  tail: string;
  /** The ways to write, the best first. */
  ways: readonly RichWay[];
  /** Makes the editor take note of what stands before and after a change that it did not make itself. */
  fence?: (body: HTMLElement) => void;
  /** One step of the editor's own undo. */
  undo: (body: HTMLElement) => void;
  /** The tail as it may be compared: without what the editor itself rewrites. */
  comparable?: (tail: string) => string;
}

/** A way to write into a range of a `contenteditable`. */
export interface RichWay {
  name: string;
  patience: number;
  /** Without the focus the ways that go through the browser's own editing would write elsewhere. */
  needsFocus: boolean;
  /** What makes one blank line above the letter, where it is not a `<div>`: a paste joins its first line to the one it comes to. */
  parting?: string;
  write: (body: HTMLElement, range: Range, html: string, text: string) => boolean;
}

const blankLine = '<div><br></div>';

/** The editor of `body`; `below` is what stood below its first line from the start. */
export function richEditor(body: HTMLElement, manners: RichManners, below: string): Editor {
  const page = body.ownerDocument;
  const tailOf = () => findTail(body, manners.tail, below);
  const own = () => readOwnText(body, tailOf());

  const ways = manners.ways.map(
    ({ name, patience, needsFocus, parting = blankLine, write }): Way => ({
      name,
      patience,
      write(span, letter) {
        const { range, html, text } = place(span, letter, parting);
        if (!select(body, range) && needsFocus) return false;
        return write(body, range, html, text);
      },
    }),
  );

  /** Where a letter goes, and whether a blank line has to part it from what stands above. */
  function place([start, end]: Span, { html, text }: Letter, parting: string): { range: Range; html: string; text: string } {
    const now = own();
    const replaced = end > start && rangeOf(now, start, end);
    if (replaced) return { range: replaced, html, text };
    const above = now.text.slice(0, start).trimEnd();
    const blank = now.blanks.find(({ at }) => at >= start);
    const isParted = !above || (blank && now.text.slice(above.length, blank.at).split('\n').length > 2);
    const parted = isParted ? { html, text } : { html: parting + html, text: `\n\n${text}` };
    const line = isParted && blank ? lineOf(blank.br) : endOf(now, start);
    return { range: line ?? newLine(), ...parted };
  }

  /** An empty line of our own above signature and quote, where there is none: written straight into them, a letter would get lost in them. */
  function newLine(): Range {
    const line = page.createElement('div');
    line.append(page.createElement('br'));
    const tail = tailOf();
    if (tail) tail.before(line);
    else body.append(line);
    return contents(line);
  }

  return {
    read: () => {
      const tail = readTail(body, tailOf());
      const { text } = own();
      return { text, tail: manners.comparable?.(tail) ?? tail, end: text.trimEnd().length };
    },
    ways,
    change([start, end], replacement) {
      const range = rangeOf(own(), start, end);
      if (!range || !select(body, range)) return;
      manners.fence?.(body);
      // As text it takes the look of the words it replaces; Firefox and Chromium break lines of text differently.
      if (!replacement) page.execCommand('delete');
      else if (replacement.includes('\n')) page.execCommand('insertHTML', false, linesToHtml(page, replacement));
      else page.execCommand('insertText', false, replacement);
      manners.fence?.(body);
    },
    ranges([start, end]) {
      const range = rangeOf(own(), start, end);
      return range ? [range] : [];
    },
    caret(at) {
      const range = endOf(own(), at);
      if (range) select(body, range);
    },
    undo: () => manners.undo(body),
    keep() {
      const copy = [...body.childNodes].map((node) => node.cloneNode(true));
      return () => {
        manners.fence?.(body);
        body.replaceChildren(...copy);
        tellChanged(body);
        manners.fence?.(body);
      };
    },
  };
}

/** The caret behind the last character before `at`. */
function endOf(own: OwnText, at: number): Range | undefined {
  const range = rangeOf(own, Math.max(0, at - 1), at);
  range?.collapse(false);
  return range;
}

/**
 * An empty line. A bare `<br>` must not be selected but stood before: Chromium's selection ends behind it, inside the signature
 * or the quote that follows, and the letter would land there (measured in Chromium 156).
 */
function lineOf(br: Element): Range {
  const page = br.ownerDocument;
  let line = br;
  while (line.parentElement?.childNodes.length === 1 && !line.matches('div,p')) line = line.parentElement;
  if (line !== br) return contents(line);
  const range = page.createRange();
  range.setStartBefore(br);
  range.collapse(true);
  return range;
}

function contents(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}

/** Gives the editor the focus and the selection; false when it did not take them, and text would land elsewhere. */
function select(body: HTMLElement, range: Range): boolean {
  const page = body.ownerDocument;
  body.focus({ preventScroll: true });
  const selection = page.getSelection();
  if (!selection) return false;
  selection.removeAllRanges();
  selection.addRange(range);
  return page.activeElement === body && body.contains(selection.anchorNode);
}

function linesToHtml(page: Document, text: string): string {
  const holder = page.createElement('div');
  holder.append(...text.split('\n').flatMap((line, index) => (index ? [page.createElement('br'), line] : [line])));
  return holder.innerHTML;
}
