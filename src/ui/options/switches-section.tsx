/** What is switched on or off at once: the question before sending, and reminders. */
import { Section } from './fields.tsx';
import type { OptionsPort, Stored } from './options-port.ts';
import { words } from './words.ts';

interface SwitchesProps {
  port: OptionsPort;
  stored: Stored;
  say(text: string): void;
}

/** Both sections. */
export function SwitchesSection({ port, stored, say }: SwitchesProps) {
  return (
    <>
      <Section title={words.sending}>
        <Switch
          label={words.holdErrors}
          isOn={stored.holdErrors}
          change={(isOn) => void port.holdErrors(isOn).then((done) => say(done.ok ? '' : done.error))}
        />
        <p class="quiet">{words.sendingHint}</p>
      </Section>
      <Section title={words.reminders}>
        <Switch
          label={words.remind}
          isOn={stored.permitted.reminds}
          change={(isOn) =>
            void port.allowReminders(isOn).then(
              (isDone) => say(isDone ? '' : words.nothingChanged),
              (error: unknown) => say(String(error)),
            )
          }
        />
        <p class="quiet">{words.remindersText}</p>
      </Section>
    </>
  );
}

/** It shows what is, not what was clicked: the browser may say no. */
const Switch = ({ label, isOn, change }: { label: string; isOn: boolean; change(isOn: boolean): void }) => (
  <div class="row">
    <label class="chip">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          event.currentTarget.checked = isOn;
          change(wanted);
        }}
      />
      {label}
    </label>
  </div>
);
