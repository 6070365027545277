import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { openStage, type Stage, untilModel } from './stage.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** The agenda in the real popup page: from a line of it to the letter in the compose, and from Send back to the next line. */
const hour = 3_600_000;
const record = (d: unknown) => ({ v: 1, u: Date.now(), d });
const dana = { name: 'Dana Okafor', email: 'dana@caldera.example' };
const point = 'the ads you run on rainy days';
const since = (hours: number) => new Date(Math.floor(Date.now() / 1_000) * 1_000 - hours * hour).toISOString();
const interview = (endedAt: string, more: object = {}) => ({
  id: 'caldera',
  company: 'Caldera Foods',
  role: 'Growth Analyst',
  endedAt,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  interviewers: [{ id: 'dana', fullName: dana.name, email: dana.email, connectionPoints: [point] }],
  ...more,
});

/** The next thing to be remembered for this run of the browser is refused, as Chromium does while it ends the worker. */
function refuseOnce(scope: typeof globalThis): void {
  type Api = { storage: { session: { set(items: object): Promise<void> } } };
  const { session } = (scope as unknown as { chrome: Api }).chrome.storage;
  const set = session.set.bind(session);
  let isRefused = false;
  const value = (items: object) => {
    if (isRefused) return set(items);
    isRefused = true;
    return Promise.reject(new Error('No SW'));
  };
  Object.defineProperty(session, 'set', { value });
}

describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(async () => {
    await stage?.close();
  });

  const keep = async (endedAt: string, more: object = {}) => {
    await stage.driver.storage.clear();
    await stage.driver.storage.set({
      profile: record({ fullName: 'Leyla Demir' }),
      'interview:caldera': record(interview(endedAt, more)),
    });
  };
  const stored = async () => {
    const records = (await stage.driver.storage.get('interview:caldera')) as {
      'interview:caldera'?: { d: { answeredAt?: string; messages?: { kind: string; subject?: string; text?: string }[] } };
    };
    return records['interview:caldera']?.d;
  };
  const messages = async () => (await stored())?.messages ?? [];
  const section = (popup: Page, title: string) =>
    popup.evaluate((id) => document.getElementById(id)?.closest('section')?.textContent ?? '', title);
  const write = async (webmail: string): Promise<Page> => {
    const popup = await stage.driver.extensionPage('popup.html');
    const button = await popup.byRole('button', `Write to ${dana.name} in ${webmail}`);
    const compose = await stage.driver.opened(() => button.click());
    await until('the practice page', () => compose.evaluate(() => window.practice?.ready));
    return compose;
  };
  const hasLetter = (text: string) => text.includes(point) && text.includes('Leyla Demir');
  const copies = (text: string) => text.split(point).length - 1;
  const openCompose = async (settings: string, address = 'https://mail.google.com/mail/u/0/'): Promise<Page> => {
    const page = await stage.driver.newPage(`${address}?${settings}`);
    await until('the practice page', () => page.evaluate(() => window.practice?.ready));
    return page;
  };
  /** By a click, as a candidate sends. */
  const send = (page: Page) => page.click('[jslog^="32601;"]');
  /** Our letter, once the card says that it is in: nobody reads and sends before that. */
  const sendLetter = async (page: Page, button = '[jslog^="32601;"]') => {
    await page.byRole('button', 'Undo');
    await page.click(button);
  };
  const press = async (page: Page) => (await page.byRole('button', 'Follow-up')).click();

  it.each(['Gmail', 'Outlook'])(
    'opens the compose of %s with to and subject, and the letter goes in by that one click',
    async (webmail) => {
      await keep(since(2));
      const compose = await write(webmail);
      const text = await untilModel(compose, 'the letter', hasLetter);
      expect(copies(text)).toBe(1);
      expect(await compose.evaluate(() => window.practice.recipients(0).to.map(({ email }) => email))).toEqual([dana.email]);
      expect(await compose.evaluate(() => window.practice.subject(0))).toContain('Growth Analyst');
      // Once is enough: the same tab loaded again is a compose like any other.
      await compose.reload();
      await until('the practice page', () => compose.evaluate(() => window.practice?.ready));
      await compose.byRole('button', 'Follow-up');
      expect(copies(await compose.evaluate(() => window.practice.model(0).text))).toBe(0);
      await compose.close();
    },
  );

  // Firefox ends no worker in this way.
  it.runIf(name === 'chromium')(
    'opens one compose also where its letter cannot be remembered, and the button brings it',
    async () => {
      await keep(since(2));
      const popup = await stage.driver.extensionPage('popup.html');
      const button = await popup.byRole('button', `Write to ${dana.name} in Gmail`);
      await stage.driver.inBackground(refuseOnce);
      const compose = await stage.driver.opened(() => button.click());
      await until('the practice page', () => compose.evaluate(() => window.practice?.ready));
      await press(compose);
      await untilModel(compose, 'the letter', hasLetter);
      const open = "chrome.tabs.query({ url: 'https://mail.google.com/*' }).then(({ length }) => length)";
      expect(await stage.driver.asExtension(open)).toBe(1);
      await compose.close();
      await stage.driver.killBackground();
    },
  );

  it('leaves every other compose alone, to the same person as well', async () => {
    await keep(since(2));
    const other = await openCompose(`variant=floating&to=${encodeURIComponent(`${dana.name} <${dana.email}>`)}`);
    const compose = await write('Gmail');
    await untilModel(compose, 'the letter', hasLetter);
    expect(copies(await other.evaluate(() => window.practice.model(0).text))).toBe(0);
    await compose.close();
    await other.close();
  });

  it('notes what was sent, and the next date comes up; closing notes nothing', async () => {
    await keep(since(2));
    const closed = await write('Gmail');
    await untilModel(closed, 'the letter', hasLetter);
    await closed.evaluate(() => window.practice.close(0));
    await closed.close();
    expect(await messages()).toEqual([]);

    const compose = await write('Gmail');
    await untilModel(compose, 'the letter', hasLetter);
    const subject = await compose.evaluate(() => window.practice.subject(0));
    await sendLetter(compose);
    await until('the note', async () => (await messages()).length === 1);
    expect(await messages()).toMatchObject([{ kind: 'thank-you', interviewerId: 'dana', subject }]);
    expect((await messages())[0]?.text).toContain(point);
    const popup = await stage.driver.extensionPage('popup.html');
    await until('the agenda', async () => (await section(popup, 'sent')).includes(dana.name));
    expect(await section(popup, 'due')).toBe('');
    expect(await section(popup, 'next')).toContain('Check-in');
    await popup.close();
    await compose.close();
  });

  it('takes the note back when the sending is undone', async () => {
    await keep(since(2));
    const page = await openCompose(`variant=floating&undo=20&to=${encodeURIComponent(`${dana.name} <${dana.email}>`)}`);
    await press(page);
    await untilModel(page, 'the letter', hasLetter);
    await sendLetter(page);
    await until('the note', async () => (await messages()).length === 1);
    await page.click('#link_undo');
    await until('no note', async () => (await messages()).length === 0);
    await page.close();
  });

  it('knows a message that comes up again after it was undone, and notes when that one is sent', async () => {
    await keep(since(2));
    const page = await openCompose(`variant=floating&undo=20&to=${encodeURIComponent(`${dana.name} <${dana.email}>`)}`);
    await press(page);
    await untilModel(page, 'the letter', hasLetter);
    await sendLetter(page);
    await until('the note', async () => (await messages()).length === 1);
    const [noted] = await messages();
    await page.evaluate((to, body) => void window.practice.openCompose({ to: [to], body }), dana, noted?.text ?? '');
    await until('no note', async () => (await messages()).length === 0);
    await send(page);
    await until('the note of the second sending', async () => (await messages()).length === 1);
    expect(await messages()).toMatchObject([{ kind: 'thank-you', interviewerId: 'dana' }]);
    await page.close();
  });

  it('reads and notes a letter that is opened again from the drafts and sent without another key; other mail stays unnoted', async () => {
    await keep(since(2));
    const thanks = 'Thank you for taking the time to speak with me about the Growth Analyst position at Caldera Foods.';
    const other =
      'I am writing about the form that your office sent me, which asks for a second copy of my certificate by Friday.';
    const next = 'I look forward to the next step, and I am glad to send whatever would help you to decide in the meantime.';
    const end = `${next}\n\nKind regards,\nLeyla Demir`;
    const bodies = [`${thanks}\n\n${other} ${end}`, `${thanks} You spoke of ${point}.\n\n${end}`].map(
      (body) => `Dear Ms Okafor,\n\n${body}`,
    );
    const page = await openCompose('');
    for (const [index, body] of bodies.entries()) {
      const subject = 'Growth Analyst interview';
      await page.evaluate(
        (to, body, subject) => void window.practice.openCompose({ to: [to], body, subject }),
        dana,
        body,
        subject,
      );
      await page.evaluate((i) => window.practice.body(i).focus(), index);
      const button = await page.byRole('button', 'Follow-up');
      await until('the count', async () => /^\d+ to look at$/.test((await button.attribute('aria-description')) ?? ''));
      await send(page);
      if (index === 0) {
        // Nothing of the talk is in it: asked once.
        const said = async () => (await Promise.all((await page.allByRole('dialog')).map((dialog) => dialog.text()))).join();
        await until('the question', async () => (await said()).includes('Before it goes'));
        await send(page);
      }
      await until('the compose gone', async () => !(await page.evaluate((i) => window.practice.isOpen(i), index)));
    }
    await until('the note', async () => (await messages()).length > 0);
    expect(await messages()).toMatchObject([{ kind: 'thank-you', interviewerId: 'dana' }]);
    expect((await messages())[0]?.text).toContain(point);
    await page.close();
  });

  const checkInDue = () =>
    keep(since(24 * 20), { messages: [{ kind: 'thank-you', interviewerId: 'dana', sentAt: since(24 * 20 - 1) }] });

  it.each([
    ['Gmail', 'https://mail.google.com/mail/u/0/', '[jslog^="32601;"]'],
    ['Outlook', 'https://outlook.live.com/mail/0/', '[data-testid="ComposeSendButton"] button'],
  ])('answers in the thread of %s with a check-in, its subject untouched', async (_, address, sendButton) => {
    await checkInDue();
    const page = await openCompose('variant=reply', address);
    const before = await page.evaluate(() => window.practice.subject(0));
    await press(page);
    await untilModel(page, 'the check-in', (text) => text.includes('Leyla Demir') && text.includes('Dana'));
    expect(await page.evaluate(() => window.practice.subject(0))).toBe(before);
    await sendLetter(page, sendButton);
    await until('the note', async () => (await messages()).some(({ kind }) => kind === 'check-in'));
    await page.close();
  });

  it('writes the check-in as a new message where no reply is open', async () => {
    await checkInDue();
    const compose = await write('Outlook');
    const text = await untilModel(compose, 'the check-in', (model) => model.includes('Leyla Demir') && model.includes('Dana'));
    expect(text).toMatch(/how things stand|news|decide|matters stand/i);
    expect(await compose.evaluate(() => window.practice.subject(0))).toMatch(/^(?!Re:).*Leyla Demir/);
    await compose.close();
  });

  it('says after the second check-in that two are enough', async () => {
    await keep(since(24 * 40), {
      messages: [
        { kind: 'thank-you', interviewerId: 'dana', sentAt: since(24 * 39) },
        { kind: 'check-in', interviewerId: 'dana', sentAt: since(24 * 20) },
        { kind: 'second-check-in', interviewerId: 'dana', sentAt: since(24) },
      ],
    });
    const popup = await stage.driver.extensionPage('popup.html');
    await until('the agenda', async () => (await section(popup, 'sent')).includes('Two check-ins are enough'));
    expect(await section(popup, 'due')).toBe('');
    await popup.close();
  });

  it('ends the reminders with a rejection, and offers the answer to it', async () => {
    await keep(since(2));
    const popup = await stage.driver.extensionPage('popup.html');
    await (await popup.byRole('button', `More about ${dana.name}`)).click();
    await (await popup.byRole('button', 'Rejected')).click();
    await until('the answer', async () => (await section(popup, 'due')).includes('Reply to a rejection'));
    expect(await section(popup, 'next')).toBe('');
    expect(await popup.axe()).toEqual([]);
    await (await popup.byRole('button', 'Undo')).click();
    await until('the thank-you', async () => (await section(popup, 'due')).includes('Thank-you'));
    await popup.close();
  });

  it('keeps a letter that was noted as sent while the popup was about to save something else', async () => {
    await keep(since(2));
    const popup = await stage.driver.extensionPage('popup.html');
    await (await popup.byRole('button', `More about ${dana.name}`)).click();
    await popup.byRole('button', 'They answered');
    // In one turn of the page's script: it cannot have heard of the message when the button is pressed.
    await popup.evaluate(
      (request) => {
        void chrome.runtime.sendMessage({ name: 'noteSent', request });
        for (const button of document.querySelectorAll('button')) if (button.textContent === 'They answered') button.click();
      },
      { interviewId: 'caldera', interviewerId: 'dana', kind: 'thank-you', sentAt: since(0) },
    );
    await until('their answer', async () => (await stored())?.answeredAt);
    expect(await messages()).toMatchObject([{ kind: 'thank-you', interviewerId: 'dana' }]);
    await (await popup.byRole('button', 'Undo')).click();
    await until('no answer', async () => !(await stored())?.answeredAt);
    expect(await messages()).toHaveLength(1);
    await popup.close();
  });

  it('leaves out what is not wanted, and gives it back', async () => {
    await keep(since(2));
    const popup = await stage.driver.extensionPage('popup.html');
    await (await popup.byRole('button', `More about ${dana.name}`)).click();
    await (await popup.byRole('button', 'Not this one')).click();
    await until('nothing due', async () => (await section(popup, 'due')) === '');
    await (await popup.byRole('button', 'Undo')).click();
    await until('it is due again', async () => (await section(popup, 'due')).includes(dana.name));
    await popup.close();
  });

  it('puts off by an hour or until tomorrow, and notes what was sent elsewhere: what a notification without buttons cannot', async () => {
    await keep(since(2));
    const popup = await stage.driver.extensionPage('popup.html');
    const snoozed = async () => {
      const { reminders } = (await stage.driver.storage.get('reminders')) as { reminders?: { d: { snoozed: object } } };
      return Object.values(reminders?.d.snoozed ?? {}).map(Date.parse)[0];
    };
    await (await popup.byRole('button', `More about ${dana.name}`)).click();
    const before = Date.now();
    await (await popup.byRole('button', 'In an hour')).click();
    expect(await until('the hour', snoozed)).toBeGreaterThanOrEqual(before + hour);
    await until('the line to say so', async () => (await section(popup, 'due')).includes('again'));
    await (await popup.byRole('button', 'Tomorrow')).click();
    // At nine, of this morning where it is still night.
    await until('the other day', async () => {
      const at = (await snoozed()) ?? 0;
      return new Date(at).getHours() === 9 && at % hour === 0;
    });
    await (await popup.byRole('button', 'Already sent')).click();
    await until('the note', async () => (await messages()).length === 1);
    expect(await messages()).toMatchObject([{ kind: 'thank-you', interviewerId: 'dana' }]);
    await until('the next date', async () => (await section(popup, 'next')).includes('Check-in'));
    await popup.close();
  });

  it('gives the dates as a calendar file', async () => {
    await keep(since(2));
    const popup = await stage.driver.extensionPage('popup.html');
    await popup.evaluate(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => {
          document.body.dataset.file = text;
        });
        return create.call(URL, file);
      };
    });
    await (await popup.byRole('button', 'All dates to my calendar')).click();
    const file = await until('the file', () => popup.evaluate(() => document.body.dataset.file));
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(file).toContain('SUMMARY:Check in: Dana Okafor');
    await popup.close();
  });

  it('left no error in any console', async () => {
    expect(await stage.driver.consoleErrors()).toEqual([]);
    expect(stage.driver.strayRequests()).toEqual([]);
  });
});
