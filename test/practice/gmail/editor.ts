import { plainText } from '../page/plain-text.ts';

/** The editor of one compose: its model, and how often it told of a change. */
export interface GmailEditor {
  /** The editable that is live now. */
  editable(): HTMLElement;
  model(): { html: string; text: string };
  changes(): number;
  dispose(): void;
}

/** Turns the element into a field of Closure's editor, with its own undo; the library itself sets role and `g_editable`. */
export function closureEditor(target: HTMLElement, { bare }: { bare: boolean }): GmailEditor {
  // On Gecko the seamless field is an iframe, which cannot start under Trusted Types: today's Gmail must have a plain element there too.
  const inFrame = target.ownerDocument !== document;
  const gecko = navigator.userAgent.includes('Gecko/');
  const { ContentEditableField, SeamlessField } = goog.editor;
  const field = inFrame || gecko ? new ContentEditableField(target.id, target.ownerDocument) : new SeamlessField(target.id);
  const { BasicTextFormatter, UndoRedo, EnterHandler, RemoveFormatting } = goog.editor.plugins;
  for (const Plugin of [BasicTextFormatter, UndoRedo, EnterHandler, RemoveFormatting]) field.registerPlugin(new Plugin());
  let changes = 0;
  goog.events.listen(field, 'delayedchange', () => {
    changes += 1;
  });
  field.makeEditable();
  const editable = () => field.getElement() ?? target;
  if (bare) editable().removeAttribute('g_editable');
  return {
    editable,
    model: () => ({ html: field.getCleanContents(), text: plainText(editable()) }),
    changes: () => changes,
    dispose: () => field.dispose(),
  };
}

/** The textarea of plain-text mode. */
export function textareaEditor(textarea: HTMLTextAreaElement): GmailEditor {
  let changes = 0;
  textarea.addEventListener('input', () => {
    changes += 1;
  });
  return {
    editable: () => textarea,
    model: () => ({ html: '', text: textarea.value }),
    changes: () => changes,
    dispose: () => {},
  };
}
