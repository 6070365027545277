import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageName } from '../../src/messages.ts';
import type { Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { openMail, openStage, type Stage, sampleNotes, saveNotes, webmails } from './stage.ts';

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
});
