/** Firefox gives a content script the page's own objects behind `wrappedJSObject`. */
interface Wrapped {
  wrappedJSObject?: {
    DataTransfer: new () => DataTransfer;
    Event: new (type: string, init: object) => Event;
    Object: { defineProperty(target: object, name: string, property: object): void };
  };
}
declare function cloneInto<Value>(value: Value, scope: Window, options?: { wrapReflectors: boolean }): Value;

/** What only Firefox needs; undefined elsewhere. */
export function pageView(view: Window): { paste(target: HTMLElement, data: Record<string, string>): boolean } | undefined {
  const page = (view as Wrapped).wrappedJSObject;
  if (!page || typeof cloneInto !== 'function') return undefined;
  return {
    /**
     * Firefox empties a DataTransfer that comes from a content script (Mozilla bug 1654724), and roosterjs reads it late: only a
     * plain `Event` of the page's own, with the data as a property, arrives whole (measured in Firefox 153). True when taken.
     */
    paste(target, data) {
      const clipboardData = new page.DataTransfer();
      for (const [type, value] of Object.entries(data)) clipboardData.setData(type, value);
      const event = new page.Event('paste', cloneInto({ bubbles: true, cancelable: true, composed: true }, view));
      page.Object.defineProperty(event, 'clipboardData', cloneInto({ value: clipboardData }, view, { wrapReflectors: true }));
      return !(target as { wrappedJSObject?: EventTarget }).wrappedJSObject?.dispatchEvent(event);
    },
  };
}
