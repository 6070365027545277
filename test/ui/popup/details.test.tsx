import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Interview } from '../../../src/follow-up/notes.ts';
import { blankForm } from '../../../src/ui/popup/notes-form-data.ts';
import type { PopupState } from '../../../src/ui/popup/popup-port.ts';
import { PopupScreen } from '../../../src/ui/popup/popup-screen.tsx';
import { accessibilityProblems } from '../accessibility.ts';
import { button, labelled, type, until } from '../by-name.ts';
import { interview, now, popupStates } from '../states.ts';
import { portOf } from './popup-port-in-memory.ts';

const stateOf = (name: string): PopupState => {
  const state = popupStates[name];
  if (!state) throw new Error(name);
  return state;
};

// What comes after the popup is drawn is there at once.
beforeAll(() => import('../../../src/ui/popup/interview-list.tsx'));
beforeEach(() => vi.stubGlobal('scrollTo', vi.fn()));
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

async function open({ port }: ReturnType<typeof portOf>): Promise<HTMLElement> {
  render(null, document.body);
  render(<PopupScreen port={port} ready={() => {}} now={() => now} zone="Europe/London" locale="en-GB" />, document.body);
  await until(() => expect(document.querySelector('.chip[aria-expanded]')).not.toBeNull());
  return document.body;
}
const decides = (page: HTMLElement) => page.querySelector('#decides')?.textContent?.trim();
const press = async (page: HTMLElement, name: string, label: string) => {
  button(page, name).click();
  await until(() => expect(labelled(page, label)).toBeTruthy());
};

describe('what is folded away', () => {
  it('opens one chip at a time and keeps what is typed there at every keystroke, into the notes', async () => {
    const memory = portOf(stateOf('empty'));
    const page = await open(memory);
    expect(button(page, 'They need').getAttribute('aria-expanded')).toBe('false');
    await press(page, 'They need', 'They need');
    type(labelled(page, 'They need'), 'fewer returns');
    await press(page, 'I promised', 'I promised');
    type(labelled(page, 'I promised'), 'the case study');
    type(labelled(page, 'My proof, in one sentence'), 'I cut returns by a third.');
    type(labelled(page, 'Company'), 'Caldera Foods');
    button(page, 'How it went').click();
    await until(() => expect(labelled(page, 'Badly')).toBeTruthy());
    labelled(page, 'Badly').click();
    const typed = { companyNeed: 'fewer returns', offer: 'the case study', evidence: 'I cut returns by a third.', went: 'badly' };
    await until(() => expect(memory.store.state?.halfWritten?.more).toEqual(typed));
    expect(await accessibilityProblems(page)).toEqual([]);
    const again = await open(memory);
    expect(labelled(again, 'My proof, in one sentence').value).toBe('I cut returns by a third.');
    expect(button(again, 'They need, noted').classList.contains('noted')).toBe(true);
    button(again, 'Save notes').click();
    await until(() => expect(memory.store.state?.interviews[0]).toMatchObject(typed));
    await until(() => expect(labelled(again, 'My proof, in one sentence').value).toBe(''));
  });

  it('offers whom the open message goes to: each once, never the candidate, and none who is noted already', async () => {
    const memory = portOf(stateOf('empty'));
    if (memory.store.state) memory.store.state.candidate = { ...memory.store.state.candidate, email: 'alex@kim.example' };
    memory.store.inFront = [
      { name: 'Dana Okafor', email: 'dana@caldera.example', field: 'to' },
      { name: 'Dana Okafor', email: 'DANA@caldera.example', field: 'to' },
      { name: '', email: 'alex@kim.example', field: 'to' },
      { name: '<b>Tom</b>', field: 'to' },
    ];
    const page = await open(memory);
    await until(() => expect(page.querySelector('[aria-label="In the open message"]')).not.toBeNull());
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(page.querySelectorAll('[aria-label="In the open message"] button').length).toBe(2);
    button(page, 'Add Dana Okafor').click();
    await until(() => expect(labelled(page, "Interviewer's e-mail").value).toBe('dana@caldera.example'));
    button(page, 'Add <b>Tom</b>').click();
    await until(() => expect(labelled(page, "Interviewer's name", 1).value).toBe('<b>Tom</b>'));
    await until(() => expect(page.querySelector('[aria-label="In the open message"]')).toBeNull());
  });

  it('shows what was jotted down, and puts a line of it into the letter without its time', async () => {
    const memory = portOf(stateOf('empty'));
    const kept = {
      ...blankForm({ fullName: 'Alex Kim', pastEmployers: [] }, []),
      more: { jottings: '0:42 rain sells\n1:05 <b>snow</b>' },
    };
    if (memory.store.state) memory.store.state = { ...memory.store.state, halfWritten: kept };
    const page = await open(memory);
    expect(page.querySelector<HTMLTextAreaElement>('#jottings')?.value).toBe('0:42 rain sells\n1:05 <b>snow</b>');
    expect(page.querySelector('.jotting b')).toBeNull();
    expect(await accessibilityProblems(page)).toEqual([]);
    button(page, 'Use in the letter: rain sells').click();
    await until(() => expect(labelled(page, 'We talked about').value).toBe('rain sells'));
    await until(() => expect(() => button(page, 'Use in the letter: rain sells')).toThrow('0 of'));
    button(page, 'Add a person').click();
    const chosen = () => page.querySelector<HTMLSelectElement>('.jotting select');
    await until(() => expect(chosen()?.options.length).toBe(3));
    const select = chosen() as HTMLSelectElement;
    select.value = memory.store.state?.halfWritten?.people[1]?.id ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => expect(labelled(page, 'We talked about', 1).value).toBe('<b>snow</b>'));
    type(labelled(page, 'Company'), 'Caldera Foods');
    button(page, 'Save notes').click();
    await until(() => expect(memory.store.state?.interviews[0]?.jottings).toBe('0:42 rain sells\n1:05 <b>snow</b>'));
    expect(memory.store.state?.interviews[0]?.interviewers).toMatchObject([
      { connectionPoints: ['rain sells'] },
      { connectionPoints: ['<b>snow</b>'] },
    ]);
    await until(() => expect(page.querySelector('#jottings')).toBeNull());
  });

  it('shows and changes what is saved, and empties it', async () => {
    const saved = interview({ companyNeed: 'returns', coordinator: { fullName: 'Iris Penn', connectionPoints: [] } });
    const memory = portOf({ ...stateOf('one-due'), interviews: [saved] });
    const page = await open(memory);
    await until(() => expect(button(page, 'Edit Caldera Foods')).toBeTruthy());
    button(page, 'Edit Caldera Foods').click();
    await until(() => expect(button(page, 'They need, noted')).toBeTruthy());
    await press(page, 'They need, noted', 'They need');
    expect(labelled(page, 'They need').value).toBe('returns');
    type(labelled(page, 'They need'), '');
    await press(page, 'Coordinator, noted', "Coordinator's e-mail");
    type(labelled(page, "Coordinator's e-mail"), 'iris@');
    button(page, 'Save notes').click();
    await until(() => expect(labelled(page, "Coordinator's e-mail").getAttribute('aria-invalid')).toBe('true'));
    type(labelled(page, "Coordinator's e-mail"), 'iris@caldera.example');
    button(page, 'Save notes').click();
    await until(() => expect(memory.store.state?.interviews[0]?.coordinator?.email).toBe('iris@caldera.example'));
    expect(memory.store.state?.interviews[0]).not.toHaveProperty('companyNeed');
  });
});

describe('their timeframe', () => {
  const opened = async (more: Partial<Interview> = {}) => {
    const memory = portOf({ ...stateOf('one-due'), interviews: [interview(more)] });
    const page = await open(memory);
    await until(() => expect(button(page, 'Edit Caldera Foods')).toBeTruthy());
    button(page, 'Edit Caldera Foods').click();
    const chip = more.decisionTimeline ? 'Timeframe, noted' : 'Timeframe';
    await until(() => expect(button(page, chip)).toBeTruthy());
    await press(page, chip, 'Their timeframe');
    return { page, memory };
  };

  // The interview was on Tuesday, 10 March 2026.
  it.each([
    ['by Friday', 'They decide by Fri, Mar 13'],
    ['within five business days', 'They decide by Tue, Mar 17'],
    ['soon', 'That is no timeframe'],
    ['', 'When they decide'],
  ])('says at once what “%s” comes to', async (said, told) => {
    const { page } = await opened();
    type(labelled(page, 'Their timeframe'), said);
    await until(() => expect(decides(page)).toContain(told));
  });

  it('says when people mean different days by it', async () => {
    const { page } = await opened();
    type(labelled(page, 'Their timeframe'), 'next Friday');
    await until(() => expect(decides(page)).toMatch(/This can mean .*Mar 13.* to .*Mar 20/));
    expect(labelled(page, 'They decide by').value).toBe('2026-03-20');
  });

  it('takes another day by hand, says so, and goes back to the words', async () => {
    const { page, memory } = await opened();
    type(labelled(page, 'Their timeframe'), 'by Friday');
    await until(() => expect(labelled(page, 'They decide by').value).toBe('2026-03-13'));
    type(labelled(page, 'They decide by'), '2026-03-27');
    await until(() => expect(decides(page)).toMatch(/Mar 27, as you set it; the words mean .*Mar 13/));
    type(labelled(page, 'Their timeframe'), 'by Monday');
    await until(() => expect(decides(page)).toMatch(/Mar 27, as you set it; the words mean .*Mar 16/));
    button(page, 'Take the words').click();
    await until(() => expect(labelled(page, 'They decide by').value).toBe('2026-03-16'));
    expect(memory.store.state?.halfWritten?.more).toEqual({
      'decisionTimeline.said': 'by Monday',
      'decisionTimeline.endsOn': '',
    });
  });

  it('lets a saved day follow its words and the day of the interview, and leaves one set by hand', async () => {
    const { page } = await opened({ decisionTimeline: { said: 'in two weeks', endsOn: '2026-03-24', heard: true } });
    await until(() => expect(labelled(page, 'They decide by').value).toBe('2026-03-24'));
    type(labelled(page, 'Interview ended'), '2026-03-09T12:00');
    await until(() => expect(labelled(page, 'They decide by').value).toBe('2026-03-23'));
    const byHand = await opened({ decisionTimeline: { said: 'in two weeks', endsOn: '2026-04-01' } });
    await until(() => expect(decides(byHand.page)).toContain('as you set it'));
    type(labelled(byHand.page, 'Interview ended'), '2026-03-09T12:00');
    await until(() => expect(decides(byHand.page)).toMatch(/Apr 1, as you set it; the words mean .*Mar 23/));
  });
});
