/** An editor whose text is a `<textarea>`: a webmail's plain-text mode. */
import type { Editor, Way } from './editor.ts';
import { squash } from './find-letter.ts';
import { tellChanged } from './tell-changed.ts';

/** Where signature or quote begin: `-- `, a line of dashes or underscores, `>`, or the line that introduces a quote. */
const tailLine = /^(-- ?|_{8,}|-{3}.*-{3}|>.*|.+:\n+>.*)$/m;

/** The editor of `box`; `below` is what stood below its first line from the start. */
export function plainEditor(box: HTMLTextAreaElement, below: string): Editor {
  const page = box.ownerDocument;
  const tailAt = () => {
    const { value } = box;
    const marked = tailLine.exec(value);
    if (marked) return marked.index;
    for (let at = value.length; below && at > 0; at = value.lastIndexOf('\n', at - 1))
      if (squash(value.slice(at)) === below) return at + 1;
    return value.length;
  };
  const write = (start: number, end: number, text: string, byCommand: boolean): boolean => {
    box.focus({ preventScroll: true });
    box.setSelectionRange(start, end);
    if (byCommand) {
      if (page.activeElement !== box) return false;
      return page.execCommand(text ? 'insertText' : 'delete', false, text);
    }
    box.setRangeText(text, start, end, 'end');
    tellChanged(box);
    return true;
  };
  const way = (name: string, byCommand: boolean): Way => ({
    name,
    patience: 0,
    write([start, end], { text }) {
      if (end > start) return write(start, end, text, byCommand);
      const above = start > 0 ? '\n\n' : '';
      const below = box.value.length > end && !box.value.startsWith('\n', end) ? '\n\n' : '';
      return write(start, end, above + text + below, byCommand);
    },
  });

  return {
    read() {
      const text = box.value.slice(0, tailAt());
      return { text, tail: box.value.slice(tailAt()), end: text.trimEnd().length };
    },
    ways: [way('insertText', true), way('setRangeText', false)],
    change: ([start, end], replacement) => {
      write(start, end, replacement, true);
    },
    // The characters of a text box have no ranges.
    ranges: () => [],
    caret(at) {
      box.focus({ preventScroll: true });
      box.setSelectionRange(at, at);
    },
    undo() {
      box.focus({ preventScroll: true });
      page.execCommand('undo');
    },
    keep() {
      const { value } = box;
      return () => {
        box.setRangeText(value, 0, box.value.length, 'preserve');
        tellChanged(box);
      };
    },
  };
}
