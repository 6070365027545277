import type { Box } from './driver.ts';

/** What a label may belong to. */
export const formField =
  'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"], [role="radiogroup"]';

/**
 * What the drivers ask an element, each run in the page with the element as first argument.
 * They are written out as text there, so they refer to nothing outside themselves.
 */
export const elementScript = {
  /** Its box. Scrolls only where its middle is out of sight or under something else, such as a bar that stays in place. */
  bringIntoSight(element: Element): Box {
    const { x, y, width, height } = element.getBoundingClientRect();
    const root = element.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint(x + width / 2, y + height / 2);
    const isInSight = hit !== null && (element.contains(hit) || hit.contains(element)) && hit !== document.documentElement;
    if (isInSight) return { x, y, width, height };
    element.scrollIntoView({ block: 'center', inline: 'nearest' });
    const now = element.getBoundingClientRect();
    return { x: now.x, y: now.y, width: now.width, height: now.height };
  },
  box(element: Element): Box {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  },
  // biome-ignore lint/performance/useDomNodeTextContent: what a person reads, without what is hidden.
  text: (element: HTMLElement): string => element.innerText ?? element.textContent ?? '',
  value: (element: Element): string => String((element as HTMLInputElement).value ?? ''),
  isChecked: (element: Element): boolean =>
    (element as HTMLInputElement).checked === true || element.getAttribute('aria-checked') === 'true',
  isDisabled: (element: Element): boolean =>
    (element as HTMLButtonElement).disabled === true || element.getAttribute('aria-disabled') === 'true',
  isFocused(element: Element): boolean {
    const root = element.getRootNode() as Document | ShadowRoot;
    return root.activeElement === element;
  },
  matches: (element: Element, selector: string): boolean => element.nodeType === 1 && element.matches(selector),
  attribute: (element: Element, name: string): string | null => element.getAttribute(name),
  focus(element: HTMLElement): void {
    element.focus();
  },
  /** Ready to be typed over. Date and time fields take no text: their value is set, as a picker would, and `true` comes back. */
  prepareFill(element: HTMLElement, text: string): boolean {
    element.focus();
    if (element.matches('input[type^="date"], input[type="time"], input[type="month"], input[type="week"]')) {
      (element as HTMLInputElement).value = text;
      for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
      return true;
    }
    if ('select' in element) (element as HTMLInputElement).select();
    else element.ownerDocument.getSelection()?.selectAllChildren(element);
    return false;
  },
  select(element: HTMLSelectElement, wanted: string): void {
    const option = [...element.options].find(({ label, value }) => label === wanted || value === wanted);
    if (!option) throw new Error(`no option ${wanted}`);
    element.focus();
    element.value = option.value;
    for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
  },
};
