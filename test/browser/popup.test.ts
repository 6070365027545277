import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { openStage, type Stage, sampleNotes, saveNotes, webmails } from './stage.ts';

/** The popup as the toolbar opens it, its notes in the store, and what becomes of them when things go wrong. */
const interviewsIn = (records: Record<string, unknown>) => Object.keys(records).filter((key) => key.startsWith('interview:'));

describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
    await stage.driver.newPage(webmails[0].address);
  });
  afterAll(async () => {
    await stage?.close();
  });

  const said = (popup: View, words: string) =>
    until(words, () => popup.evaluate((text) => document.body.textContent.includes(text), words));

  it('keeps a half-written note: the popup closes in mid-word, and it is there when it opens again', async () => {
    const popup = await stage.driver.realPopup();
    await (await popup.byLabel('Company')).fill('Caldera Fo');
    await (await popup.byLabel('We talked about')).fill('the ads you run on rai');
    await until('the note in the store', async () => JSON.stringify(await stage.driver.storage.get()).includes('on rai'));
    await popup.close();
    const again = await stage.driver.realPopup();
    await until('the same words', async () => (await (await again.byLabel('Company')).value()) === 'Caldera Fo');
    expect(await (await again.byLabel('We talked about')).value()).toBe('the ads you run on rai');
    await again.close();
  });

  it('says in place what is missing or wrong, and keeps every word', async () => {
    const popup = await stage.driver.extensionPage('popup.html');
    await saveNotes(popup, { ...sampleNotes, 'Your full name': '', "Interviewer's e-mail": 'dana at caldera' });
    await until('a field marked as wrong', () => popup.evaluate(() => document.querySelector('[aria-invalid="true"]') !== null));
    expect(interviewsIn(await stage.driver.storage.get())).toEqual([]);
    expect(await (await popup.byLabel('We talked about')).value()).toBe(sampleNotes['We talked about']);
    await popup.close();
  });

  it('saves while the worker sleeps, and asks for the name only once', async () => {
    const popup = await stage.driver.extensionPage('popup.html');
    await stage.driver.killBackground();
    await saveNotes(popup);
    await said(popup, 'Open a message to Dana and click Follow-up');
    expect(interviewsIn(await stage.driver.storage.get())).toHaveLength(1);
    expect(await popup.allByRole('textbox', 'Your full name')).toEqual([]);
    await popup.close();
  });

  it('keeps a record that it cannot read as it is, says so, and shows the others', async () => {
    const broken = { v: 1, u: 0, d: { id: 'broken', endedAt: 'last Tuesday' } };
    await stage.driver.storage.set({ 'interview:broken': broken });
    const popup = await stage.driver.extensionPage('popup.html');
    await said(popup, 'Dana Okafor');
    expect((await stage.driver.storage.get('interview:broken'))['interview:broken']).toEqual(broken);
    await popup.close();
  });

  it('takes hostile text for text', async () => {
    const hostile = '<img src=x onerror="document.title=\'owned\'"> {{constructor}} & "quotes"';
    const popup = await stage.driver.extensionPage('popup.html');
    await saveNotes(popup, { Company: hostile, Role: hostile, "Interviewer's name": 'Mal O’Ry', 'We talked about': hostile });
    await said(popup, 'Open a message to Mal');
    expect(await popup.evaluate(() => [document.title, document.querySelectorAll('img').length])).not.toContain('owned');
    expect(await popup.evaluate(() => document.body.textContent.includes('<img src=x'))).toBe(true);
    await popup.close();
  });
});
