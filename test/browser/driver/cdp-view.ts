import { writeFile } from 'node:fs/promises';
import { axeExpression } from './axe.ts';
import type { Box, Found, View } from './driver.ts';
import { elementScript, formField } from './element-script.ts';
import { parseKeys, protocolKey } from './keys.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

interface Evaluation {
  result: { value?: unknown; objectId?: string };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

interface AxNode {
  ignored: boolean;
  backendDOMNodeId?: number;
}

/** A document in Chromium, driven over one session of the debugging protocol; serves pages and the toolbar popup alike. */
export class CdpView implements View {
  readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** The value of an expression in the main world, as JSON. */
  async run(expression: string, contextId?: number): Promise<unknown> {
    return jsonOf(
      await this.session.send<Evaluation>('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
        ...(contextId !== undefined && { contextId }),
      }),
    );
  }

  async evaluate<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    return (await this.run(`(${run})(...${JSON.stringify(args)})`)) as Awaited<Result>;
  }

  /** The value of an expression in the isolated world of this origin. */
  async runInWorld(origin: string, expression: string): Promise<unknown> {
    const worlds = new Map<number, string>();
    this.session.on('Runtime.executionContextCreated', ({ context }: { context: { id: number; origin: string } }) => {
      worlds.set(context.id, context.origin);
    });
    await this.session.send('Runtime.disable');
    await this.session.send('Runtime.enable');
    const world = await until(`a content script of ${origin}`, () => [...worlds].find(([, known]) => known === origin));
    return this.run(expression, world[0]);
  }

  async allByRole(role: string, name?: string): Promise<Found[]> {
    return (await this.#query({ role, ...(name !== undefined && { accessibleName: name }) })).map((id) => this.#found(id));
  }

  async byRole(role: string, name: string): Promise<Found> {
    return until(`${role} "${name}"`, async () => (await this.allByRole(role, name))[0]);
  }

  async byLabel(name: string): Promise<Found> {
    return until(`field "${name}"`, async () => {
      for (const id of await this.#query({ accessibleName: name }))
        if (await this.#call(id, elementScript.matches, formField)) return this.#found(id);
      return undefined;
    });
  }

  async #query(what: { role?: string; accessibleName?: string }): Promise<number[]> {
    const { root } = await this.session.send<{ root: { nodeId: number } }>('DOM.getDocument');
    const { nodes } = await this.session.send<{ nodes: AxNode[] }>('Accessibility.queryAXTree', { nodeId: root.nodeId, ...what });
    return nodes.flatMap(({ ignored, backendDOMNodeId }) => (ignored || !backendDOMNodeId ? [] : [backendDOMNodeId]));
  }

  async #call<Args extends unknown[], Result, Node extends Element>(
    backendNodeId: number,
    run: (element: Node, ...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    const { object } = await this.session.send<{ object: { objectId: string } }>('DOM.resolveNode', { backendNodeId });
    const source = String(run).replace(/^(?!function|\(|async)/, 'function ');
    return jsonOf(
      await this.session.send<Evaluation>('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function(...args) { return (${source})(this, ...args); }`,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
        userGesture: true,
      }),
    ) as Result;
  }

  #found(id: number): Found {
    return {
      click: async () => {
        const { x, y, width, height } = await this.#steadyBox(id);
        await this.clickAt(x + width / 2, y + height / 2);
      },
      focus: () => this.#call(id, elementScript.focus),
      fill: async (text) => {
        if (await this.#call(id, elementScript.prepareFill, text)) return;
        if (text) await this.session.send('Input.insertText', { text });
        else await this.press('Backspace');
      },
      select: (option) => this.#call(id, elementScript.select, option),
      box: () => this.#call(id, elementScript.box),
      text: () => this.#call(id, elementScript.text),
      value: () => this.#call(id, elementScript.value),
      isChecked: () => this.#call(id, elementScript.isChecked),
      isFocused: () => this.#call(id, elementScript.isFocused),
      isDisabled: () => this.#call(id, elementScript.isDisabled),
      attribute: (name) => this.#call(id, elementScript.attribute, name),
    };
  }

  /** Its box, in sight, once it has stopped moving. */
  async #steadyBox(id: number): Promise<Box> {
    let before = '';
    return until('the element to stand still', async () => {
      const box = await this.#call(id, elementScript.bringIntoSight);
      const now = JSON.stringify(box);
      const steady = now === before && box.width > 0 && box.height > 0;
      before = now;
      return steady && box;
    });
  }

  async clickAt(x: number, y: number): Promise<void> {
    const at = { x, y, button: 'left', clickCount: 1 };
    await this.session.send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved', button: 'none' });
    await this.session.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed', buttons: 1 });
    await this.session.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
  }

  async type(text: string): Promise<void> {
    for (const character of text) await this.session.send('Input.insertText', { text: character });
  }

  async press(keys: string): Promise<void> {
    const { modifiers, key } = parseKeys(keys);
    const bits = { Alt: 1, Control: 2, Meta: 4, Shift: 8 } as const;
    const mask = modifiers.reduce((sum, name) => sum | (bits[name as keyof typeof bits] ?? 0), 0);
    const { text, ...definition } = protocolKey(key);
    const down = { ...definition, modifiers: mask, ...(text !== undefined && !(mask & 7) && { text }) };
    await this.session.send('Input.dispatchKeyEvent', { ...down, type: 'keyDown' });
    await this.session.send('Input.dispatchKeyEvent', { ...definition, modifiers: mask, type: 'keyUp' });
  }

  /** Light or dark, for a view that no page setting reaches. */
  async emulate(colorScheme: 'light' | 'dark'): Promise<void> {
    const features = [{ name: 'prefers-color-scheme', value: colorScheme }];
    await this.session.send('Emulation.setEmulatedMedia', { features });
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.session.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    await writeFile(file, Buffer.from(data, 'base64'));
  }

  async axe(): Promise<string[]> {
    return (await this.run(axeExpression())) as string[];
  }

  async close(): Promise<void> {
    // The session ends with the document, so there may be no answer.
    await this.run('setTimeout(() => window.close())').catch(() => {});
  }
}

function jsonOf({ result, exceptionDetails }: Evaluation): unknown {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
