import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sample } from '../follow-up/sample.ts';
import type { Found, Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { openStage, type Stage, untilModel, webmails } from './stage.ts';

/** The options page in the real browsers: own templates reach the letters, data goes out and in and away, all by keyboard. */
const dana = { name: 'Dana Okafor', email: 'dana.okafor@caldera.example' };
const mark = 'Only my own template says this about';

/** Chooses a file as a person would; the browser's own dialogue cannot be driven. */
const give = (page: Page, id: string, name: string, text: string) =>
  page.evaluate(
    (box, file, content) => {
      const input = document.getElementById(box) as HTMLInputElement;
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    id,
    name,
    text,
  );
const shows = (page: Page, text: string) =>
  until(`“${text}”`, () => page.evaluate((wanted) => (document.body.textContent ?? '').includes(wanted), text));
const untilFocused = (found: Found) => until('the focus', () => found.isFocused());

describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(name);
    const [interview] = sample.interviews;
    const endedAt = new Date(Date.now() - 3_600_000).toISOString();
    await stage.driver.storage.set({
      profile: { v: 1, u: 1, d: { ...sample.candidate, timeZone: undefined } },
      'interview:caldera': { v: 1, u: 1, d: { ...interview, endedAt, tone: undefined } },
    });
    page = await stage.driver.extensionPage('options.html');
  });
  afterAll(async () => {
    await stage?.close();
  });

  const goTo = async (link: string) => (await page.byRole('link', link)).click();
  const press = async (button: string) => (await page.byRole('button', button)).click();

  it('keeps the profile, the days and the tone', async () => {
    await (await page.byLabel('Your present employer’s e-mail domain')).fill('norwell.example');
    const warm = await page.byRole('radio', 'Warm');
    await warm.focus();
    await page.press(' ');
    await until('the tone', () => warm.isChecked());
    const friday = await page.byRole('checkbox', 'Fri');
    await friday.focus();
    await page.press(' ');
    await press('Save settings');
    await shows(page, 'Saved.');
    expect(await stage.driver.storage.get('profile')).toMatchObject({
      profile: {
        d: {
          fullName: 'Maya Brandt',
          currentEmployerDomain: 'norwell.example',
          tone: 'warm',
          calendar: { weekend: ['Fri', 'Sat', 'Sun'] },
        },
      },
    });
    expect(await page.axe()).toEqual([]);
  });

  it('switches the question at Send off and on, at once', async () => {
    const ask = await page.byRole('checkbox', 'Ask once at Send while something is wrong');
    for (const holdErrors of [false, true]) {
      await ask.focus();
      await page.press(' ');
      await until('the setting', async () =>
        JSON.stringify(await stage.driver.storage.get('settings')).includes(`"holdErrors":${holdErrors}`),
      );
      await until('the switch', async () => (await ask.isChecked()) === holdErrors);
    }
  });

  it('shows the shipped letters and their findings, and says where a mistake is', async () => {
    await goTo('Templates');
    await until('three letters', () => page.evaluate(() => document.querySelectorAll('.letter').length === 3));
    expect(await page.axe()).toEqual([]);
    const box = await page.byRole('textbox', 'Template: Thank-you');
    const text = await box.value();
    await box.fill(`${text.split('\n\n{{>')[0]}\n\n{{> oppening}}`);
    await shows(page, 'There is no part called “oppening”');
    expect(await page.axe()).toEqual([]);
    await press('Save template');
    await shows(page, 'Not saved: the text has a mistake.');
    await untilFocused(box);
    expect(await stage.driver.storage.get('template:thank-you.hbs')).toEqual({});
  });

  it('writes the own template into the message, with the worker just woken', async () => {
    const box = await page.byRole('textbox', 'Template: Thank-you');
    const head = (await box.value()).split('\n\n{{>')[0];
    await box.fill(`${head}\n\nThank you for your time, {{firstName}}. ${mark} {{connection}}. {{> action}}\n`);
    await shows(page, `${mark} the plan for a second depot`);
    await press('Save template');
    await shows(page, 'Saved. The next letter uses it.');
    const mail = await stage.driver.newPage(webmails[0].address);
    await until('the practice page', () => mail.evaluate(() => window.practice?.ready));
    await mail.evaluate((to) => {
      if (window.practice.count() === 0) window.practice.openCompose();
      window.practice.setRecipients(0, { to: [to] });
    }, dana);
    const button = await mail.byRole('button', 'Follow-up');
    await stage.driver.killBackground();
    await button.click();
    await untilModel(mail, 'the own template’s letter', (letter) => letter.includes(`${mark} the rota you changed in May`));
    await mail.close();
    await page.bringToFront();
  });

  it('writes the shipped letter again once it is restored', async () => {
    await press('Restore the shipped text');
    await shows(page, 'The shipped text is used again.');
    await until('the shipped text', () =>
      page.evaluate(() => document.querySelector('textarea')?.value.includes('{{> opening}}')),
    );
    await until('the shipped letters', () => page.evaluate((own) => !(document.body.textContent ?? '').includes(own), mark));
    expect(await stage.driver.storage.get('template:thank-you.hbs')).toEqual({});
  });

  it('keeps a sentence that a compose sends, draws it first, and forgets it', async () => {
    const text = 'My sister heard all about {{connection}}.';
    const wording = { kind: 'thank-you', part: 'connection', language: 'en', tone: 'formal', text };
    const keep = (given: object) =>
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ name: 'keepWording', request: given })})`;
    const mail = await stage.driver.newPage(webmails[0].address);
    await until('the practice page', () => mail.evaluate(() => window.practice?.ready));
    expect(await mail.inContentScript(keep({ ...wording, tone: 'rude' }))).toMatchObject({ ok: false });
    expect(await mail.inContentScript(keep(wording))).toEqual({ ok: true, value: null });
    expect(await mail.inContentScript(keep(wording))).toEqual({ ok: true, value: null });
    await mail.close();
    await page.bringToFront();
    await shows(page, 'My sister heard all about the rota you changed in May.');
    expect(await page.axe()).toEqual([]);
    await press(`Forget: ${text}`);
    await until('no kept sentence', () => page.evaluate(() => !(document.body.textContent ?? '').includes('My sister')));
    const keys = Object.keys(await stage.driver.storage.get());
    expect(keys.filter((key) => key.startsWith('wording:'))).toEqual([]);
  });

  it('exports the notes and imports them elsewhere, after a look', async () => {
    await goTo('Your data');
    const exported = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const before = URL.createObjectURL;
          URL.createObjectURL = (blob) => {
            URL.createObjectURL = before;
            void (blob as Blob).text().then(resolve);
            return 'data:,';
          };
          document.body.dataset.listening = 'true';
        }),
    );
    await until('the listener', () => page.evaluate(() => document.body.dataset.listening));
    await press('Export notes');
    const file = await exported;
    expect(JSON.parse(file)).toMatchObject({ format: 'afterword-notes', interviews: [{ id: 'caldera' }] });
    expect(await page.axe()).toEqual([]);

    await give(page, 'import', 'damaged.json', file.slice(0, 200));
    await shows(page, 'the file is not JSON');
    await give(page, 'import', 'wrong.json', file.replace('"endedAt": "20', '"endedAt": "x'));
    await shows(page, 'interviews[0].endedAt: not an instant');
    await give(page, 'import', 'notes.json', file.replace('Head of Logistics', 'Director'));
    await shows(page, '0 interviews new, 1 changed, 0 the same.');
    expect(await page.axe()).toEqual([]);
    expect(JSON.stringify(await stage.driver.storage.get('interview:caldera'))).toContain('Head of Logistics');
    await press('Import');
    await shows(page, 'Imported 1 record.');
    expect(await stage.driver.storage.get('interview:caldera')).toMatchObject({
      'interview:caldera': { d: { role: 'Director' } },
    });
  });

  it('wipes everything, by keyboard, after one question', async () => {
    // A browser of its own: Firefox gives no tab the keys any more once another one was closed.
    const stage = await openStage(name);
    try {
      await stage.driver.storage.set({ 'interview:caldera': { v: 1, u: 1, d: sample.interviews[0] } });
      const page = await stage.driver.extensionPage('options.html#data');
      await stage.driver.storage.set({ 'interview:damaged': 'garbage' });
      await shows(page, 'interview:damaged');
      const wipe = await page.byRole('button', 'Wipe everything…');
      await wipe.focus();
      await untilFocused(wipe);
      await page.press('Enter');
      await page.byRole('button', 'Keep it');
      await page.press('Tab');
      await untilFocused(await page.byRole('button', 'Wipe everything now'));
      await page.press('Enter');
      await shows(page, 'Everything is gone.');
      const left = await until('an empty store', async () => {
        const keys = Object.keys(await stage.driver.storage.get());
        // The worker plans its reminders anew and may write down that there are none.
        return keys.every((key) => key === 'reminders') ? keys : undefined;
      });
      expect(left.length).toBeLessThan(2);
    } finally {
      await stage.close();
    }
  });

  it('left no error in any console, and asked nobody', async () => {
    expect(await stage.driver.consoleErrors()).toEqual([]);
    expect(stage.driver.strayRequests()).toEqual([]);
  });
});
