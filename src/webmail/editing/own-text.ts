/** The candidate's own words in a rich-text message, character by character, each with its place in the page. */

/** A run of characters: `text.slice(at, at + length)` stands in `node` from `offset` on. */
interface Piece {
  node: Text;
  offset: number;
  at: number;
  length: number;
}

/** The text above signature and quote, a line a block or `<br>`; `blanks` are its empty lines, in order. */
export interface OwnText {
  text: string;
  pieces: Piece[];
  blanks: { br: Element; at: number }[];
}

const block = /^(DIV|P|UL|OL|LI|TABLE|TR|BLOCKQUOTE|PRE|HR|H\d)$/;
const silent = /^(STYLE|SCRIPT|TITLE|TEXTAREA)$/;

/** A line that begins signature or quote in a message without markup. */
const plainMark = /^(--[ \u00a0]?|_{8,}|>.*)$/;

/** The first element of signature or quote: what matches `tail`, else what stood `below` from the start, else a line that begins them in plain text. */
export function findTail(body: Element, tail: string, below: string): Element | null {
  const marked = body.querySelector(tail);
  if (marked) return marked;
  let text = '';
  if (below)
    for (const line of [...body.children].reverse()) {
      text = line.textContent?.replace(/\s+/g, '') + text;
      if (text === below) return line;
    }
  const line = [...body.querySelectorAll('div,p')].find(({ textContent }) => plainMark.test(textContent ?? ''));
  // The line that introduces a quote belongs to it.
  const above = line?.previousElementSibling;
  return (line?.textContent?.startsWith('>') && above?.textContent?.trim().endsWith(':') ? above : line) ?? null;
}

/** Reads `body` up to the element `end`. No layout is read. */
export function readOwnText(body: Element, end: Element | null): OwnText {
  const own: OwnText = { text: '', pieces: [], blanks: [] };
  let lineIsEmpty = true;
  const endLine = () => {
    if (!lineIsEmpty) own.text += '\n';
    lineIsEmpty = true;
  };
  /** False when the tail was met. */
  const read = (parent: Node): boolean => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) {
        // Characters of no width are no part of the text.
        for (const { 0: run, index } of (node as Text).data.matchAll(/[^\u200b\ufeff]+/g)) {
          own.pieces.push({ node: node as Text, offset: index, at: own.text.length, length: run.length });
          own.text += run.replace(/\s/g, ' ');
          lineIsEmpty = false;
        }
      } else if (node.nodeType === 1) {
        const element = node as Element;
        const name = element.tagName.toUpperCase();
        if (element === end) return false;
        if (name === 'BR') {
          if (lineIsEmpty) own.blanks.push({ br: element, at: own.text.length });
          own.text += '\n';
          lineIsEmpty = true;
        } else if (!silent.test(name)) {
          const isBlock = block.test(name);
          if (isBlock) endLine();
          if (!read(element)) return false;
          if (isBlock) endLine();
        }
      }
    }
    return true;
  };
  read(body);
  return own;
}

/** Everything from the element `first` on, as HTML: signature and quote. */
export function readTail(body: Element, first: Element | null): string {
  let html = '';
  for (let node: Node | null = first; node && node !== body; node = node.parentNode)
    for (let next: Node | null = node === first ? node : node.nextSibling; next; next = next.nextSibling)
      html += next.nodeType === 1 ? (next as Element).outerHTML : (next.textContent ?? '');
  return html;
}

/** The range of the characters [start, end); undefined where there are none. */
export function rangeOf(own: OwnText, start: number, end: number): Range | undefined {
  const first = own.pieces.find(({ at, length }) => at + length > start);
  const last = own.pieces.findLast(({ at }) => at < end);
  if (!first || !last || first.at >= end) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset + Math.max(0, start - first.at));
  range.setEnd(last.node, last.offset + Math.min(last.length, end - last.at));
  return range;
}
