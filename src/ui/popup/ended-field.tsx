/** When the interview ended: one box with a date and a time, and three chips that fill it. */
import { Field } from './field.tsx';
import { localTime } from './notes-form-data.ts';
import { words } from './words.ts';

const hour = 3_600_000;

/** `ended` is '' for "just now": the box then shows this minute, and saving takes the moment of saving. */
export function EndedField(props: { ended: string; now: number; problem?: string | undefined; change(ended: string): void }) {
  const { ended, now, problem, change } = props;
  // An hour ago, on the full hour: near enough to be corrected with one key.
  const earlier = localTime(now - hour).replace(/\d\d$/, '00');
  const choices = [
    { label: words.justNow, value: '' },
    ...(earlier.slice(0, 10) === localTime(now).slice(0, 10) ? [{ label: words.today, value: earlier }] : []),
    { label: words.yesterday, value: localTime(now - 24 * hour).replace(/\d\d$/, '00') },
  ];
  return (
    <div class="ended">
      <Field
        id="ended"
        type="datetime-local"
        label={words.ended}
        value={ended || localTime(now)}
        max={localTime(now)}
        problem={problem}
        change={change}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would repeat the label of the box. */}
      <div class="row" role="group" aria-label={words.when}>
        {choices.map(({ label, value }) => (
          <button
            key={label}
            type="button"
            class="chip"
            aria-pressed={value === '' ? ended === '' : ended.slice(0, 10) === value.slice(0, 10)}
            onClick={() => change(value)}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
