import { createEditor, type EditorPlugin } from 'rooster8';
import type { EditorMaker } from './editor.ts';

// The library's const enums cannot be imported by a single-file compiler.
const pluginEvent = { input: 3, contentChanged: 7 };
const contentMode = { cleanHtml: 0, plainText: 3 };

/** roosterjs 8, the generation before the content model. */
const makeEditor8: EditorMaker = (target, html, { dark }) => {
  let changes = 0;
  const counter: EditorPlugin = {
    getName: () => 'ChangeCounter',
    initialize() {},
    dispose() {},
    onPluginEvent({ eventType }) {
      if (eventType === pluginEvent.contentChanged || eventType === pluginEvent.input) changes += 1;
    },
  };
  const editor = createEditor(target, [counter], html);
  if (dark) editor.setDarkModeState(true);
  changes = 0;
  return {
    editable: () => target,
    model: () => ({ html: editor.getContent(contentMode.cleanHtml), text: editor.getContent(contentMode.plainText) }),
    changes: () => changes,
    snapshot: () => editor.addUndoSnapshot(),
    dispose: () => editor.dispose(),
  };
};

window.makeEditor8 = makeEditor8;
