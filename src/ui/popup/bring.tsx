/** Names or notes as they are, pasted: sorted into rows that the candidate puts right before they go into the form. Loaded when asked for. */
import { useEffect, useState } from 'preact/hooks';
import { withAdded } from '../../follow-up/debrief/jottings.ts';
import { type ListedPerson, readPerson } from '../../follow-up/debrief/people-list.ts';
import { type PieceKind, type SortedNotes, sortNotes } from '../../follow-up/debrief/sort-notes.ts';
import { phrase, sayAll } from '../../say.ts';
import { blankPerson } from './notes-form-data.ts';
import type { HalfWritten } from './popup-port.ts';

const words = {
  ...sayAll('bring', ['label', 'found', 'take', 'cancel', 'person', 'point', 'need', 'promise', 'timeframe', 'rest', 'sortAs']),
  with: phrase<[name: string]>('bring_with'),
};

/** Where the pasted text stands in the half-written note: it is kept as everything else. */
const place = 'pasted';

type As = 'person' | PieceKind | `point:${number}`;
interface Row {
  as: As;
  text: string;
}

interface BringProps {
  form: HalfWritten;
  change(step: (form: HalfWritten) => HalfWritten): void;
  close(): void;
}

/** The box, and below it what was found. Nothing goes into the form before the last button. */
export function Bring({ form, change, close }: BringProps) {
  const pasted = form.more?.[place] ?? '';
  const [rows, setRows] = useState<readonly Row[]>([]);
  useEffect(() => {
    let isLast = true;
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
        ref={(box) => {
          if (box && !pasted && document.activeElement?.id !== 'pasted') box.focus();
        }}
        onInput={({ currentTarget: { value } }) => change((form) => ({ ...form, more: { ...form.more, [place]: value } }))}
      />
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
            {(['need', 'promise', 'timeframe', 'rest'] as const).map((kind) => (
              <option key={kind} value={kind}>
                {words[kind]}
              </option>
            ))}
          </select>
          <input
            aria-label={`${index + 1}`}
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

/** The form with the rows in it: what stands there already stays, and what comes is added to it. */
export function withRows(form: HalfWritten, rows: readonly Row[]): HalfWritten {
  const people = form.people.map((person) => ({ ...person }));
  const more: Record<string, string> = { ...form.more };
  const isBlank = (person: (typeof people)[number]) => !(person.fullName + person.email + person.connectionPoint).trim();
  const brought = rows
    .filter(({ as, text }) => as === 'person' && text.trim())
    .map(({ text }) => {
      const found = readPerson(text.trim()) ?? { fullName: text.trim(), email: '', jobTitle: '' };
      const isSame = (person: (typeof people)[number]) =>
        (found.email !== '' && person.email.trim().toLowerCase() === found.email.toLowerCase()) ||
        (found.fullName !== '' && person.fullName.trim().toLowerCase() === found.fullName.toLowerCase());
      const known = people.find(isSame) ?? people.find(isBlank);
      const person = known ?? blankPerson();
      if (!known) people.push(person);
      person.fullName ||= found.fullName;
      person.email ||= found.email;
      if (found.jobTitle) person.jobTitle ||= found.jobTitle;
      return person;
    });
  for (const { as, text } of rows) {
    if (!text.trim() || as === 'person' || as === 'rest') continue;
    if (as.startsWith('point')) {
      const person = brought[Number(as.split(':')[1] ?? 0)] ?? people[0];
      if (person) person.connectionPoint = withAdded(person.connectionPoint, text.trim());
    } else {
      const target = { need: 'companyNeed', promise: 'offer', timeframe: 'decisionTimeline.said' }[
        as as 'need' | 'promise' | 'timeframe'
      ];
      more[target] = withAdded(more[target], text.trim());
    }
  }
  return { ...form, people, more };
}
