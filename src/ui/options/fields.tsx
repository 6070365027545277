/** Labelled controls of the settings that the popup does not have: texts of several lines, choices, days. */
import type { ComponentChildren } from 'preact';
import { words } from './words.ts';

interface Labelled {
  id: string;
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
}

/** What stands below a control: what is wrong, else the hint. */
const Below = ({ id, hint, problem }: Labelled) =>
  (problem ?? hint) ? (
    <p id={`${id}-below`} class={problem ? 'quiet late' : 'quiet'}>
      {problem ?? hint}
    </p>
  ) : null;

const described = ({ id, hint, problem }: Labelled) => ({
  'aria-describedby': (problem ?? hint) ? `${id}-below` : undefined,
  'aria-invalid': problem ? ('true' as const) : undefined,
});

/** A text of several lines. */
export function TextArea({
  value,
  rows,
  change,
  ...label
}: Labelled & { value: string; rows: number; change(value: string): void }) {
  return (
    <div class="field">
      <label for={label.id}>{label.label}</label>
      <textarea
        id={label.id}
        rows={rows}
        dir="auto"
        {...described(label)}
        onInput={(event) => change(event.currentTarget.value)}
        value={value}
      />
      <Below {...label} />
    </div>
  );
}

/** One of several, in a list that opens. */
export function Choice({
  value,
  options,
  change,
  ...label
}: Labelled & { value: string; options: readonly (readonly [value: string, text: string])[]; change(value: string): void }) {
  return (
    <div class="field">
      <label for={label.id}>{label.label}</label>
      <select id={label.id} value={value} {...described(label)} onChange={(event) => change(event.currentTarget.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
      <Below {...label} />
    </div>
  );
}

/** Chips of which one or several are chosen. */
export function Chips({
  type,
  options,
  chosen,
  change,
  ...label
}: Labelled & {
  type: 'radio' | 'checkbox';
  options: readonly (readonly [value: string, text: string])[];
  chosen: readonly string[];
  change(value: string, isChosen: boolean): void;
}) {
  return (
    <fieldset class="field" {...described(label)}>
      <legend>{label.label}</legend>
      <div class="row">
        {options.map(([value, text]) => (
          <label class="chip" key={value}>
            <input
              type={type}
              name={label.id}
              checked={chosen.includes(value)}
              onChange={(event) => change(value, event.currentTarget.checked)}
            />
            {text}
          </label>
        ))}
      </div>
      <Below {...label} />
    </fieldset>
  );
}

/** A value that the organisation gives, to be read and not changed. */
export const GivenValue = ({ label, value }: { label: string; value: string }) => (
  <div class="field">
    <p class="label">{label}</p>
    <p dir="auto">
      {value} <span class="tag">{words.givenBy}</span>
    </p>
  </div>
);

/** A part of a page under its heading. */
export const Section = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);
