import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withRows } from '../../../src/ui/popup/bring.tsx';
import { blankForm, localTime } from '../../../src/ui/popup/notes-form-data.ts';
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

const invitation = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const interview = invitation(
  'SUMMARY:Interview: Growth Analyst at Caldera Foods',
  'DTSTART;TZID=W. Europe Standard Time:20260310T110000',
  'DTEND;TZID=W. Europe Standard Time:20260310T120000',
  'ORGANIZER;CN=Priya Raman:mailto:priya@caldera.example',
  'ATTENDEE;CN="<b>Dana</b> Okafor":mailto:dana@caldera.example',
  'ATTENDEE;CN=Tom Brandt;PARTSTAT=DECLINED:mailto:tom@caldera.example',
);
async function choose(content: string) {
  button(document.body, 'Paste…').click();
  await until(() => expect(document.querySelector('#invitation')).not.toBeNull());
  await give(content);
}
async function give(content: string) {
  const file = document.querySelector<HTMLInputElement>('#invitation') as HTMLInputElement;
  Object.defineProperty(file, 'files', { configurable: true, value: [new File([content], 'invite.ics')] });
  file.dispatchEvent(new Event('change', { bubbles: true }));
}

it('takes company, role, end, zone and people out of an invitation, after the candidate has put them right', async () => {
  const memory = await open();
  await choose(interview);
  await until(() =>
    expect(rows()).toEqual([
      'Company: Caldera Foods',
      'Role: Growth Analyst',
      `Ended: ${localTime(Date.parse('2026-03-10T11:00:00Z'))}`,
      'Time zone: Europe/Berlin',
      'Person: Priya Raman <priya@caldera.example>',
      'Person: b Dana /b Okafor <dana@caldera.example>',
      'Leave out: Tom Brandt <tom@caldera.example>',
    ]),
  );
  expect(document.querySelector('.bring b')).toBeNull();
  expect(await accessibilityProblems(document.body)).toEqual([]);
  const sorts = document.querySelectorAll<HTMLSelectElement>('.bring select');
  const texts = document.querySelectorAll<HTMLInputElement>('.bring .row input');
  if (sorts[4] && texts[5]) {
    sorts[4].value = 'coordinator';
    sorts[4].dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => expect(rows()[4]).toMatch(/^Coordinator/));
    type(texts[5], 'Dana Okafor <dana@caldera.example>');
  }
  await until(() => expect(rows()[5]).toBe('Person: Dana Okafor <dana@caldera.example>'));
  button(document.body, 'Put into my notes').click();
  await until(() => expect(labelled(document.body, 'Company').value).toBe('Caldera Foods'));
  button(document.body, 'Save notes').click();
  await until(() =>
    expect(memory.store.state?.interviews[0]).toMatchObject({
      company: 'Caldera Foods',
      role: 'Growth Analyst',
      timeZone: 'Europe/Berlin',
      coordinator: { fullName: 'Priya Raman', email: 'priya@caldera.example' },
      interviewers: [{ fullName: 'Dana Okafor', email: 'dana@caldera.example' }],
    }),
  );
  expect(Date.parse(memory.store.state?.interviews[0]?.endedAt ?? '')).toBe(Date.parse('2026-03-10T11:00:00Z'));
});

it('takes an invitation that is dropped or pasted, and says what is wrong with a file that is none', async () => {
  const memory = await open();
  await choose('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:half');
  const said = () => document.querySelector('.bring [role=alert]')?.textContent;
  await until(() => expect(said()).toContain('damaged'));
  await give('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
  await until(() => expect(said()).toContain('no appointment'));
  await give(`BEGIN:VCALENDAR${' '.repeat(5_000_000)}`);
  await until(() => expect(said()).toContain('too large'));
  const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { types: ['Files'], files: [new File([interview], 'invite.ics')] },
  });
  document.body.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(true);
  await until(() => expect(rows()).toHaveLength(7));
  expect(said()).toBe('');
  await paste(interview.replace('Caldera Foods', 'Hollow Pine'));
  await until(() => expect(rows()[0]).toBe('Company: Hollow Pine'));
  await paste('');
  await until(() => expect(rows()).toEqual([]));
  expect(memory.store.state?.halfWritten).toBeUndefined();
});

it('leaves what stands in the form, and takes no zone that is none', () => {
  const form = { ...blankForm({ fullName: '', pastEmployers: [] }, []), company: 'Northline', ended: '2026-03-01T10:00' };
  const after = withRows(form, [
    { as: 'company', text: 'Caldera Foods' },
    { as: 'role', text: 'Analyst' },
    { as: 'ended', text: '2026-03-10T11:00' },
    { as: 'zone', text: 'Nowhere/Town' },
  ]);
  expect(after).toMatchObject({ company: 'Northline', role: 'Analyst', ended: '2026-03-01T10:00', more: {} });
});
