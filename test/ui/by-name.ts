/** Finding controls as a person does: by role and name, or by label. Each throws when there is not exactly one. */
type Place = ParentNode;

const exactlyOne = <Found>(found: Found[], what: string): Found => {
  const [one] = found;
  if (one === undefined || found.length > 1) throw new Error(`${found.length} of ${what}`);
  return one;
};

/** A button by its accessible name. */
export const button = (place: Place, name: string): HTMLButtonElement =>
  exactlyOne(
    [...place.querySelectorAll('button')].filter((one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === name),
    `button "${name}"`,
  );

/** The control that a label is tied to. `index` where several people have the same box. */
export function labelled(place: Place, label: string, index?: number): HTMLInputElement {
  const found = [...place.querySelectorAll('input, select')].filter((one): one is HTMLInputElement =>
    [...((one as HTMLInputElement).labels ?? [])].some((text) => text.textContent?.trim() === label),
  );
  return exactlyOne(index === undefined ? found : found.slice(index, index + 1), `control labelled "${label}"`);
}

/** Types into a box as the browser reports it. */
export function type(box: HTMLInputElement, value: string): void {
  box.value = value;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Waits until `condition` holds; the last failure tells why it never did. */
export async function until(condition: () => void): Promise<void> {
  const { vi } = await import('vitest');
  await vi.waitFor(condition, { timeout: 5000, interval: 5 });
}
