import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withRows } from '../../../src/ui/popup/bring.tsx';
import { blankForm } from '../../../src/ui/popup/notes-form-data.ts';
import { PopupScreen } from '../../../src/ui/popup/popup-screen.tsx';
import { accessibilityProblems } from '../accessibility.ts';
import { button, labelled, type, until } from '../by-name.ts';
import { now, popupStates } from '../states.ts';
import { portOf } from './popup-port-in-memory.ts';

beforeEach(() => vi.stubGlobal('scrollTo', vi.fn()));
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

const box = () => document.querySelector<HTMLTextAreaElement>('#pasted');
async function open(memory = portOf(popupStates.empty ?? null)) {
  render(null, document.body);
  render(<PopupScreen port={memory.port} ready={() => {}} now={() => now} zone="Europe/London" locale="en-GB" />, document.body);
  await until(() => expect(document.querySelector('form')).not.toBeNull());
  return memory;
}
const paste = async (text: string) => {
  button(document.body, 'Paste…').click();
  await until(() => expect(box()).not.toBeNull());
  const place = box();
  if (place) type(place as unknown as HTMLInputElement, text);
};
const rows = () =>
  [...document.querySelectorAll('.bring .row')].flatMap((row) => {
    const [as, text] = [row.querySelector('select'), row.querySelector('input')];
    return as && text ? [`${as.selectedOptions[0]?.textContent}: ${text.value}`] : [];
  });

it('puts a pasted list of three into the form', async () => {
  const memory = await open();
  await paste('Dana Okafor <dana@caldera.example>; Tom Brandt, CTO; Iris Penn <iris@caldera.example>');
  await until(() => expect(rows()).toHaveLength(3));
  expect(await accessibilityProblems(document.body)).toEqual([]);
  button(document.body, 'Put into my notes').click();
  await until(() => expect(labelled(document.body, "Interviewer's name", 2).value).toBe('Iris Penn'));
  expect(memory.store.state?.halfWritten?.people).toMatchObject([
    { fullName: 'Dana Okafor', email: 'dana@caldera.example' },
    { fullName: 'Tom Brandt', jobTitle: 'CTO' },
    { fullName: 'Iris Penn', email: 'iris@caldera.example' },
  ]);
  expect(box()).toBeNull();
});

it('shows sorted notes to be put right, keeps them meanwhile, and puts in what is left', async () => {
  const memory = await open();
  await paste(
    'Met Dana Okafor. Dana talked about ads on rainy days. I promised to send the case study. They decide by Friday. Nice view.',
  );
  const found = [
    'Person: Dana Okafor',
    'With Dana Okafor: ads on rainy days',
    'I promised: the case study',
    'Timeframe: by Friday',
    'Leave out: Nice view.',
  ];
  await until(() => expect(rows()).toEqual(found));
  expect(memory.store.state?.halfWritten?.people[0]?.fullName).toBe('');
  await open(memory);
  await until(() => expect(rows()).toEqual(found));
  const second = document.querySelectorAll<HTMLInputElement>('.bring .row input')[1];
  if (second) type(second, 'ads when it rains');
  await until(() => expect(rows()[1]).toContain('ads when it rains'));
  button(document.body, 'Put into my notes').click();
  await until(() =>
    expect(memory.store.state?.halfWritten?.people).toMatchObject([
      { fullName: 'Dana Okafor', connectionPoint: 'ads when it rains' },
    ]),
  );
  expect(memory.store.state?.halfWritten?.more).toEqual({ offer: 'the case study', 'decisionTimeline.said': 'by Friday' });
});

it('leaves the form as it was when it is left', async () => {
  const memory = await open();
  await paste('Dana Okafor');
  await until(() => expect(rows()).toEqual(['Person: Dana Okafor']));
  button(document.body, 'Leave it').click();
  await until(() => expect(box()).toBeNull());
  expect(memory.store.state?.halfWritten).toBeUndefined();
});

it('adds to what stands in the form and overwrites nothing', () => {
  const [person] = blankForm({ fullName: '', pastEmployers: [] }, []).people;
  const form = {
    ...blankForm({ fullName: '', pastEmployers: [] }, []),
    people: [{ ...person, id: 'd', fullName: 'Dana Okafor', email: '', connectionPoint: 'ads' }],
    more: { offer: 'references' },
  };
  const after = withRows(form, [
    { as: 'person', text: 'dana okafor <dana@caldera.example>' },
    { as: 'point:0', text: 'prices' },
    { as: 'promise', text: 'the case study' },
    { as: 'rest', text: 'nothing' },
    { as: 'need', text: ' ' },
  ]);
  expect(after.people).toEqual([
    { id: 'd', fullName: 'Dana Okafor', email: 'dana@caldera.example', connectionPoint: 'ads, prices' },
  ]);
  expect(after.more).toEqual({ offer: 'references, the case study' });
  expect(form.people[0]?.email).toBe('');
});
