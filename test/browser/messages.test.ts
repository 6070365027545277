import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageName } from '../../src/messages.ts';
import type { Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { modelText, openMail, openStage, type Stage, sampleNotes, saveNotes, untilModel, webmails } from './stage.ts';

/** What reads or changes all notes: a new one that is let through to mail tabs has to be taken out of here first. */
const forPagesOnly = [
  'readNotes',
  'saveProfile',
  'saveInterview',
  'deleteInterview',
  'letterFor',
  'openCompose',
  'answerReminder',
] as const satisfies MessageName[];

/** Who may ask what: a mail tab never lists the notes, a web page never reaches the worker at all. */
describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(name);
    const popup = await stage.driver.extensionPage('popup.html');
    await saveNotes(popup);
    await until('the notes in the store', async () => JSON.stringify(await stage.driver.storage.get()).includes('interview:'));
    await popup.close();
    page = await openMail(stage.driver, webmails[0].address);
    await page.byRole('button', 'Follow-up');
  });
  afterAll(async () => {
    await stage?.close();
  });

  const send = (message: unknown) =>
    page.inContentScript(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`) as Promise<
      { ok?: boolean; error?: string } | undefined
    >;

  it.each(forPagesOnly)('refuses %s from a mail tab', async (message) => {
    expect(await send({ name: message, request: { id: 'x' } })).toEqual({ ok: false, error: 'This page may not ask that.' });
  });

  it.each(['toString', '__proto__', 'constructor', 'noSuchMessage', ''])('has nothing to say to “%s”', async (message) => {
    expect((await send({ name: message, request: {} })) ?? null).toBeNull();
  });

  it('answers a wrong request with a plain sentence, and goes on answering', async () => {
    const wrong = await send({ name: 'draftFor', request: null });
    expect(wrong?.ok).toBe(false);
    expect(wrong?.error).not.toMatch(/undefined|null|TypeError|Cannot|destructure/);
    const right = await send({
      name: 'draftFor',
      request: {
        recipients: [{ name: '', email: sampleNotes["Interviewer's e-mail"], field: 'to' }],
        subject: '',
        isReply: false,
      },
    });
    expect(right?.ok).toBe(true);
  });

  it('offers a stranger names and companies to pick from, and not a word that was noted', async () => {
    const reply = JSON.stringify(await send({ name: 'draftFor', request: { recipients: [], subject: '', isReply: false } }));
    expect(reply).toContain('Dana Okafor');
    expect(reply).not.toContain(sampleNotes['We talked about']);
  });

  it('is out of a web page’s reach', async () => {
    const reached = await page.evaluate(() => {
      const { chrome, browser } = globalThis as { chrome?: { runtime?: unknown }; browser?: { runtime?: unknown } };
      return Boolean(chrome?.runtime ?? browser?.runtime);
    });
    expect(reached).toBe(false);
  });

  it('does not take a page’s own click for the candidate’s', async () => {
    const before = await page.evaluate(() => window.practice.model(0).text);
    const { x, y, width, height } = await (await page.byRole('button', 'Follow-up')).box();
    const target = await page.evaluate(
      (left, top) => {
        const host = document.elementFromPoint(left, top);
        if (host instanceof HTMLElement) {
          host.click();
          for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
            host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
          for (const type of ['keydown', 'keyup'])
            host.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
        }
        return host?.tagName;
      },
      x + width / 2,
      y + height / 2,
    );
    expect(target).toBe('SPAN');
    expect(await page.evaluate(() => window.practice.model(0).text)).toBe(before);
    expect(await page.allByRole('dialog', 'Follow-up to Dana Okafor')).toEqual([]);
  });

  /** Opens a message to one person, beside no other; and presses its button, as the candidate does. */
  const openAlone = (name: string, email: string) =>
    page.evaluate(
      (name, email) => {
        for (let at = 0; at < window.practice.count(); at++) if (window.practice.isOpen(at)) window.practice.close(at);
        return window.practice.openCompose({ to: [{ name, email }] });
      },
      name,
      email,
    );
  const press = async () => {
    await until('one button', async () => (await page.allByRole('button', 'Follow-up')).length === 1);
    await (await page.byRole('button', 'Follow-up')).click();
  };
  const { "Interviewer's name": dana, "Interviewer's e-mail": danasAddress } = sampleNotes;

  it('is asked by no page: neither by a message, nor by an event of any name, nor by what the page takes its own world for', async () => {
    const heard = await page.evaluate(async () => {
      const answers: string[] = [];
      addEventListener('message', ({ data }) => answers.push(`message ${JSON.stringify(data)}`));
      const asked = { name: 'readNotes', request: {} };
      for (const target of [document.documentElement, document, window])
        for (const name of ['press', 'readNotes', 'afterword', 'draftFor'])
          target.dispatchEvent(new CustomEvent(name, { detail: asked, bubbles: true, composed: true }));
      for (const channel of ['afterword', 'draftFor']) new BroadcastChannel(channel).postMessage(asked);
      const before = answers.length;
      postMessage(asked, '*');
      await new Promise((resolve) => addEventListener('message', resolve, { once: true }));
      const ours = Object.getOwnPropertyNames(globalThis).filter((name) => /afterword/i.test(name));
      return { own: answers.length - before, foreign: answers.filter((text) => !text.includes('readNotes')), ours };
    });
    expect(heard).toEqual({ own: 1, foreign: [], ours: [] });
  });

  it('takes the recipients off the fields of its message alone, whatever stands in the mail or beside it', async () => {
    const number = await openAlone('', 'eve@other.example');
    await page.evaluate(
      (number, name, email) => {
        const element = (tag: string, attributes: Record<string, string>, ...inside: Element[]) => {
          const made = document.createElement(tag);
          for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
          made.append(...inside);
          return made;
        };
        const chip = () => element('span', { role: 'option', 'data-hovercard-id': email, 'data-name': name });
        const forged = () => [
          element('div', { name: 'to', style: 'display:none' }, chip()),
          element('div', { name: 'cc', style: 'display:none' }, chip()),
          element('div', { role: 'group', id: 'x_CC' }, element('span', { id: 'REK1', 'aria-label': `${name} <${email}>` })),
        ];
        // In the mail that is being written, as a quoted or a pasted one may bring it; and in a message that is none.
        window.practice.body(number).append(...forged());
        document.body.append(element('div', { class: 'M9', hidden: '' }, ...forged()));
      },
      number,
      dana,
      danasAddress,
    );
    await press();
    // Eve is asked about; Dana's letter is not written to her.
    await until('the card', async () => (await page.allByRole('dialog')).length > 0);
    const text = await modelText(page, number);
    expect(text).not.toContain('Dana');
    expect(text).not.toContain(sampleNotes['We talked about']);
    expect(await page.allByRole('dialog', 'Follow-up to Dana Okafor')).toEqual([]);
    await page.press('Escape');
  });

  it('works where a page has replaced what scripts are made of, and shows it nothing', async () => {
    const number = await openAlone(dana, danasAddress);
    await page.evaluate(() => {
      const scope = globalThis as unknown as { seen: string[] };
      scope.seen = [];
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (how) {
        scope.seen.push('attachShadow');
        return attachShadow.call(this, { ...how, mode: 'open' });
      };
      const fails = () => {
        throw new Error('replaced');
      };
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
      for (const name of ['CustomEvent', 'AbortController', 'requestIdleCallback', 'chrome', 'browser'])
        Object.defineProperty(globalThis, name, { value: fails });
      for (const method of ['flatMap', 'findLast', 'toSorted']) Object.defineProperty(Array.prototype, method, { value: fails });
    });
    await press();
    await untilModel(page, 'the letter', (text) => text.includes(sampleNotes['We talked about']), number);
    await page.byRole('dialog', 'Follow-up to Dana Okafor');
    const told = await page.evaluate(() => ({
      seen: (globalThis as unknown as { seen: string[] }).seen,
      roots: [...document.querySelectorAll('*')].filter((one) => one.shadowRoot).length,
      text: [...document.querySelectorAll('[data-afterword]')].map((one) => one.textContent).join(''),
    }));
    expect(told).toEqual({ seen: [], roots: 0, text: '' });
  });

  it('has nothing in its card pressed by a page', async () => {
    const before = await page.evaluate(() => window.practice.model(window.practice.count() - 1).text);
    const { x, y, width, height } = await (await page.byRole('button', 'Undo')).box();
    await page.evaluate(
      (left, top) => {
        const host = document.elementFromPoint(left, top) as HTMLElement;
        host.focus();
        host.click();
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          host.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: left, clientY: top }));
        for (const key of ['Tab', 'Enter', ' '])
          for (const type of ['keydown', 'keypress', 'keyup'])
            host.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
        for (const type of ['submit', 'reset', 'toggle', 'command', 'input', 'change'])
          host.dispatchEvent(new Event(type, { bubbles: true }));
      },
      x + width / 2,
      y + height / 2,
    );
    expect(await page.evaluate(() => window.practice.model(window.practice.count() - 1).text)).toBe(before);
    await page.byRole('dialog', 'Follow-up to Dana Okafor');
  });

  it('puts its button back a bounded number of times where a page keeps taking it away, and neither of them hangs', async () => {
    const counted = await page.evaluate(async () => {
      let taken = 0;
      let turns = 0;
      const isOurs = (node: Node) =>
        node instanceof HTMLElement && node.hasAttribute('data-afterword') && node.dataset.afterword !== 'card';
      const thief = new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes)
            if (node instanceof HTMLElement && isOurs(node)) {
              node.remove();
              taken++;
            }
      });
      thief.observe(document, { childList: true, subtree: true });
      for (const node of document.querySelectorAll('[data-afterword=""]')) node.remove();
      const end = performance.now() + 1_000;
      while (performance.now() < end) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        turns++;
      }
      thief.disconnect();
      return {
        taken,
        turns,
        passed: performance.now() - end + 1_000,
        composes: document.querySelectorAll('.M9:not([hidden])').length,
      };
    });
    expect(counted.taken).toBeGreaterThan(0);
    // One look in fifty milliseconds at the most, and one as the message is laid out anew.
    expect(counted.taken).toBeLessThanOrEqual((counted.passed / 50 + counted.turns + 5) * counted.composes);
    expect(counted.turns).toBeGreaterThan(1);
    await until('the buttons', async () => (await page.allByRole('button', 'Follow-up')).length === counted.composes);
  });
});
