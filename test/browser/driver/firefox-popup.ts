import { axeExpression } from './axe.ts';
import type { Found, View } from './driver.ts';
import { elementScript } from './element-script.ts';
import { parseKeys } from './keys.ts';
import { until } from './until.ts';

/** What only the browser's own scripts can do with the popup. */
interface Hands {
  /** Clicks what has this attribute, and takes the attribute away. */
  click(attribute: string): Promise<void>;
  /** Writes a PNG. */
  draw(file: string): Promise<void>;
}

const clickMark = 'data-driver-click';

/**
 * The toolbar popup in Firefox. WebDriver cannot see it; the extension itself can, as one of its views, so a tab of the
 * extension reaches in. Text is typed by `execCommand`, which gives trusted input events; clicks are `element.click()`, by a
 * script of the browser's own that has the page believe in a user's hand.
 */
export class FirefoxPopup implements View {
  readonly #view: string;
  readonly #run: (expression: string) => Promise<unknown>;
  readonly #hands: Hands;

  constructor(view: string, run: (expression: string) => Promise<unknown>, hands: Hands) {
    this.#view = view;
    this.#run = run;
    this.#hands = hands;
  }

  /** The function sees the popup's `window` and `document`. */
  async evaluate<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    const source = `((window, document) => (${run})(...${JSON.stringify(args)}))(${this.#view}, ${this.#view}.document)`;
    return (await this.#run(source)) as Awaited<Result>;
  }

  async allByRole(role: string, name?: string): Promise<Found[]> {
    const wanted = { role, ...(name !== undefined && { name }) };
    return Array.from({ length: await this.#count(wanted) }, (_, index) => this.#found(wanted, index));
  }

  async byRole(role: string, name: string): Promise<Found> {
    return until(`${role} "${name}" in the popup`, async () => (await this.allByRole(role, name))[0]);
  }

  async byLabel(name: string): Promise<Found> {
    await until(`field "${name}" in the popup`, () => this.#count({ name }));
    return this.#found({ name }, 0);
  }

  /** An expression for the elements that are wanted. */
  #all(wanted: Wanted): string {
    return `((window, document) => (${find})(${JSON.stringify(wanted)}))(${this.#view}, ${this.#view}.document)`;
  }

  async #count(wanted: Wanted): Promise<number> {
    return (await this.#run(`${this.#all(wanted)}.length`)) as number;
  }

  #found(wanted: Wanted, index: number): Found {
    const call = async <Args extends unknown[], Result, Node extends Element>(
      run: (element: Node, ...args: Args) => Result,
      ...args: Args
    ): Promise<Result> => {
      const source = String(run).replace(/^(?!function|\(|async)/, 'function ');
      const expression = `((window, document) => {
        const element = ${this.#all(wanted)}[${index}];
        if (!element) throw new Error('no longer in the popup: ' + ${JSON.stringify(JSON.stringify(wanted))});
        return (${source})(element, ...${JSON.stringify(args)});
      })(${this.#view}, ${this.#view}.document)`;
      return (await this.#run(expression)) as Result;
    };
    return {
      click: async () => {
        await call((element, mark) => element.setAttribute(mark, ''), clickMark);
        await this.#hands.click(clickMark);
        // It may have closed the popup.
        await until('the click', () => this.#run(`!${this.#view}?.document.querySelector('[${clickMark}]')`));
      },
      focus: () => call(elementScript.focus),
      fill: async (text) => {
        if (await call(elementScript.prepareFill, text)) return;
        if (text) await this.#insert(text);
        else await this.evaluate(() => void document.execCommand('delete'));
      },
      select: (option) => call(elementScript.select, option),
      box: () => call(elementScript.box),
      text: () => call(elementScript.text),
      value: () => call(elementScript.value),
      isChecked: () => call(elementScript.isChecked),
      isFocused: () => call(elementScript.isFocused),
      isDisabled: () => call(elementScript.isDisabled),
      attribute: (name) => call(elementScript.attribute, name),
    };
  }

  async #insert(text: string): Promise<void> {
    await this.evaluate((typed) => void document.execCommand('insertText', false, typed), text);
  }

  async type(text: string): Promise<void> {
    for (const character of text) await this.#insert(character);
  }

  /** Only a key event: the popup's own handlers see it, the browser does nothing more. */
  async press(keys: string): Promise<void> {
    const { modifiers, key } = parseKeys(keys);
    await this.evaluate(
      (name, held) => {
        const flags = { ctrlKey: held.includes('Control'), shiftKey: held.includes('Shift'), altKey: held.includes('Alt') };
        for (const type of ['keydown', 'keyup'])
          (document.activeElement ?? document.body).dispatchEvent(
            new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true, composed: true, ...flags }),
          );
      },
      key,
      modifiers,
    );
  }

  async screenshot(file: string): Promise<void> {
    await this.#hands.draw(file);
  }

  /** Runs in the extension's tab: axe is given the popup's window and document as its own. */
  async axe(): Promise<string[]> {
    return (await this.#run(
      `((window, document) => { const globalThis = window; const self = window; return ${axeExpression()}; })(${this.#view}, ${this.#view}.document)`,
    )) as string[];
  }

  async close(): Promise<void> {
    await this.evaluate(() => window.close());
  }
}

interface Wanted {
  role?: string;
  name?: string;
}

/** The elements of a role and name in the popup, by the common rules only: native roles, labels, `aria-label`, `aria-labelledby`, text. */
function find({ role, name }: Wanted): Element[] {
  const native: Record<string, string> = {
    button: 'button, summary, input[type="button"], input[type="submit"]',
    textbox: 'textarea, input:not([type]), input[type="text"], input[type="email"], input[type="tel"], input[type="url"]',
    combobox: 'select',
    radio: 'input[type="radio"]',
    checkbox: 'input[type="checkbox"]',
    link: 'a[href]',
    heading: 'h1, h2, h3, h4, h5, h6',
    list: 'ul, ol',
    listitem: 'li',
    status: 'output',
    group: 'fieldset, details',
    region: 'section[aria-label], section[aria-labelledby]',
    dialog: 'dialog[open]',
  };
  const fields = 'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"], [role="radiogroup"]';
  const selector =
    role === undefined ? fields : [`[role="${role}"]`, ...(native[role] ? [`:is(${native[role]}):not([role])`] : [])].join();
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labelled = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => {
      const copy = label.cloneNode(true) as Element;
      for (const field of copy.querySelectorAll('input, textarea, select')) field.remove();
      return copy.textContent;
    });
    const legend = element.matches('fieldset') ? element.querySelector('legend')?.textContent : undefined;
    const own = element.matches('input, textarea, select') ? '' : element.textContent;
    const found = [labelled, element.getAttribute('aria-label'), labels.join(' '), legend, own, element.getAttribute('title')];
    return tidy(found.find((text) => text?.trim()) ?? '');
  };
  return [...document.querySelectorAll(selector)].filter(
    (element) => element.checkVisibility() && (name === undefined || nameOf(element) === name),
  );
}
