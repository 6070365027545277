/** The few names of the Closure library that the page uses; it is loaded by a script of its own. */
declare namespace goog {
  namespace editor {
    class Field {
      constructor(id: string, document?: Document);
      registerPlugin(plugin: object): void;
      makeEditable(): void;
      makeUneditable(): void;
      getElement(): HTMLElement | null;
      getCleanContents(): string;
      dispose(): void;
    }
    class SeamlessField extends Field {}
    class ContentEditableField extends Field {}
    namespace plugins {
      class BasicTextFormatter {}
      class UndoRedo {}
      class EnterHandler {}
      class RemoveFormatting {}
    }
  }
  namespace events {
    function listen(source: object, type: string, listener: () => void): void;
  }
}
