import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page, View } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { openMail, openStage, type Stage, webmails } from './stage.ts';

/** The notes of a minute, with nothing but the keyboard; a panel out of a pasted list; two windows on the same notes. */
interface SavedInterview {
  company: string;
  endedAt: string;
  evidence?: string;
  decisionTimeline?: { said?: string; endsOn?: string };
  interviewers: { fullName: string; email?: string; jobTitle?: string; connectionPoints: string[] }[];
}

describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(async () => {
    await stage?.close();
  });

  const saved = async (company: string): Promise<SavedInterview | undefined> => {
    const records = Object.entries(await stage.driver.storage.get()).filter(([key]) => key.startsWith('interview:'));
    return records.map(([, value]) => (value as { d: SavedInterview }).d).find((one) => one.company === company);
  };
  const focused = (page: Page) =>
    page.evaluate(() => {
      const one = document.activeElement;
      const label =
        one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.labels?.[0]?.textContent : undefined;
      return (label || one?.getAttribute('aria-label') || one?.textContent || '').trim();
    });
  /** On with Tab until this has the focus. */
  const tabTo = (page: Page, wanted: string) =>
    until(wanted, async () => {
      if ((await focused(page)) === wanted) return true;
      await page.press('Tab');
      return (await focused(page)) === wanted;
    });

  /** The form is empty again then: a page that is closed before leaves its half-written note behind. */
  const untilSaved = (page: Page) =>
    until('word that it is saved', () =>
      page.evaluate(() => document.querySelector('[role=status]')?.textContent?.includes('Saved.')),
    );

  it('takes a whole debrief by keyboard alone, on one screen', async () => {
    const page = await stage.driver.extensionPage('popup.html');
    await page.resize(360, 600);
    await page.byRole('button', 'Timeframe');
    for (const [label, text] of [
      ['Your full name', 'Leyla Demir'],
      ['Company', 'Caldera Foods'],
      ['Role', 'Growth Analyst'],
      ["Interviewer's name", 'Dana Okafor'],
      ["Interviewer's e-mail", 'dana@caldera.example'],
      ['We talked about', 'ads on rainy days'],
      ['My proof, in one sentence', 'I cut returns by a third.'],
    ] as const) {
      await tabTo(page, label);
      await page.type(text);
    }
    await tabTo(page, 'Timeframe');
    await page.press('Enter');
    await until('the box for it', async () => (await focused(page)) === 'Their timeframe');
    await page.type('within two business days');
    const date = await page.byLabel('They decide by');
    const day = await until('the day of it', async () => (await date.value()) || undefined);
    expect(await page.axe()).toEqual([]);
    await page.press('Enter');
    const interview = await until('the notes in the store', () => saved('Caldera Foods'));
    expect(interview).toMatchObject({
      evidence: 'I cut returns by a third.',
      decisionTimeline: { said: 'within two business days', endsOn: day },
      interviewers: [{ fullName: 'Dana Okafor', connectionPoints: ['ads on rainy days'] }],
    });
    // Once the name is known, one interviewer's notes stand above the foot without scrolling.
    await (await page.byRole('button', 'New notes')).click();
    await (await page.byLabel('Company')).fill('C');
    const room = () => {
      const bottom = (selector: string, edge: 'top' | 'bottom') =>
        document.querySelector(selector)?.getBoundingClientRect()[edge] ?? 0;
      return scrollY === 0 ? bottom('.foot', 'top') - bottom('.folded', 'bottom') : -1;
    };
    await until('all of it on one screen', async () => (await page.evaluate(room)) >= 0);
    await (await page.byRole('button', 'Clear')).click();
    await page.close();
  });

  it('takes a panel of three out of a pasted list', async () => {
    const page = await stage.driver.extensionPage('popup.html');
    await (await page.byRole('button', 'New notes')).click();
    await (await page.byLabel('Company')).fill('Northline');
    await (await page.byRole('button', 'Paste…')).click();
    await (await page.byLabel('Names, or your notes as they are')).fill(
      'Iris Penn <iris@northline.example>; Tom Brandt, CTO; Hugo Lambert <hugo@northline.example>',
    );
    await until('three rows', () => page.evaluate(() => document.querySelectorAll('.bring select').length === 3));
    await (await page.byRole('button', 'Put into my notes')).focus();
    await page.press('Enter');
    await until('three people', () => page.evaluate(() => document.querySelectorAll('input[id^="point-"]').length === 3));
    await (await page.byRole('button', 'Save notes')).click();
    await untilSaved(page);
    const { interviewers } = await until('the notes in the store', () => saved('Northline'));
    expect(interviewers).toMatchObject([
      { fullName: 'Iris Penn', email: 'iris@northline.example' },
      { fullName: 'Tom Brandt', jobTitle: 'CTO' },
      { fullName: 'Hugo Lambert', email: 'hugo@northline.example' },
    ]);
    await page.close();
  });

  it('offers whom the open message goes to, and takes an invitation: of Google dropped on the popup, of Outlook chosen in a tab that outlives the file dialog', async () => {
    const invitation = (of: string) =>
      readFileSync(path.join(import.meta.dirname, `../follow-up/debrief/invitations/${of}.ics`), 'utf8');
    const give = (view: View, how: 'drop' | 'choose', text: string) =>
      view.evaluate(
        (way, content) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([content], 'invite.ics', { type: 'text/calendar' }));
          const box = document.querySelector('#invitation');
          if (way === 'drop')
            document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
          else if (box instanceof HTMLInputElement) {
            box.files = dataTransfer.files;
            box.dispatchEvent(new Event('change', { bubbles: true }));
          }
        },
        how,
        text,
      );
    const rows = (view: View) =>
      view.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('.bring .row input')].map(({ value }) => value));
    const mail = await openMail(stage.driver, webmails[0].address, [
      { name: 'Ada Moss', email: 'ada@hollowpine.example' },
      { name: 'Noor Aziz', email: 'noor@hollowpine.example' },
    ]);
    const popup = await stage.driver.realPopup();
    await (await popup.byRole('button', 'Add Ada Moss')).click();
    await until(
      'her in the notes',
      async () => (await (await popup.byLabel("Interviewer's e-mail")).value()) === 'ada@hollowpine.example',
    );
    await popup.byRole('button', 'Add Noor Aziz');
    expect(await popup.allByRole('button', 'Add Ada Moss')).toEqual([]);
    await (await popup.byRole('button', 'Clear')).click();
    await (await popup.byRole('button', 'Paste…')).click();
    const link = await popup.byRole('button', 'Choose the file in a tab');
    await give(popup, 'drop', invitation('google'));
    expect(await until('the rows', async () => (await rows(popup)).length > 4 && rows(popup))).toEqual(
      expect.arrayContaining(['Caldera Foods', 'Growth Analyst', 'Dana Okafor <dana@caldera.example>']),
    );
    const tab = await stage.driver.opened(() => link.click());
    await until('the box for the file', () => tab.evaluate(() => document.querySelector('input#invitation') !== null));
    await give(tab, 'choose', invitation('damaged'));
    await until('what is wrong', () =>
      tab.evaluate(() => document.querySelector('.bring [role=alert]')?.textContent?.includes('damaged')),
    );
    await give(tab, 'choose', invitation('outlook'));
    await until('the rows', async () => (await rows(tab)).includes('Europe/Berlin'));
    expect(await tab.axe()).toEqual([]);
    await (await tab.byRole('button', 'Put into my notes')).click();
    await (await tab.byRole('button', 'Save notes')).click();
    await untilSaved(tab);
    const { endedAt, ...kept } = await until('the notes in the store', () => saved('Northline GmbH'));
    expect(new Date(endedAt).toISOString()).toBe('2026-07-02T13:30:00.000Z');
    expect(kept).toMatchObject({ role: 'Data Engineer (m/w/d)', timeZone: 'Europe/Berlin' });
    expect(kept.interviewers.map(({ email }) => email)).toEqual(
      expect.arrayContaining(['Katrin.Vogel@northline.example', 'iris.penn@northline.example', 'hugo.lambert@northline.example']),
    );
    await tab.close();
    await popup.close();
    await mail.close();
  });

  it('holds what two windows write at once, field by field', async () => {
    const one = await stage.driver.extensionPage('popup.html');
    const other = await stage.driver.extensionPage('popup.html');
    for (const page of [one, other]) {
      await (await page.byRole('button', 'New notes')).click();
      await page.byRole('button', 'Timeframe');
    }
    await (await one.byLabel('Company')).fill('Hollow Pine');
    await until('it in the other window', async () => (await (await other.byLabel('Company')).value()) === 'Hollow Pine');
    await (await other.byLabel('My proof, in one sentence')).fill('I shipped it twice.');
    await until('it in the first window', async () => (await (await one.byLabel('My proof, in one sentence')).value()) !== '');
    await (await one.byRole('button', 'Save notes')).click();
    await untilSaved(one);
    expect(await until('the notes in the store', () => saved('Hollow Pine'))).toMatchObject({ evidence: 'I shipped it twice.' });
    await one.close();
    await other.close();
  });

  it('left no error in any console', async () => {
    expect(await stage.driver.consoleErrors()).toEqual([]);
  });
});
