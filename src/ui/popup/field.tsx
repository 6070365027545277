/** A label tied to its control, with a hint or, in its place, what is wrong. */
interface FieldProps {
  id: string;
  label: string;
  value: string;
  type?: 'text' | 'datetime-local' | 'date';
  inputMode?: 'text' | 'email';
  autocomplete?: 'off' | 'name';
  spellcheck?: boolean;
  max?: string | undefined;
  placeholder?: string | undefined;
  hint?: string | undefined;
  /** The id of what else describes it. */
  describedBy?: string;
  problem?: string | undefined;
  change(value: string): void;
}

/** One line of text. Keystrokes go out through `change` at once. */
export function Field({ id, label, value, type = 'text', hint, problem, change, ...rest }: FieldProps) {
  const below = problem ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        // The types of inputs are split by type; a date's differ from a text's in nothing used here.
        type={type as 'text'}
        value={value}
        autocomplete={rest.autocomplete ?? 'off'}
        inputMode={rest.inputMode ?? 'text'}
        spellcheck={rest.spellcheck ?? true}
        max={rest.max}
        placeholder={rest.placeholder}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={below ? `${id}-below` : rest.describedBy}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {below && (
        <p id={`${id}-below`} class={problem ? 'quiet late' : 'quiet'}>
          {below}
        </p>
      )}
    </div>
  );
}
