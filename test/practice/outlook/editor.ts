import { getDarkColor } from 'roosterjs-color-utils';
import { createModelFromHtml, Editor, exportContent } from 'roosterjs-content-model-core';
import { AutoFormatPlugin, EditPlugin, PastePlugin, ShortcutPlugin } from 'roosterjs-content-model-plugins';
import type { EditorPlugin, PluginEvent } from 'roosterjs-content-model-types';
import { fontFamily } from './contents.ts';

/** The editor of one compose: its model, and how often it told of a change. */
export interface OutlookEditor {
  editable(): HTMLElement;
  model(): { html: string; text: string };
  changes(): number;
  /** Notes the state as it is now as a step of undo. */
  snapshot(): void;
  dispose(): void;
}

/** How an editor is made, whichever roosterjs it is. */
export type EditorMaker = (target: HTMLDivElement, html: string, options: { dark: boolean }) => OutlookEditor;

declare global {
  interface Window {
    /** roosterjs 8, loaded by a script of its own. */
    makeEditor8: EditorMaker;
  }
}

/** Counts the editor's own events that stand for a change of the content. */
class ChangeCounter implements EditorPlugin {
  count = 0;
  getName(): string {
    return 'ChangeCounter';
  }
  initialize(): void {}
  dispose(): void {}
  onPluginEvent({ eventType }: PluginEvent): void {
    if (eventType === 'contentChanged' || eventType === 'input') this.count += 1;
  }
}

const trusted = window.trustedTypes?.createPolicy('rooster', { createHTML: (html) => html });
const asTrusted = (html: string) => (trusted ? trusted.createHTML(html) : html) as string;

/** roosterjs 9, with the plug-ins of a mail composer: the shortcuts own Ctrl+Z, the paste plug-in takes what is pasted. */
export const makeEditor9: EditorMaker = (target, html, { dark }) => {
  const defaultSegmentFormat = { fontFamily, fontSize: '12pt', textColor: '#000000' };
  const counter = new ChangeCounter();
  const editor = new Editor(target, {
    initialModel: createModelFromHtml(html, undefined, asTrusted, defaultSegmentFormat),
    defaultSegmentFormat,
    trustedHTMLHandler: asTrusted,
    inDarkMode: dark,
    getDarkColor,
    plugins: [new PastePlugin(), new EditPlugin(), new ShortcutPlugin(), new AutoFormatPlugin(), counter],
  });
  counter.count = 0;
  return {
    editable: () => target,
    model: () => ({ html: exportContent(editor, 'HTML'), text: exportContent(editor, 'PlainText').replaceAll('\r\n', '\n') }),
    changes: () => counter.count,
    snapshot: () => void editor.takeSnapshot(),
    dispose: () => editor.dispose(),
  };
};

/** A textarea, by one guess what plain-text mode is. */
export function textareaEditor(textarea: HTMLTextAreaElement): OutlookEditor {
  let changes = 0;
  textarea.addEventListener('input', () => {
    changes += 1;
  });
  return {
    editable: () => textarea,
    model: () => ({ html: '', text: textarea.value }),
    changes: () => changes,
    snapshot: () => {},
    dispose: () => {},
  };
}
