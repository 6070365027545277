import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Candidate } from '../../../src/follow-up/notes.ts';
import { type OptionsPort, OptionsScreen } from '../../../src/ui/options/options-screen.tsx';
import { accessibilityProblems } from '../accessibility.ts';
import { button, labelled, type, until } from '../by-name.ts';

async function open(readProfile: OptionsPort['readProfile']) {
  const saveProfile = vi.fn(async (_: Candidate) => ({ ok: true as const, value: null }));
  const ready = vi.fn();
  render(<OptionsScreen port={{ readProfile, saveProfile }} ready={ready} />, document.body);
  await until(() => expect(ready).toHaveBeenCalled());
  return { page: document.body, saveProfile };
}

afterEach(() => render(null, document.body));

it('changes the name and nothing else of the profile', async () => {
  const profile = { fullName: 'Alex Kim', phone: '+44 20 0000 0000' };
  const { page, saveProfile } = await open(async () => ({ ok: true, value: profile }));
  await until(() => expect(labelled(page, 'Your full name').value).toBe('Alex Kim'));
  expect(await accessibilityProblems(page)).toEqual([]);
  type(labelled(page, 'Your full name'), ' ');
  await until(() => expect(labelled(page, 'Your full name').value).toBe(' '));
  button(page, 'Save settings').click();
  await until(() => expect(labelled(page, 'Your full name').getAttribute('aria-invalid')).toBe('true'));
  type(labelled(page, 'Your full name'), 'Alexandra Kim ');
  await until(() => expect(labelled(page, 'Your full name').value).toBe('Alexandra Kim '));
  button(page, 'Save settings').click();
  await until(() => expect(page.querySelector('[role=status]')?.textContent).toBe('Saved.'));
  expect(saveProfile.mock.calls).toEqual([[{ ...profile, fullName: 'Alexandra Kim' }]]);
});

it('offers nothing to save over a profile that could not be read', async () => {
  const { page } = await open(async () => ({ ok: false, error: 'Afterword did not answer.' }));
  await until(() => expect(page.querySelector('[role=status]')?.textContent).toBe('Afterword did not answer.'));
  expect(page.querySelector('form')).toBeNull();
});
