/** What can be noted beside the main thing, folded away behind one chip each. Loaded after the form is drawn. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Candidate, Interview } from '../../follow-up/notes.ts';
import { type DetailPlace, detailAt, withDetails } from './details-data.ts';
import { words } from './details-words.ts';
import type { Field as FieldPart } from './field.tsx';
import { withOffset } from './interview-from.ts';
import { Jottings } from './jottings.tsx';
import { PeopleInFront } from './people-in-front.tsx';
import type { FormProblems, HalfWritten, PopupPort } from './popup-port.ts';
import { TimeframeField } from './timeframe-field.tsx';

/** The chips in their order, and what each holds. */
const chips = [
  ['need', ['companyNeed']],
  ['timeframe', ['decisionTimeline.said', 'decisionTimeline.endsOn']],
  ['promised', ['offer']],
  ['coordinator', ['coordinator.fullName', 'coordinator.email']],
  ['forgot', ['forgot.topic', 'forgot.text']],
  ['weak', ['weakPoint.question', 'weakPoint.betterAnswer']],
  ['went', ['went']],
  ['referrer', ['referrer.fullName', 'referrer.email']],
] as const satisfies [keyof typeof words, DetailPlace[]][];
type Chip = (typeof chips)[number][0];

/** What the folded fields need of the form around them. */
export interface DetailsProps {
  form: HalfWritten;
  /** The interview as stored; undefined while it is new. */
  saved: Interview | undefined;
  candidate: Candidate;
  port: Pick<PopupPort, 'peopleInFront'>;
  now: number;
  /** IANA. */
  zone: string;
  /** Comes in with the rest, so that the popup and this script need no third one to share it. */
  Field: typeof FieldPart;
  problems: FormProblems;
  change(step: (form: HalfWritten) => HalfWritten): void;
  set(place: DetailPlace, text: string): void;
}

/** The chips, and below them the fields of those that are open. */
export function DetailFields({ form, saved, candidate, port, now, zone, Field, problems, change, set }: DetailsProps) {
  const [open, setOpen] = useState<readonly Chip[]>([]);
  const at = (place: DetailPlace) => detailAt(place, form.more, saved);
  const [last, setLast] = useState('');
  useEffect(() => document.querySelector<HTMLElement>(`#fold-${last} input`)?.focus(), [last]);
  const toggle = (chip: Chip) => {
    setLast(open.includes(chip) ? '' : chip);
    setOpen(open.includes(chip) ? open.filter((one) => one !== chip) : [...open, chip]);
  };
  const box = (place: DetailPlace, label: string, hint?: string) => (
    <Field
      id={place.replace('.', '-')}
      label={label}
      hint={hint}
      problem={problems[place]}
      value={at(place)}
      change={(text) => set(place, text)}
    />
  );
  const person = (who: 'coordinator' | 'referrer', hint: string) => (
    <>
      <div class="pair">
        {box(`${who}.fullName`, words[`${who}Name`])}
        {box(`${who}.email`, words[`${who}Email`])}
      </div>
      <p class="quiet">{hint}</p>
    </>
  );
  const fields: Record<Chip, () => ComponentChildren> = {
    need: () => box('companyNeed', words.need, words.needHint),
    timeframe: () => (
      <TimeframeField
        said={at('decisionTimeline.said')}
        endsOn={at('decisionTimeline.endsOn')}
        interview={asTyped(form, saved, now, zone)}
        {...{ saved, candidate, Field }}
        change={(part, text) => set(`decisionTimeline.${part}`, text)}
      />
    ),
    promised: () => box('offer', words.promised, words.promisedHint),
    forgot: () => (
      <>
        {box('forgot.topic', words.forgotTopic)}
        {box('forgot.text', words.forgotText, words.forgotHint)}
      </>
    ),
    weak: () => (
      <>
        {box('weakPoint.question', words.weakQuestion)}
        {box('weakPoint.betterAnswer', words.betterAnswer, words.weakHint)}
      </>
    ),
    went: () => (
      <div class="row" role="radiogroup" aria-label={words.went}>
        <span class="label">{words.went}</span>
        {(['well', 'fine', 'badly'] as const).map((went) => (
          <label class="chip" key={went}>
            <input type="radio" name="went" checked={at('went') === went} onChange={() => set('went', went)} />
            {words[went]}
          </label>
        ))}
        <span class="quiet">{words.wentHint}</span>
      </div>
    ),
    coordinator: () => person('coordinator', words.coordinatorHint),
    referrer: () => person('referrer', words.referrerHint),
  };
  return (
    <>
      <PeopleInFront {...{ port, form, candidate, change }} />
      <Jottings
        text={at('jottings')}
        people={form.people}
        isWanted={location.pathname === '/side-panel.html'}
        change={(text) => set('jottings', text)}
        setPoint={(personId, connectionPoint) =>
          change((form) => ({
            ...form,
            people: form.people.map((person) => (person.id === personId ? { ...person, connectionPoint } : person)),
          }))
        }
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is a block of its own, and this is a line of buttons. */}
      <div class="row folded" role="group" aria-label={words.folded}>
        {chips.map(([chip, places]) => {
          const isNoted = places.some((place) => at(place).trim());
          return (
            <button
              key={chip}
              type="button"
              class={isNoted ? 'chip noted' : 'chip'}
              aria-expanded={open.includes(chip)}
              aria-label={isNoted ? `${words[chip]}, ${words.noted}` : undefined}
              onClick={() => toggle(chip)}
            >
              {words[chip]}
            </button>
          );
        })}
      </div>
      {chips.flatMap(([chip]) =>
        open.includes(chip) ? (
          // biome-ignore lint/a11y/useSemanticElements: a legend would take a line of a small screen.
          <div key={chip} id={`fold-${chip}`} class="person" role="group" aria-label={words[chip]}>
            {fields[chip]()}
          </div>
        ) : (
          []
        ),
      )}
    </>
  );
}

/** The interview as far as a timeframe depends on it. */
function asTyped(form: HalfWritten, saved: Interview | undefined, now: number, zone: string): Interview {
  const interview: Interview = {
    company: form.company,
    role: form.role,
    interviewers: [],
    ...saved,
    id: form.interviewId,
    endedAt: withOffset(Date.parse(form.ended) || now),
    timeZone: saved?.timeZone ?? zone,
  };
  return withDetails(interview, form.more ?? {});
}
