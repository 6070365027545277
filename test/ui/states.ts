/** Every picture that the card and the popup can show: for their tests, for axe and for the gallery. */
import type { AgendaEntry } from '../../src/follow-up/agenda.ts';
import { type Draft, type Finding, textToHtml } from '../../src/follow-up/draft.ts';
import type { PickChoice } from '../../src/follow-up/letter-for.ts';
import { type Interview, interviewSchema, parseRecord } from '../../src/follow-up/notes.ts';
import { tell } from '../../src/follow-up/tell.ts';
import type { CardLetter, CardParts, CardState } from '../../src/ui/card/card-state.ts';
import type { PopupState } from '../../src/ui/popup/popup-port.ts';

/** Tuesday, 10 March 2026, 12:05 in London. */
export const now = Date.parse('2026-03-10T12:05:00Z');

const text = `Dear Ms. Okafor,

Thank you for taking the time to speak with me today about the Growth Analyst position at Caldera Foods.

I keep thinking about what you said on ads on rainy days. I cut returns by a third in my last role by matching campaigns to the weather.

I look forward to the next steps, and I am glad to send references or a case study.

Best regards,
Alex Kim`;

export const findings: Finding[] = [
  {
    check: 'cliche',
    severity: 'info',
    where: 'body',
    evidence: 'taking the time',
    range: [28, 43],
    told: tell('cliche', 'taking the time'),
  },
  {
    check: 'recipient-mismatch',
    severity: 'error',
    where: 'body',
    evidence: 'Ms. Okafor',
    range: [5, 15],
    told: tell('recipientMismatch', 'Ms. Okafor', 'Tom Brandt'),
    fix: { name: 'write', replace: 'Mr. Brandt' },
  },
  {
    check: 'cta-missing',
    severity: 'warning',
    where: 'body',
    evidence: '',
    told: tell('ctaMissing'),
  },
];

export const draft: Draft = {
  interviewId: 'caldera',
  recipient: { role: 'interviewer', id: 'dana', name: 'Dana Okafor', email: 'dana@caldera.example' },
  kind: 'thank-you',
  channel: 'email',
  tone: 'formal',
  locale: 'en-GB',
  subject: 'Growth Analyst interview: thank you from Alex Kim',
  text,
  html: textToHtml(text),
  wording: { opening: 0, connection: 1, action: 2 },
  sources: [
    { sentence: 'I keep thinking about what you said on ads on rainy days.', from: 'notes.interviewers[0].connectionPoints[0]' },
    { sentence: 'I am glad to send references or a case study.', from: 'template:thank-you/action#2' },
  ],
  findings: [],
};

/** What the message has, but for the ones named. */
export const partsWithout = (...missing: string[]): CardParts =>
  (['subject', 'greeting', 'thanks', 'connection', 'next step'] as const).map((part) => ({
    part,
    present: !missing.includes(part),
    needed: true,
  }));

export const letter: CardLetter = {
  draft,
  company: 'Caldera Foods',
  kinds: [
    { id: 'thank-you', title: 'Thank-you' },
    { id: 'recovery', title: 'A better answer' },
  ],
  locales: ['en-GB', 'de'],
  alsoTo: [],
  sendBy: '2026-03-11T08:00:00-04:00',
};

const choice = (interviewId: string, name: string, company: string, role: string): PickChoice => ({
  interviewId,
  interviewerId: `${interviewId}-1`,
  name,
  company,
  role,
  endedAt: '2026-03-10T09:00:00Z',
});
export const choices = [
  choice('northline', 'Iris Penn', 'Northline', 'Data Engineer'),
  choice('caldera', 'Dana Okafor', 'Caldera Foods', 'Growth Analyst'),
];
const manyChoices = Array.from({ length: 9 }, (_, index) =>
  choice(`many-${index}`, `Person ${index + 1}`, 'Long & Winding Road GmbH', 'Analyst'),
);

/** By name; the names are the pictures' file names. */
export const cardStates: Record<string, CardState> = {
  loading: { state: 'loading' },
  drafted: { state: 'drafted', letter, text, findings: [], parts: partsWithout(), inserted: true, holdsErrors: true },
  'drafted-findings': {
    state: 'drafted',
    letter: { ...letter, alsoTo: ['Tom Brandt', 'Iris Penn'] },
    text,
    findings,
    parts: partsWithout('next step'),
    inserted: true,
    edited: true,
    holdsErrors: true,
  },
  'drafted-undone': {
    state: 'drafted',
    letter: { ...letter, kinds: letter.kinds.slice(0, 1), sendBy: '2026-03-10T14:30:00Z' },
    text,
    findings: [],
    parts: [],
    inserted: false,
    holdsErrors: false,
    notice: 'Taken back. Your message is as it was.',
  },
  'drafted-busy': {
    state: 'drafted',
    letter: { ...letter, sendBy: '2026-03-09T14:30:00Z' },
    text,
    findings: [],
    parts: partsWithout(),
    inserted: true,
    busy: true,
    holdsErrors: true,
  },
  reviewing: {
    state: 'reviewing',
    name: 'Dana Okafor',
    text,
    locale: 'en-GB',
    findings: findings.slice(0, 1),
    parts: partsWithout('connection'),
  },
  'unknown-recipient': { state: 'unknown-recipient', recipient: { name: '', email: 'dana@caldera.example' }, choices },
  'unknown-many': {
    state: 'unknown-recipient',
    recipient: { name: 'Dana Okafor' },
    choices: manyChoices,
    problem: 'The browser’s storage for Afterword is full.',
  },
  'unknown-nobody': { state: 'unknown-recipient', choices: [] },
  'several-recipients': { state: 'several-recipients', people: choices },
  'no-full-name': { state: 'no-full-name' },
  'no-full-name-problem': { state: 'no-full-name', problem: 'The browser could not write its storage. Nothing was overwritten.' },
  'replace-edited': { state: 'replace-edited' },
  clipboard: { state: 'clipboard', text, copied: true },
  'clipboard-by-hand': { state: 'clipboard', text, copied: false },
  error: { state: 'error', message: 'Afterword did not answer. Your message is as it was; please try again.', retry: true },
  'error-text': { state: 'error', message: 'The browser’s storage for Afterword is full. Nothing was overwritten.', text },
  'reload-needed': { state: 'reload-needed' },
  'send-held': { state: 'send-held', findings: findings.slice(1, 2) },
};

export const interview = (more: object = {}): Interview => {
  const parsed = parseRecord(interviewSchema, {
    id: 'caldera',
    company: 'Caldera Foods',
    role: 'Growth Analyst',
    endedAt: '2026-03-10T12:00:00+00:00',
    tone: 'warm',
    interviewers: [
      {
        id: 'dana',
        fullName: 'Dana Okafor',
        email: 'dana@caldera.example',
        connectionPoints: ['ads on rainy days', 'her move to Leeds'],
      },
    ],
    ...more,
  });
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
};
const northline = interview({
  id: 'northline',
  company: 'Northline',
  role: 'Data Engineer',
  endedAt: '2026-03-09T15:00:00+00:00',
  interviewers: [{ id: 'iris', fullName: 'Iris Penn', email: 'iris@northline.example' }],
});

const entry = (more: Partial<AgendaEntry>): AgendaEntry => ({
  interviewId: 'caldera',
  interviewerId: 'dana',
  name: 'Dana Okafor',
  company: 'Caldera Foods',
  kind: { id: 'thank-you', title: 'Thank-you' },
  state: 'due',
  at: '2026-03-11T12:00:00Z',
  timeZone: 'America/New_York',
  ...more,
});
const iris = {
  interviewId: 'northline',
  interviewerId: 'iris',
  name: 'Iris Penn',
  company: 'Northline',
  timeZone: 'Europe/London',
};

const known = { candidate: { fullName: 'Alex Kim', timeZone: 'Europe/London' }, keptAside: 0 };
const person = { id: 'p1', fullName: 'Dana Okafor', email: 'dana@caldera.example', connectionPoint: 'ads on rainy days' };
const halfWritten = {
  interviewId: 'new',
  editing: false,
  fullName: 'Alex Kim',
  company: 'Caldera Foods',
  role: 'Growth Analyst',
  ended: '',
  tone: 'warm',
  people: [person, { ...person, id: 'p2', fullName: 'Tom Brandt', email: 'tom@', connectionPoint: '' }],
} as const;

/** By name; the names are the pictures' file names. `null` = the store cannot be read. */
export const popupStates: Record<string, PopupState | null> = {
  'first-run': { candidate: { fullName: '' }, interviews: [], agenda: [], keptAside: 0 },
  empty: { ...known, interviews: [], agenda: [] },
  'one-due': { ...known, interviews: [interview()], agenda: [entry({})] },
  agenda: {
    ...known,
    keptAside: 1,
    interviews: [interview(), northline],
    agenda: [
      entry({ ...iris, at: '2026-03-10T09:00:00Z', state: 'needs-detail' }),
      entry({ ...iris, name: 'Tom Brandt', interviewerId: 'tom', at: '2026-03-10T14:30:00Z' }),
      entry({}),
      entry({
        name: 'Hugo Lambert',
        kind: { id: 'check-in', title: 'Check-in' },
        state: 'next',
        at: '2026-03-19T09:00:00Z',
        wholeDay: true,
      }),
      entry({ name: 'Hugo Lambert', state: 'sent', at: '2026-03-10T08:10:00Z', timeZone: 'Europe/London' }),
    ],
  },
  'half-written': {
    ...known,
    interviews: [northline],
    agenda: [],
    halfWritten: { ...halfWritten, people: [...halfWritten.people] },
  },
  unreadable: null,
};
