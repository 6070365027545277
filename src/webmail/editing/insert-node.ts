import type { RichWay } from './rich-editor.ts';
import { tellChanged } from './tell-changed.ts';

/** Plain DOM and an `input` event: needs no focus, and the editor notices, but the browser's native undo does not know of it. */
export const insertNode: RichWay = {
  name: 'insertNode',
  patience: 0,
  needsFocus: false,
  write(body, range, html) {
    range.deleteContents();
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const letter = body.ownerDocument.createDocumentFragment();
    letter.append(...parsed.body.childNodes);
    range.insertNode(letter);
    tellChanged(body);
    return true;
  },
};
