import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tell } from '../../../src/follow-up/tell.ts';
import { CardScreen } from '../../../src/ui/card/card-screen.tsx';
import type { CardCallbacks, CardState } from '../../../src/ui/card/card-state.ts';
import { accessibilityProblems } from '../accessibility.ts';
import { button, labelled, type, until } from '../by-name.ts';
import { cardStates, findings, partsWithout } from '../states.ts';
import { quietCallbacks } from './quiet-callbacks.ts';

const stateOf = (name: string): CardState => {
  const state = cardStates[name];
  if (!state) throw new Error(name);
  return state;
};

/** Shows a state in the page itself, where everything can be seen. */
function show(state: CardState, some: Partial<CardCallbacks> = {}, close = () => {}): HTMLElement {
  render(<CardScreen state={state} callbacks={quietCallbacks(some)} close={close} />, document.body);
  return document.body;
}
const submit = (page: HTMLElement) => page.querySelector('form')?.requestSubmit();

afterEach(() => render(null, document.body));

describe('every picture of the card', () => {
  for (const [name, state] of Object.entries(cardStates))
    it(`${name} is accessible, is a named dialog, and closes`, async () => {
      const close = vi.fn();
      const page = show(state, {}, close);
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(page.querySelector('[role=dialog]')?.getAttribute('aria-label')).toMatch(/^Follow-up/);
      expect(page.querySelector('h1')?.textContent).not.toBe('');
      page.querySelector<HTMLElement>('.cross')?.click();
      expect(close).toHaveBeenCalledTimes(1);
    });
});

describe('a letter that is in', () => {
  it('says what was used', () => {
    const page = show(stateOf('drafted'));
    expect(page.querySelector('h1')?.textContent).toBe('Dana Okafor, Caldera Foods, formal');
    expect(page.textContent).toContain('s to read');
    expect([...page.querySelectorAll('.parts li')].map((part) => part.textContent).slice(0, 5)).toEqual([
      'subject',
      'greeting',
      'thanks',
      'their point',
      'next step',
    ]);
  });

  it('changes tone, kind, wording, and takes it back', () => {
    const some = { onTone: vi.fn(), onKind: vi.fn(), onAnotherWording: vi.fn(), onUndo: vi.fn() };
    const page = show(stateOf('drafted'), some);
    labelled(page, 'Warm').click();
    expect(some.onTone).toHaveBeenCalledWith('warm');
    const kinds = page.querySelector('select');
    if (kinds) kinds.value = 'recovery';
    kinds?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(some.onKind).toHaveBeenCalledWith('recovery');
    button(page, 'Another wording').click();
    button(page, 'Undo').click();
    expect(some.onAnotherWording).toHaveBeenCalledTimes(1);
    expect(some.onUndo).toHaveBeenCalledTimes(1);
  });

  it('offers to put a taken-back letter in again, and says that it was taken back', async () => {
    const onPutBack = vi.fn();
    const page = show(stateOf('drafted-undone'), { onPutBack });
    button(page, 'Put back').click();
    expect(onPutBack).toHaveBeenCalledTimes(1);
    expect(() => button(page, 'Undo')).toThrow();
    const spoken = [...page.querySelectorAll('[role=status]')];
    await until(() => expect(spoken.map((region) => region.textContent)).toContain('Taken back. Your message is as it was.'));
  });

  it('waits while the next one is on its way', () => {
    const page = show(stateOf('drafted-busy'));
    expect(button(page, 'Undo').disabled).toBe(true);
    expect(labelled(page, 'Warm').disabled).toBe(true);
  });

  it('names the others who should get a letter of their own', () => {
    expect(show(stateOf('drafted-findings')).textContent).toContain(
      'This one is for Dana Okafor; take Tom Brandt and Iris Penn out',
    );
  });

  it('keeps the rest behind "More"', async () => {
    const some = { onKeepWording: vi.fn(), onAnotherPart: vi.fn(), onLocale: vi.fn(), copy: vi.fn(async () => true) };
    const page = show(stateOf('drafted-findings'), some);
    expect(page.textContent).not.toContain('Where each sentence comes from');
    button(page, 'More').click();
    await until(() => expect(button(page, 'More').getAttribute('aria-expanded')).toBe('true'));
    button(page, 'Keep my wording').click();
    button(page, 'Another wording of the connection').click();
    button(page, 'Copy a diagnosis').click();
    expect(some.onKeepWording).toHaveBeenCalledTimes(1);
    expect(some.onAnotherPart).toHaveBeenCalledWith('connection');
    expect(some.copy).toHaveBeenCalledWith('div[role=dialog]');
    expect(page.textContent).toContain('your notes');
    expect(page.textContent).toContain('the template, action');
    await until(() => expect(page.textContent).toContain('Copied.'));
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describe('findings', () => {
  it('come most important first, with a word for how much they matter, and are counted aloud once the card stands', async () => {
    const page = show(stateOf('drafted-findings'));
    const spoken = [...page.querySelectorAll('[role=status]')];
    expect(spoken.map((status) => status.textContent?.trim())).not.toContain('3 things to look at.');
    expect([...page.querySelectorAll('.finding strong')].map((word) => word.textContent)).toEqual([
      'Mend this',
      'Look again',
      'Good to know',
    ]);
    await until(() => expect(spoken.map((status) => status.textContent)).toContain('3 things to look at.'));
  });

  it('are told at once, as a whole, where Send is held', () => {
    const alert = show(stateOf('send-held')).querySelector('[role=alert]');
    expect(alert?.textContent).toMatch(/^One thing to look at\.Mend this/);
    expect(alert?.querySelector('[role=status]')).toBeNull();
  });

  it('are mended, left, and pointed at', () => {
    const some = { onFix: vi.fn(), onDismiss: vi.fn(), onPoint: vi.fn() };
    const page = show(stateOf('drafted-findings'), some);
    button(page, 'Write “Mr. Brandt”').click();
    expect(some.onFix).toHaveBeenCalledWith(findings[1]);
    const leave = button(page, 'Leave it: It ends without a next step: look ahead, or offer something to send.');
    leave.click();
    expect(some.onDismiss).toHaveBeenCalledWith(findings[2]);
    const first = page.querySelector('.finding');
    first?.dispatchEvent(new Event('pointerenter'));
    expect(some.onPoint).toHaveBeenLastCalledWith(findings[1]);
    first?.dispatchEvent(new Event('pointerleave'));
    expect(some.onPoint).toHaveBeenLastCalledWith(null);
    leave.focus();
    expect(some.onPoint).toHaveBeenLastCalledWith(findings[2]);
    leave.blur();
    expect(some.onPoint).toHaveBeenLastCalledWith(null);
  });

  it('show a message as text, never as markup', () => {
    const nasty = findings.slice(0, 1).map((finding) => ({ ...finding, told: tell('cliche', '<img src=x onerror=alert(1)>') }));
    const page = show({ ...stateOf('reviewing'), name: '<b>Dana</b>', findings: nasty } as CardState);
    expect(page.querySelector('img, b')).toBeNull();
    expect(page.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('a letter by the candidate’s own hand', () => {
  it('says what is in it and what is not, and offers one from the notes', () => {
    const onWriteOurs = vi.fn();
    const page = show(stateOf('reviewing'), { onWriteOurs });
    expect(page.querySelector('h1')?.textContent).toBe('Your letter to Dana Okafor');
    expect([...page.querySelectorAll('.parts li')].map((part) => part.textContent)).toContain('no their point');
    expect(page.textContent).toContain('s to read');
    button(page, 'Write one from my notes').click();
    expect(onWriteOurs).toHaveBeenCalledTimes(1);
  });

  it('names only the parts that this kind of letter needs', () => {
    const parts = partsWithout('connection').map((part) => ({ ...part, needed: part.part !== 'connection' }));
    const page = show({ ...stateOf('reviewing'), parts } as CardState);
    expect(page.querySelector('.parts')?.textContent).not.toContain('their point');
  });
});

describe('asking before Send', () => {
  it('can be switched off where it asks, and on again under More', async () => {
    const onHoldErrors = vi.fn();
    button(show(stateOf('send-held'), { onHoldErrors }), 'Never ask at Send').click();
    expect(onHoldErrors).toHaveBeenLastCalledWith(false);
    const page = show({ ...stateOf('drafted'), holdsErrors: false } as CardState, { onHoldErrors });
    button(page, 'More').click();
    await until(() => expect(labelled(page, 'Ask once at Send while something is wrong').checked).toBe(false));
    labelled(page, 'Ask once at Send while something is wrong').click();
    expect(onHoldErrors).toHaveBeenLastCalledWith(true);
  });
});

describe('what the card asks', () => {
  it('takes a pick', () => {
    const onPick = vi.fn();
    const page = show(stateOf('unknown-recipient'), { onPick });
    expect(page.querySelector('h1')?.textContent).toBe('No notes for dana@caldera.example yet');
    page.querySelector<HTMLElement>('.pick')?.click();
    expect(onPick).toHaveBeenCalledWith({ interviewId: 'northline', interviewerId: 'northline-1' });
  });

  it('searches where there are many', async () => {
    const page = show(stateOf('unknown-many'));
    const search = page.querySelector<HTMLInputElement>('[type=search]');
    if (search) type(search, 'person 9');
    await until(() => expect([...page.querySelectorAll('.pick strong')].map((name) => name.textContent)).toEqual(['Person 9']));
  });

  it('takes a minute of notes, with the address it already knows', async () => {
    const onQuickNotes = vi.fn();
    const page = show(stateOf('unknown-recipient'), { onQuickNotes });
    submit(page);
    await until(() => expect(page.querySelector('[role=alert]')?.textContent).toContain('at least the company'));
    expect(onQuickNotes).not.toHaveBeenCalled();
    type(labelled(page, 'Company'), ' Caldera Foods ');
    type(labelled(page, 'We talked about'), 'ads on rainy days');
    submit(page);
    await until(() => expect(onQuickNotes).toHaveBeenCalledTimes(1));
    expect(onQuickNotes).toHaveBeenCalledWith({
      company: 'Caldera Foods',
      role: '',
      interviewer: '',
      email: 'dana@caldera.example',
      connectionPoint: 'ads on rainy days',
      tone: 'formal',
    });
  });

  it('asks for the full name, and not for less', async () => {
    const onFullName = vi.fn();
    const page = show(stateOf('no-full-name'), { onFullName });
    submit(page);
    await until(() => expect(page.querySelector('[role=alert]')?.textContent).toBe('Your name is missing. It signs the letter.'));
    type(labelled(page, 'Your full name'), ' Alex Kim ');
    await until(() => expect(page.querySelector('[role=alert]')?.textContent).toContain('Asked once.'));
    submit(page);
    expect(onFullName.mock.calls).toEqual([['Alex Kim']]);
  });

  it('asks before it replaces', () => {
    const onReplace = vi.fn();
    const page = show(stateOf('replace-edited'), { onReplace });
    button(page, 'Keep mine').click();
    button(page, 'Replace it').click();
    expect(onReplace.mock.calls).toEqual([[false], [true]]);
  });

  it('gives a text to copy when it cannot be put in', async () => {
    const copy = vi.fn(async () => false);
    const page = show(stateOf('clipboard-by-hand'), { copy });
    expect(page.querySelector('textarea')?.value).toContain('Dear Ms. Okafor');
    button(page, 'Copy the letter').click();
    await until(() => expect(page.textContent).toContain('The browser refused to copy.'));
  });

  it('tries again after an error', () => {
    const onRetry = vi.fn();
    button(show(stateOf('error'), { onRetry }), 'Try again').click();
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});
