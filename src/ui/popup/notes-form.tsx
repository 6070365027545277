/** The notes of one interview: what can be written down in the minute after the call. */
import { useEffect, useState } from 'preact/hooks';
import type { Candidate, Interview } from '../../follow-up/notes.ts';
import type { Bring } from './bring.tsx';
import type { DetailFields } from './details.tsx';
import { EndedField } from './ended-field.tsx';
import { Field } from './field.tsx';
import { blankPerson, isBlank } from './notes-form-data.ts';
import type { FormProblems, HalfWritten, HalfWrittenPerson, PopupPort } from './popup-port.ts';
import { words } from './words.ts';

interface NotesFormProps {
  form: HalfWritten;
  /** The interview as stored; undefined while it is new. */
  saved: Interview | undefined;
  candidate: Candidate;
  port: PopupPort;
  /** IANA. */
  zone: string;
  /** Whether the full name is asked for: once, and again only when it is missing. */
  askName: boolean;
  now: number;
  problems: FormProblems;
  /** Whether everything typed is safe in the store. */
  kept: boolean;
  /** Changes the form as it is by then: two boxes may be filled before the next drawing. */
  change(step: (form: HalfWritten) => HalfWritten): void;
  save(): void;
  clear(): void;
}

/** The form itself. Enter saves; nothing in it is ever required to be kept. */
export function NotesForm(props: NotesFormProps) {
  const { form, saved, askName, now, problems, kept, change, save, clear } = props;
  const [Details, setDetails] = useState<{ Part: typeof DetailFields }>();
  const [Paste, setPaste] = useState<{ Part: typeof Bring }>();
  const bring = () => void import('./bring.tsx').then(({ Bring: Part }) => setPaste({ Part }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is drawn.
  useEffect(() => {
    if (form.more?.pasted || location.hash === '#bring') bring();
    void import('./details.tsx').then(({ DetailFields: Part }) => setDetails({ Part }));
  }, []);
  const set = (part: Partial<HalfWritten>) => change((form) => ({ ...form, ...part }));
  const setMore = (place: string, text: string) => change((form) => ({ ...form, more: { ...form.more, [place]: text } }));
  const setPeople = (step: (people: HalfWrittenPerson[]) => HalfWrittenPerson[]) =>
    change((form) => ({ ...form, people: step(form.people) }));
  const setPerson = (id: string, part: Partial<HalfWrittenPerson>) =>
    setPeople((people) => people.map((person) => (person.id === id ? { ...person, ...part } : person)));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {askName && (
        <Field
          id="full-name"
          label={words.yourName}
          placeholder={words.yourNameHint}
          problem={problems.fullName}
          value={form.fullName}
          autocomplete="name"
          spellcheck={false}
          change={(fullName) => set({ fullName })}
        />
      )}
      <div class="pair">
        <Field
          id="company"
          label={words.company}
          problem={problems.company}
          value={form.company}
          change={(company) => set({ company })}
        />
        <Field id="role" label={words.role} value={form.role} change={(role) => set({ role })} />
      </div>
      <EndedField ended={form.ended} now={now} problem={problems.ended} change={(ended) => set({ ended })} />
      {form.people.map((person, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a legend would take a line of a small screen.
        <div class="person" role="group" aria-label={words.person(index + 1)} key={person.id}>
          <div class="pair">
            <Field
              id={`name-${person.id}`}
              label={words.name}
              value={person.fullName}
              spellcheck={false}
              change={(fullName) => setPerson(person.id, { fullName })}
            />
            <Field
              id={`email-${person.id}`}
              type="text"
              inputMode="email"
              label={words.email}
              problem={problems[`email-${person.id}`]}
              value={person.email}
              spellcheck={false}
              change={(email) => setPerson(person.id, { email })}
            />
          </div>
          <Field
            id={`point-${person.id}`}
            label={words.talkedAbout}
            placeholder={index === 0 ? words.talkedAboutHint : undefined}
            hint={(person.fullName || person.email).trim() && !person.connectionPoint.trim() ? words.general : undefined}
            value={person.connectionPoint}
            change={(connectionPoint) => setPerson(person.id, { connectionPoint })}
          />
          {form.people.length > 1 && (
            <button
              type="button"
              class="plain"
              title={words.remove}
              aria-label={words.removePerson(index + 1)}
              onClick={() => setPeople((people) => people.filter(({ id }) => id !== person.id))}
            >
              ×
            </button>
          )}
        </div>
      ))}
      {Paste && <Paste.Part {...props} close={() => setPaste(undefined)} />}
      <Field
        id="evidence"
        label={words.evidence}
        placeholder={words.evidenceExample}
        value={form.more?.evidence ?? saved?.evidence ?? ''}
        change={(text) => setMore('evidence', text)}
      />
      <div class="row">
        <span class="label" id="tone">
          {words.tone}
        </span>
        <div class="row" role="radiogroup" aria-labelledby="tone">
          {(['formal', 'warm'] as const).map((tone) => (
            <label class="chip" key={tone}>
              <input type="radio" name="tone" value={tone} checked={form.tone === tone} onChange={() => set({ tone })} />
              {words[tone]}
            </label>
          ))}
        </div>
        <button type="button" class="plain push" onClick={bring}>
          {words.paste}
        </button>
        <button type="button" class="plain" onClick={() => setPeople((people) => [...people, blankPerson()])}>
          {words.addPerson}
        </button>
      </div>
      {Details && <Details.Part key={form.interviewId} {...props} Field={Field} set={setMore} />}
      <div class="foot">
        {!isBlank(form) && (
          <button type="button" class="plain" onClick={clear}>
            {form.editing ? words.back : words.clear}
          </button>
        )}
        <span class="quiet">{kept && words.kept}</span>
        <button type="submit" class="primary">
          {words.save}
        </button>
      </div>
    </form>
  );
}
