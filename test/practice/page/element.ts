type Child = Node | string | undefined | false;

/**
 * Makes an element from a short form, `td.gU.Up` or `div#id.name`, its attributes and its children.
 * Built by DOM calls alone: the practice pages live under Trusted Types.
 */
export function element(form: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const [tag = 'div', ...marks] = form.split(/(?=[.#])/);
  const made = document.createElement(tag);
  for (const mark of marks) {
    if (mark.startsWith('#')) made.id = mark.slice(1);
    else made.classList.add(mark.slice(1));
  }
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

/** An `<input>`, for the properties that a plain element lacks. */
export function input(form: string, attributes: Record<string, string> = {}): HTMLInputElement {
  return element(form, attributes) as HTMLInputElement;
}

/** Wraps an element in others, outermost first: `nest(['div.a', 'div.b'], x)` is `<div class=a><div class=b>x`. */
export function nest(forms: readonly string[], inner: HTMLElement): HTMLElement {
  return forms.reduceRight<HTMLElement>((child, form) => element(form, {}, child), inner);
}
