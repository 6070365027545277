import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AgendaEntry } from '../../../src/follow-up/agenda.ts';
import { dueKey } from '../../../src/follow-up/timing/due.ts';
import { PopupScreen } from '../../../src/ui/popup/popup-screen.tsx';
import { accessibilityProblems } from '../accessibility.ts';
import { button, until } from '../by-name.ts';
import { interview, now } from '../states.ts';
import { portOf } from './popup-port-in-memory.ts';

const reminder = dueKey({ interviewId: 'caldera', recipientId: 'dana', kindDue: 'send-by' });
const line = (more: Partial<AgendaEntry> = {}): AgendaEntry => ({
  interviewId: interview().id,
  interviewerId: 'dana',
  name: 'Dana Okafor',
  company: 'Caldera Foods',
  kind: { id: 'thank-you', title: 'Thank-you' },
  state: 'due',
  at: '2026-03-11T12:00:00Z',
  timeZone: 'Europe/London',
  ...(more.state === 'sent' ? {} : { reminder }),
  ...more,
});

/** A letter that went out, as the agenda shows it and as the notes hold it. */
const sentAt = '2026-03-10T08:10:00Z';
const sentLine = { state: 'sent', at: sentAt } as const;
const sentMessage = { kind: 'thank-you', sentAt, interviewerId: 'dana' };

/** The popup with one line of the agenda, and what is behind its "More" opened. */
async function open(more: Partial<AgendaEntry> = {}, noted: Parameters<typeof interview>[0] = {}) {
  const memory = portOf({
    candidate: { fullName: 'Alex Kim', timeZone: 'Europe/London' },
    interviews: [interview(noted)],
    agenda: [line(more)],
    keptAside: 0,
  });
  render(null, document.body);
  render(<PopupScreen port={memory.port} ready={() => {}} now={() => now} zone="Europe/London" locale="en-GB" />, document.body);
  await until(() => button(document.body, 'More about Dana Okafor'));
  button(document.body, 'More about Dana Okafor').click();
  await until(() => expect(document.querySelector('[role=group][aria-label=Letter]')).not.toBeNull());
  return memory;
}
const labels = () => [...document.querySelectorAll('.entry [role=group] button')].map(({ textContent }) => textContent);
const said = () => document.querySelector('[role=status]')?.textContent ?? '';
const press = (name: string) => button(document.body, name).click();

beforeEach(() => vi.stubGlobal('scrollTo', vi.fn()));
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

describe('what can be said of a line', () => {
  it('is its news, its reminder and its date; and it is accessible', async () => {
    await open();
    expect(labels()).toEqual([
      'Already sent',
      'Not this one',
      'To my calendar',
      'In an hour',
      'Tomorrow',
      'They answered',
      'Rejected',
      'Offer',
    ]);
    expect(await accessibilityProblems(document.body)).toEqual([]);
    press('More about Dana Okafor');
    await until(() => expect(labels()).toEqual([]));
  });

  it('of a letter that went out is less', async () => {
    await open(sentLine, { messages: [sentMessage], answeredAt: '2026-03-10T12:00:00Z' });
    expect(labels()).toEqual(['Not sent after all', 'Rejected', 'Offer']);
  });

  it('of an answer to their news has no calendar', async () => {
    await open({ isAnswer: true }, { outcome: 'rejected', answeredAt: '2026-03-10T12:00:00Z' });
    expect(labels()).toEqual(['Already sent', 'Not this one', 'In an hour', 'Tomorrow']);
    expect(document.querySelector('.entry')?.textContent).toContain('while it is fresh');
  });
});

describe('saying it', () => {
  it('notes a letter that was sent elsewhere, and takes the note back', async () => {
    const { store } = await open();
    press('Already sent');
    await until(() => expect(said()).toContain('Noted as sent to Dana Okafor.'));
    expect(store.state?.interviews[0]?.messages).toEqual([
      { kind: 'thank-you', sentAt: new Date(now).toISOString(), interviewerId: 'dana' },
    ]);
    press('Undo');
    await until(() => expect(store.state?.interviews[0]?.messages).toEqual([]));
  });

  it('takes out only the message that was not sent after all', async () => {
    const messages = [
      { kind: 'thank-you', sentAt: '2026-03-10T08:10:00Z' },
      { kind: 'thank-you', sentAt: '2026-03-10T08:11:00Z' },
    ];
    const { store } = await open({ state: 'sent', at: '2026-03-10T08:10:00Z' }, { messages });
    press('Not sent after all');
    await until(() => expect(store.state?.interviews[0]?.messages).toEqual(messages.slice(1)));
  });

  it.each([
    ['They answered', undefined],
    ['Rejected', 'rejected'],
    ['Offer', 'offered'],
  ])('%s ends the reminders, and can be taken back', async (name, outcome) => {
    const { store } = await open();
    const before = store.state?.interviews;
    press(name);
    await until(() => expect(said()).toContain('No more reminders for Caldera Foods.'));
    expect(store.state?.interviews[0]?.answeredAt).toBe(new Date(now).toISOString());
    expect(store.state?.interviews[0]?.outcome).toBe(outcome);
    press('Undo');
    await until(() => expect(store.state?.interviews).toEqual(before));
  });

  it.each([
    ['In an hour', 'hour'],
    ['Tomorrow', 'tomorrow'],
    ['Not this one', 'skip'],
  ])('%s is told to the reminders, and can be taken back', async (name, answer) => {
    const { store } = await open();
    press(name);
    await until(() => expect(store.said).toEqual([[reminder, answer]]));
    await until(() => expect(said()).toContain('Undo'));
    press('Undo');
    await until(() => expect(store.said.at(-1)).toEqual([reminder, 'wanted']));
  });

  it('asks for the one date', async () => {
    const { store } = await open();
    press('To my calendar');
    await until(() => expect(store.calendars).toEqual([[[interview().id], reminder]]));
  });

  it('tells when it could not be kept', async () => {
    const { store } = await open();
    store.refuse = 'The store is full.';
    press('Rejected');
    await until(() => expect(document.querySelector('[role=alert]')?.textContent).toContain('The store is full.'));
    expect(store.state?.interviews[0]?.outcome).toBeUndefined();
  });
});

it('says until when it is put off, and that two check-ins are enough', async () => {
  await open({ snoozedUntil: new Date(now + 3_600_000).toISOString() });
  expect(document.querySelector('.entry')?.textContent).toMatch(/again today \d\d:\d\d/);
  await open({ ...sentLine, remark: 'isEnough' }, { messages: [sentMessage] });
  await until(() => expect(document.querySelector('.entry')?.textContent).toContain('Two check-ins are enough.'));
});
