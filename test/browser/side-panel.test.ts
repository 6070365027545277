import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from './driver/driver.ts';
import { browserNames } from './driver/open.ts';
import { until } from './driver/until.ts';
import { openMail, openStage, type Stage, sampleNotes, saveNotes, untilModel, webmails } from './stage.ts';

/** The notes beside a call: in Chromium's side panel and Firefox's sidebar, one note with the popup. */
interface Beside {
  runtime: { getContexts(filter: object): Promise<unknown[]> };
  sidebarAction: { isOpen(where: object): Promise<boolean> };
}
const isOpen = (page: Page) =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Beside; chrome?: Beside };
    if (browser?.sidebarAction) return browser.sidebarAction.isOpen({});
    return ((await chrome?.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })) ?? []).length > 0;
  });

describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  let panel: Page;
  beforeAll(async () => {
    stage = await openStage(name);
    panel = await stage.driver.extensionPage('side-panel.html');
    await panel.resize(400, 800);
    await panel.byRole('button', 'Start the call');
  });
  afterAll(async () => {
    await stage?.close();
  });

  it('opens from the popup, by one click', async () => {
    expect(await isOpen(panel)).toBe(false);
    const mail = await stage.driver.newPage(webmails[0].address);
    const popup = await stage.driver.realPopup();
    await (await popup.byRole('button', 'Keep it open during a call')).click();
    await until('the panel to be open', () => isOpen(panel));
    await mail.close();
    await panel.bringToFront();
  });

  it('is one note with the popup: what is typed in one stands in the other', async () => {
    const popup = await stage.driver.extensionPage('popup.html');
    await (await popup.byLabel('Company')).fill('Caldera Foods');
    const company = await panel.byLabel('Company');
    await until('the company in the panel', async () => (await company.value()) === 'Caldera Foods');
    await panel.bringToFront();
    await (await panel.byLabel('Role')).fill('Growth Analyst');
    const role = await popup.byLabel('Role');
    await until('the role in the popup', async () => (await role.value()) === 'Growth Analyst');
    expect(await (await popup.byLabel('Company')).value()).toBe('Caldera Foods');
    await popup.bringToFront();
    await saveNotes(popup, sampleNotes);
    await until('the form to be empty in the panel', async () => (await (await panel.byLabel('Company')).value()) === '');
    await popup.close();
    await panel.bringToFront();
  });

  it('keeps the time of the call, takes down what they said, and notes the end', async () => {
    const northline = {
      Company: 'Northline',
      "Interviewer's name": 'Iris Penn',
      "Interviewer's e-mail": 'iris@northline.example',
    };
    for (const [label, text] of Object.entries(northline)) await (await panel.byLabel(label)).fill(text);
    await (await panel.byRole('button', 'Start the call')).click();
    await panel.byRole('timer', 'The call has lasted');
    await (await panel.byRole('button', 'They said')).click();
    await panel.type('rain sells');
    const said = await until('the line in the store', async () => {
      const { d } = ((await stage.driver.storage.get('half-written'))['half-written'] ?? {}) as { d?: unknown };
      return /0:\d\d rain sells/.test(JSON.stringify(d ?? '')) && d;
    });
    expect(said).toMatchObject({ ended: '' });
    expect(await panel.axe()).toEqual([]);
    await (await panel.byRole('button', 'Call over')).click();
    await until('the end in the store', async () =>
      /"ended":"\d{4}-\d\d-\d\dT\d\d:\d\d"/.test(JSON.stringify(await stage.driver.storage.get('half-written'))),
    );
  });

  it('lets a line of it into the letter, and the time that stands before it into none', async () => {
    await (await panel.byRole('button', 'Use in the letter: rain sells')).click();
    await until(
      'the line as what one talked about',
      async () => (await (await panel.byLabel('We talked about')).value()) === 'rain sells',
    );
    await (await panel.byRole('button', 'Save notes')).click();
    const kept = await until('the notes in the store', async () => {
      const records = Object.values(await stage.driver.storage.get()) as { d?: { company?: string; jottings?: string } }[];
      return records.map(({ d }) => d).find((one) => one?.company === 'Northline' && one.jottings !== undefined);
    });
    expect(kept?.jottings).toMatch(/^0:\d\d rain sells$/);
    const mail = await openMail(stage.driver, webmails[0].address, [{ name: 'Iris Penn', email: 'iris@northline.example' }]);
    await (await mail.byRole('button', 'Follow-up')).click();
    const letter = await untilModel(mail, 'the letter', (text) => text.includes('Iris'));
    expect(letter).toContain('rain sells');
    expect(letter).not.toMatch(/\d:\d\d/);
    await mail.close();
  });

  it('left no error in any console, and asked nobody', async () => {
    expect(await stage.driver.consoleErrors()).toEqual([]);
    expect(stage.driver.strayRequests()).toEqual([]);
  });
});
