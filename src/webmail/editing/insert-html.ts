import type { RichWay } from './rich-editor.ts';

/**
 * The browser's own editing: trusted `input` event, native undo. Works without document focus, and under Trusted Types, from
 * the isolated world (measured with goog.editor in Chromium 156 and Firefox 153).
 */
export const insertHtml: RichWay = {
  name: 'insertHTML',
  patience: 0,
  needsFocus: true,
  write: (body, _range, html) => body.ownerDocument.execCommand('insertHTML', false, html),
};
