import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
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

/** Opens the popup on a store; the same store can be opened again. */
async function open({ port }: Pick<ReturnType<typeof portOf>, 'port'>): Promise<HTMLElement> {
  render(null, document.body);
  const ready = vi.fn();
  render(<PopupScreen port={port} ready={ready} now={() => now} zone="Europe/London" locale="en-GB" />, document.body);
  await until(() => expect(ready).toHaveBeenCalled());
  await until(() => expect(document.querySelector('form, [role=alert] button')).not.toBeNull());
  return document.body;
}
const pressed = async (page: HTMLElement, name: string, then: () => void) => {
  button(page, name).click();
  await until(then);
};
const submit = (page: HTMLElement) => page.querySelector('form')?.requestSubmit();
const statusOf = (page: HTMLElement) => page.querySelector('[role=status]')?.textContent;

// What comes after the popup is drawn is there at once.
beforeAll(() => import('../../../src/ui/popup/interview-list.tsx'));
beforeEach(() => vi.stubGlobal('scrollTo', vi.fn()));
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

describe('the notes form', () => {
  it('saves what was typed, and says what happens next', async () => {
    const memory = portOf(stateOf('first-run'));
    const page = await open(memory);
    type(labelled(page, 'Your full name'), 'Alex Kim');
    type(labelled(page, 'Company'), 'Caldera Foods');
    type(labelled(page, 'Role'), 'Growth Analyst');
    type(labelled(page, "Interviewer's name"), 'Dana Okafor');
    type(labelled(page, "Interviewer's e-mail"), 'dana@caldera.example');
    type(labelled(page, 'We talked about'), 'ads on rainy days');
    await until(() => expect(labelled(page, 'Company').value).toBe('Caldera Foods'));
    labelled(page, 'Warm').click();
    await until(() => expect(labelled(page, 'Warm').checked).toBe(true));
    button(page, 'Save notes').click();
    await until(() => expect(statusOf(page)).toBe('Saved. Open a message to Dana and click Follow-up.'));
    expect(memory.store.state?.candidate).toMatchObject({ fullName: 'Alex Kim', timeZone: 'Europe/London' });
    const [saved] = memory.store.state?.interviews ?? [];
    expect(saved).toMatchObject({ company: 'Caldera Foods', role: 'Growth Analyst', tone: 'warm', timeZone: 'Europe/London' });
    expect(Date.parse(saved?.endedAt ?? '')).toBe(now);
    expect(saved?.interviewers).toMatchObject([
      { fullName: 'Dana Okafor', email: 'dana@caldera.example', connectionPoints: ['ads on rainy days'] },
    ]);
    expect(memory.store.state?.halfWritten).toBeUndefined();
    await until(() => expect(labelled(page, 'Company').value).toBe(''));
    expect(() => labelled(page, 'Your full name')).toThrow('0 of');
  });

  it('keeps every keystroke: what was half written is there when it opens again', async () => {
    const memory = portOf(stateOf('empty'));
    const page = await open(memory);
    type(labelled(page, 'Company'), 'Cal');
    expect(memory.store.state?.halfWritten?.company).toBe('Cal');
    type(labelled(page, 'We talked about'), 'ads on rai');
    await until(() => expect(page.textContent).toContain('kept'));
    const again = await open(memory);
    expect(labelled(again, 'Company').value).toBe('Cal');
    expect(labelled(again, 'We talked about').value).toBe('ads on rai');
  });

  it('goes on saying why notes could not be saved when something else in the store changes', async () => {
    const memory = portOf(stateOf('first-run'));
    const { port, store } = memory;
    port.saveInterview = async () => ({ ok: false, error: 'The storage is full.' });
    const page = await open(memory);
    const said = () => page.querySelector('[role=alert]')?.textContent;
    type(labelled(page, 'Your full name'), 'Alex Kim');
    type(labelled(page, 'Company'), 'Caldera Foods');
    await pressed(page, 'Save notes', () => expect(said()).toBe('The storage is full.'));
    // The profile was written before, of which every page is told.
    if (store.state) store.state = { ...store.state, keptAside: 1, interviews: [interview()] };
    store.changed();
    await until(() => expect(button(page, 'Back')).toBeDefined());
    expect(said()).toBe('The storage is full.');
    store.state = null;
    store.changed();
    await until(() => expect(said()).toContain('could not be read'));
  });

  it('says in place what is wrong, and loses nothing', async () => {
    const memory = portOf(stateOf('first-run'));
    const page = await open(memory);
    type(labelled(page, 'Company'), 'Caldera Foods');
    type(labelled(page, "Interviewer's e-mail"), 'dana@');
    await until(() => expect(labelled(page, "Interviewer's e-mail").value).toBe('dana@'));
    submit(page);
    const email = () => labelled(page, "Interviewer's e-mail");
    await until(() => expect(email().getAttribute('aria-invalid')).toBe('true'));
    const told = (box: HTMLElement) => document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(told(email())).toBe('This is not a whole address. It looks like dana@company.com.');
    expect(told(labelled(page, 'Your full name'))).toBe('Your name is missing. It signs the letter.');
    await until(() => expect(document.activeElement).toBe(labelled(page, 'Your full name')));
    expect(labelled(page, 'Company').value).toBe('Caldera Foods');
    expect(memory.store.state?.interviews).toEqual([]);
    expect(memory.store.state?.halfWritten?.company).toBe('Caldera Foods');
  });

  it('takes several interviewers of one interview, and lets one go', async () => {
    const memory = portOf(stateOf('empty'));
    const page = await open(memory);
    type(labelled(page, "Interviewer's name"), 'Dana Okafor');
    await pressed(page, 'Add a person', () => expect(labelled(page, "Interviewer's name", 1)).toBeTruthy());
    type(labelled(page, "Interviewer's name", 1), 'Tom Brandt <tom@caldera.example>');
    await pressed(page, 'Add a person', () => expect(labelled(page, "Interviewer's name", 2)).toBeTruthy());
    type(labelled(page, "Interviewer's name", 2), 'Nobody');
    await until(() => expect(labelled(page, "Interviewer's name", 2).value).toBe('Nobody'));
    await pressed(page, 'Remove person 3', () => expect(() => button(page, 'Remove person 3')).toThrow());
    submit(page);
    await until(() => expect(statusOf(page)).toBe('Saved. Open a message to each of Dana and Tom, and click Follow-up.'));
    expect(memory.store.state?.interviews[0]?.interviewers).toMatchObject([
      { fullName: 'Dana Okafor' },
      { fullName: 'Tom Brandt', email: 'tom@caldera.example' },
    ]);
  });

  it('takes the end from a chip or from the box', async () => {
    const page = await open(portOf(stateOf('empty')));
    const ended = () => labelled(page, 'Interview ended');
    expect(button(page, 'Just now').getAttribute('aria-pressed')).toBe('true');
    await pressed(page, 'Yesterday', () => expect(button(page, 'Yesterday').getAttribute('aria-pressed')).toBe('true'));
    expect(Date.parse(ended().value)).toBeLessThan(now - 20 * 3_600_000);
    type(ended(), '2027-01-01T10:00');
    await until(() => expect(ended().value).toBe('2027-01-01T10:00'));
    submit(page);
    await until(() => expect(ended().getAttribute('aria-invalid')).toBe('true'));
  });

  it('tells a full store, keeps the text and offers to copy it', async () => {
    const memory = portOf(stateOf('empty'));
    const page = await open(memory);
    memory.store.refuse = 'full';
    type(labelled(page, 'Company'), 'Caldera Foods');
    await until(() => expect(page.querySelector('[role=alert]')?.textContent).toContain('could not be kept'));
    expect(button(page, 'Copy my notes')).toBeTruthy();
    submit(page);
    await until(() => expect(labelled(page, 'Company').value).toBe('Caldera Foods'));
    expect(memory.store.state?.interviews).toEqual([]);
    memory.store.refuse = undefined;
    submit(page);
    await until(() => expect(memory.store.state?.interviews).toHaveLength(1));
  });

  it('leaves the keyboard in the box that somebody was in before the first one took it', async () => {
    render(null, document.body);
    render(
      <PopupScreen
        port={portOf(stateOf('first-run')).port}
        ready={() => {}}
        now={() => now}
        zone="Europe/London"
        locale="en-GB"
      />,
      document.body,
    );
    const observer = new MutationObserver(() => document.querySelector<HTMLInputElement>('#company')?.focus());
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', () => observer.disconnect(), { once: true });
    await until(() => expect(document.activeElement?.id).toBe('company'));
    // Effects come after the next frame.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    expect(document.activeElement?.id).toBe('company');
  });

  it('leaves no half-written note of what is saved, also where the popup closes before it has read again', async () => {
    const memory = portOf(stateOf('empty'));
    const page = await open(memory);
    type(labelled(page, 'Company'), 'Caldera Foods');
    await until(() => expect(memory.store.state?.halfWritten).toMatchObject({ company: 'Caldera Foods' }));
    memory.port.read = () => new Promise(() => {});
    button(page, 'Save notes').click();
    await until(() => expect(memory.store.state?.interviews).toHaveLength(1));
    await until(() => expect(memory.store.state?.halfWritten).toBeUndefined());
  });

  it('saves once for two fast presses', async () => {
    const memory = portOf(stateOf('empty'));
    const save = vi.spyOn(memory.port, 'saveInterview');
    const page = await open(memory);
    type(labelled(page, 'Company'), 'Caldera Foods');
    await until(() => expect(labelled(page, 'Company').value).toBe('Caldera Foods'));
    submit(page);
    submit(page);
    await until(() => expect(statusOf(page)).toContain('Saved.'));
    expect(save).toHaveBeenCalledTimes(1);
  });
});

describe('the saved interviews', () => {
  it('are edited with what the form does not show left alone', async () => {
    const saved = interview({ companyNeed: 'returns', mood: 'unknown field' });
    const memory = portOf({ ...stateOf('one-due'), interviews: [saved] });
    const page = await open(memory);
    await pressed(page, 'Edit Caldera Foods', () => expect(labelled(page, 'Company').value).toBe('Caldera Foods'));
    expect(page.querySelector('h1')?.textContent).toBe('Caldera Foods · Growth Analyst');
    type(labelled(page, 'We talked about'), 'ads in the rain');
    await until(() => expect(labelled(page, 'We talked about').value).toBe('ads in the rain'));
    submit(page);
    await until(() => expect(statusOf(page)).toContain('Saved.'));
    expect(memory.store.state?.interviews).toEqual([
      {
        ...saved,
        timeZone: 'Europe/London',
        interviewers: [{ ...saved.interviewers[0], connectionPoints: ['ads in the rain', 'her move to Leeds'] }],
      },
    ]);
  });

  it('are deleted, and back for ten seconds', async () => {
    const memory = portOf(stateOf('one-due'));
    const before = memory.store.state?.interviews;
    const page = await open(memory);
    await pressed(page, 'Delete Caldera Foods', () => expect(statusOf(page)).toContain('Deleted Caldera Foods.'));
    expect(memory.store.state?.interviews).toEqual([]);
    await pressed(page, 'Undo', () => expect(memory.store.state?.interviews).toEqual(before));
    await until(() => expect(button(page, 'Edit Caldera Foods')).toBeTruthy());
  });

  it('are found by what was noted, put away, found still, and brought back', async () => {
    const memory = portOf(stateOf('one-due'));
    const page = await open(memory);
    await until(() => expect(page.querySelector('input[type=search]')).not.toBeNull());
    const rows = () => [...page.querySelectorAll('details li strong')].map(({ textContent }) => textContent);
    const all = rows();
    expect(all.length).toBeGreaterThan(0);
    const [first] = memory.store.state?.interviews ?? [];
    const search = page.querySelector<HTMLInputElement>('input[type=search]') as HTMLInputElement;
    type(search, 'nothing like it');
    await until(() => expect(rows()).toEqual([]));
    expect(page.textContent).toContain('Nothing found.');
    type(search, first?.interviewers[0]?.fullName.toUpperCase() ?? '');
    await until(() => expect(rows()).toEqual([first?.company]));
    button(page, `Archive ${first?.company}`).click();
    await until(() => expect(memory.store.state?.interviews.find(({ id }) => id === first?.id)?.archivedAt).toBeDefined());
    await until(() => expect(page.querySelector('details .tag')?.textContent).toBe('Archived'));
    expect(await accessibilityProblems(page)).toEqual([]);
    type(search, '');
    await until(() => expect(rows()).toHaveLength(all.length - 1));
    button(page, 'Archived (1)').click();
    await until(() => expect(rows()).toHaveLength(all.length));
    button(page, `Bring back ${first?.company}`).click();
    await until(() => expect(memory.store.state?.interviews.find(({ id }) => id === first?.id)?.archivedAt).toBeUndefined());
    await until(() => expect(statusOf(page)).toContain(`${first?.company} is back.`));
    button(page, 'Undo').click();
    await until(() => expect(memory.store.state?.interviews.find(({ id }) => id === first?.id)?.archivedAt).toBeDefined());
  });

  it('are made one where there are two for the same company and role, and two again on Undo', async () => {
    const second = interview({ id: 'again', evidence: 'I cut returns by a third.', endedAt: '2026-03-03T12:00:00Z' });
    const before = [interview(), second];
    const memory = portOf({ ...stateOf('one-due'), interviews: before });
    const page = await open(memory);
    page.querySelector('details')?.setAttribute('open', '');
    const merge = () => page.querySelector<HTMLElement>('[aria-label^="Merge the notes for Caldera Foods of "]');
    await until(() => expect(merge()).not.toBeNull());
    expect(await accessibilityProblems(page)).toEqual([]);
    merge()?.click();
    await until(() => expect(memory.store.state?.interviews.map(({ id }) => id)).toEqual(['caldera']));
    expect(memory.store.state?.interviews[0]?.evidence).toBe('I cut returns by a third.');
    await until(() => expect(statusOf(page)).toContain('Merged the notes for Caldera Foods into one.'));
    button(page, 'Undo').click();
    await until(() => expect(memory.store.state?.interviews).toHaveLength(2));
    expect(memory.store.state?.interviews).toEqual(expect.arrayContaining(before));
  });

  it('leave the edited one on Escape, and give the changes back on Undo', async () => {
    const page = await open(portOf(stateOf('one-due')));
    await pressed(page, 'Edit Caldera Foods', () => expect(labelled(page, 'Company').value).toBe('Caldera Foods'));
    type(labelled(page, 'Company'), 'Caldera');
    await until(() => expect(labelled(page, 'Company').value).toBe('Caldera'));
    const escaping = { key: 'Escape', bubbles: true, cancelable: true };
    // Whoever writes by way of suggestions leaves those first.
    const composing = new KeyboardEvent('keydown', { ...escaping, isComposing: true });
    labelled(page, 'Company').dispatchEvent(composing);
    expect(composing.defaultPrevented).toBe(false);
    const pressing = new KeyboardEvent('keydown', escaping);
    labelled(page, 'Company').dispatchEvent(pressing);
    expect(pressing.defaultPrevented).toBe(true);
    await until(() => expect(statusOf(page)).toContain('Your changes were dropped.'));
    await pressed(page, 'Undo', () => expect(labelled(page, 'Company').value).toBe('Caldera'));
  });

  it('that change elsewhere renew the list and not the form', async () => {
    const memory = portOf(stateOf('one-due'));
    const page = await open(memory);
    type(labelled(page, 'Company'), 'Half a na');
    if (memory.store.state)
      memory.store.state = {
        ...memory.store.state,
        interviews: [interview(), interview({ id: 'second', company: 'Northline' })],
      };
    memory.store.changed();
    await until(() => expect(button(page, 'Edit Northline')).toBeTruthy());
    expect(labelled(page, 'Company').value).toBe('Half a na');
  });
});

describe('the agenda', () => {
  it('says what is due when on both clocks, and opens the compose', async () => {
    const memory = portOf(stateOf('agenda'));
    const page = await open(memory);
    expect(page.textContent).toContain('Thank-you · by tomorrow 08:00 their time · 12:00 yours');
    expect(page.textContent).toContain('Thank-you · was due today 09:00');
    expect(page.textContent).toContain('Check-in · on Thu 19 Mar');
    button(page, 'Write to Dana Okafor in Outlook').click();
    button(page, 'Copy the letter to Tom Brandt').click();
    await until(() => expect(statusOf(page)).toBe('Copied. Paste it into any mail program.'));
    expect(memory.store.opened).toEqual([
      ['outlook', { interviewId: 'caldera', interviewerId: 'dana', kind: 'thank-you' }],
      ['copy', { interviewId: 'northline', interviewerId: 'tom', kind: 'thank-you' }],
    ]);
  });
});

describe('every picture of the popup', () => {
  for (const [name, state] of Object.entries(popupStates))
    it(`${name} is accessible`, async () => {
      expect(await accessibilityProblems(await open(portOf(state)))).toEqual([]);
    });

  it('says that the store cannot be read, and tries again', async () => {
    const memory = portOf(null);
    const page = await open(memory);
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Your notes could not be read just now.');
    memory.store.state = stateOf('empty');
    await pressed(page, 'Try again', () => expect(labelled(page, 'Company')).toBeTruthy());
  });
});
