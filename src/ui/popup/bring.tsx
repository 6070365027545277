/**
 * Names or notes as they are, pasted, or a calendar invitation: sorted into rows that the candidate puts right before they go into the
 * form. Loaded when asked for.
 */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Invitation, InvitationProblem } from '../../follow-up/debrief/invitation.ts';
import { withAdded } from '../../follow-up/debrief/jottings.ts';
import { type ListedPerson, readPerson } from '../../follow-up/debrief/people-list.ts';
import { type PieceKind, type SortedNotes, sortNotes } from '../../follow-up/debrief/sort-notes.ts';
import type { Candidate } from '../../follow-up/notes.ts';
import { phrase, say, sayAll } from '../../say.ts';
import { blankPerson, isBlankPerson, localTime } from './notes-form-data.ts';
import type { HalfWritten, PopupPort } from './popup-port.ts';

const words = {
  ...sayAll('bring', ['label', 'found', 'take', 'cancel', 'person', 'point', 'need', 'promise', 'timeframe', 'rest', 'sortAs']),
  ...sayAll('bring', ['ended', 'zone', 'invitation', 'choose']),
  company: say('popup_company'),
  role: say('popup_role'),
  coordinator: say('details_coordinator'),
  problems: {
    'too-large': say('bring_tooLarge'),
    unreadable: say('bring_unreadable'),
    'no-event': say('bring_noEvent'),
  } satisfies Record<InvitationProblem, string>,
  with: phrase<[name: string]>('bring_with'),
};

/** Where the pasted text stands in the half-written note: it is kept as everything else. */
const place = 'pasted';

/** What an invitation says once. */
const facts = ['company', 'role', 'ended', 'zone', 'coordinator'] as const;

type As = 'person' | PieceKind | `point:${number}` | (typeof facts)[number];
interface Row {
  as: As;
  text: string;
}

interface BringProps {
  form: HalfWritten;
  /** Not among those whom an invitation names. */
  candidate: Candidate;
  port: Pick<PopupPort, 'openInTab'>;
  /** Epoch milliseconds. */
  now: number;
  /** The candidate's own, IANA. */
  zone: string;
  change(step: (form: HalfWritten) => HalfWritten): void;
  close(): void;
}

/** The box, and below it what was found. Nothing goes into the form before the last button. */
export function Bring({ form, port, candidate, now, zone, change, close }: BringProps) {
  const pasted = form.more?.[place] ?? '';
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState('');
  /** The file of an invitation, or its text. */
  const read = async (given: File | string, isWanted = () => true) => {
    const { longestInvitation, readInvitation } = await import('../../follow-up/debrief/invitation.ts');
    const isLarge = typeof given !== 'string' && given.size > longestInvitation;
    const source = isLarge ? '' : typeof given === 'string' ? given : await given.text().catch(() => '');
    const found = isLarge ? ({ ok: false, error: 'too-large' } as const) : readInvitation(source, { candidate, now, zone });
    if (!isWanted()) return;
    setProblem(found.ok ? '' : words.problems[found.error]);
    setTitle(found.ok ? found.value.title : '');
    setRows(found.ok ? rowsOfInvitation(found.value) : []);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: as long as the box is open, from the moment it is drawn; what it reads does not change.
  useLayoutEffect(() => {
    const lifetime = new AbortController();
    if (!pasted) document.querySelector<HTMLElement>('#pasted')?.focus();
    // Wherever it is dropped: a page that takes no file would be left for it.
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      const [file] = event.type === 'drop' ? event.dataTransfer.files : [];
      if (file) void read(file);
    };
    for (const type of ['dragover', 'drop'] as const) document.addEventListener(type, drop, { signal: lifetime.signal });
    return () => lifetime.abort();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the text changes, and only then.
  useEffect(() => {
    let isLast = true;
    // Its own files begin so, and no notes do.
    if (/^\s*BEGIN:VCALENDAR/i.test(pasted)) {
      void read(pasted, () => isLast);
      return () => {
        isLast = false;
      };
    }
    if (!pasted.trim()) return undefined;
    void import('../../follow-up/timing/decision.ts').then(({ readTimeline }) => {
      const today = Temporal.Now.plainDateISO().toString();
      if (isLast) setRows(rowsOf(sortNotes(pasted, (said) => readTimeline(said, today) !== null)));
    });
    return () => {
      isLast = false;
    };
  }, [pasted]);
  const set = (index: number, part: Partial<Row>) => setRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const people = rows.filter(({ as }) => as === 'person').map(({ text }) => readPerson(text)?.fullName || text);
  const leave = (step: (form: HalfWritten) => HalfWritten) => {
    change((form) => {
      const { [place]: _, ...more } = form.more ?? {};
      return step({ ...form, more });
    });
    close();
  };
  return (
    <div class="note bring">
      <label for="pasted">{words.label}</label>
      <textarea
        id="pasted"
        rows={3}
        value={pasted}
        onInput={({ currentTarget: { value } }) => {
          setTitle('');
          setProblem('');
          if (!value.trim()) setRows([]);
          change((form) => ({ ...form, more: { ...form.more, [place]: value } }));
        }}
      />
      {stays() ? (
        <div class="field">
          <label for="invitation">{words.invitation}</label>
          <input
            id="invitation"
            type="file"
            accept=".ics,text/calendar"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void read(file);
            }}
          />
        </div>
      ) : (
        <div>
          <span class="quiet">{words.invitation}</span>
          <button type="button" class="plain" onClick={() => void port.openInTab()}>
            {words.choose}
          </button>
        </div>
      )}
      <p role="alert" class={problem ? 'late' : ''}>
        {problem}
      </p>
      {title && <strong dir="auto">{title}</strong>}
      {rows.length > 0 && <p class="quiet">{words.found}</p>}
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows never move.
        <div class="row" key={index}>
          <select
            aria-label={`${words.sortAs} ${index + 1}`}
            value={row.as}
            onChange={({ currentTarget: { value } }) => set(index, { as: value as As })}
          >
            <option value="person">{words.person}</option>
            <option value="point">{words.point}</option>
            {people.map((name, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is what it stands for.
              <option key={at} value={`point:${at}`}>
                {words.with(name)}
              </option>
            ))}
            {([...facts, 'need', 'promise', 'timeframe', 'rest'] as const).map((kind) => (
              <option key={kind} value={kind}>
                {words[kind]}
              </option>
            ))}
          </select>
          <input
            aria-label={`${index + 1}`}
            // The types of inputs are split by type; a time's differ from a text's in nothing used here.
            type={(row.as === 'ended' ? 'datetime-local' : 'text') as 'text'}
            value={row.text}
            onInput={({ currentTarget: { value } }) => set(index, { text: value })}
          />
        </div>
      ))}
      <div class="row">
        <button type="button" class="plain" onClick={() => leave((form) => form)}>
          {words.cancel}
        </button>
        <button type="button" class="push" disabled={!rows.length} onClick={() => leave((form) => withRows(form, rows))}>
          {words.take}
        </button>
      </div>
    </div>
  );
}

const written = ({ fullName, email, jobTitle }: ListedPerson): string =>
  [[fullName, jobTitle].filter(Boolean).join(', '), email && `<${email}>`].filter(Boolean).join(' ');

const rowsOf = ({ people, pieces }: SortedNotes): Row[] => [
  ...people.map((person): Row => ({ as: 'person', text: written(person) })),
  ...pieces.map(
    ({ kind, text, about }): Row => ({ as: kind === 'point' && about !== undefined ? `point:${about}` : kind, text }),
  ),
];

/** Whether the page outlives a file dialog: the popup does not, which closes as soon as something else has the focus. */
const stays = () => location.pathname !== '/popup.html' || location.hash === '#bring';

const rowsOfInvitation = ({ company, role, endsAt, timeZone, people, declined }: Invitation): Row[] => [
  ...[
    { as: 'company' as const, text: company },
    { as: 'role' as const, text: role },
    { as: 'ended' as const, text: endsAt && localTime(Date.parse(endsAt)) },
    { as: 'zone' as const, text: timeZone },
  ].filter(({ text }) => text),
  ...people.map((person): Row => ({ as: 'person', text: written(person) })),
  ...declined.map((person): Row => ({ as: 'rest', text: written(person) })),
];

/** The form with the rows in it: what stands there already stays, and what comes is added to it. */
export function withRows(form: HalfWritten, rows: readonly Row[]): HalfWritten {
  const people = form.people.map((person) => ({ ...person }));
  const more: Record<string, string> = { ...form.more };
  const brought = rows
    .filter(({ as, text }) => as === 'person' && text.trim())
    .map(({ text }) => {
      const found = readPerson(text.trim()) ?? { fullName: text.trim(), email: '', jobTitle: '' };
      const isSame = (person: (typeof people)[number]) =>
        (found.email !== '' && person.email.trim().toLowerCase() === found.email.toLowerCase()) ||
        (found.fullName !== '' && person.fullName.trim().toLowerCase() === found.fullName.toLowerCase());
      const known = people.find(isSame) ?? people.find(isBlankPerson);
      const person = known ?? blankPerson();
      if (!known) people.push(person);
      person.fullName ||= found.fullName;
      person.email ||= found.email;
      if (found.jobTitle) person.jobTitle ||= found.jobTitle;
      return person;
    });
  const once = { company: form.company, role: form.role, ended: form.ended };
  for (const { as, text } of rows) {
    if (!text.trim() || as === 'person' || as === 'rest') continue;
    if (as === 'company' || as === 'role' || as === 'ended') once[as] ||= text.trim();
    else if (as === 'zone') {
      if (isZone(text.trim())) more.timeZone ||= text.trim();
    } else if (as === 'coordinator') {
      const { fullName, email } = readPerson(text.trim()) ?? { fullName: text.trim(), email: '' };
      more['coordinator.fullName'] ||= fullName;
      more['coordinator.email'] ||= email;
    } else if (as.startsWith('point')) {
      const person = brought[Number(as.split(':')[1] ?? 0)] ?? people[0];
      if (person) person.connectionPoint = withAdded(person.connectionPoint, text.trim());
    } else {
      const target = { need: 'companyNeed', promise: 'offer', timeframe: 'decisionTimeline.said' }[
        as as 'need' | 'promise' | 'timeframe'
      ];
      more[target] = withAdded(more[target], text.trim());
    }
  }
  return { ...form, ...once, people, more };
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
