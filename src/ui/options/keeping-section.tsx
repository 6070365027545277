/** How long notes are kept: the choice, and what would go by it, before it goes. */
import { expiring, expiryChoices } from '../../follow-up/expiry.ts';
import { dataWords, dayOf } from './data-words.ts';
import { Choice, Section } from './fields.tsx';
import type { OptionsPort, Stored } from './options-port.ts';

/** So many of those that go are named; our choice. */
const mostNamed = 5;

interface KeepingProps {
  port: OptionsPort;
  stored: Stored;
  say(text: string): void;
}

/** The section. */
export function KeepingSection({ port, stored, say }: KeepingProps) {
  const { days, since } = stored.keeping;
  const going = expiring(stored.notes.interviews, days, since);
  const choose = async (chosen: number) => {
    const wanted = expiryChoices.find((one) => one === chosen) ?? 0;
    const done = await port.changeKeeping({ days: wanted, since: Date.now() });
    say(done.ok ? '' : done.error);
  };
  return (
    <Section title={dataWords.keepTitle}>
      <Choice
        id="keep"
        label={dataWords.keepLabel}
        hint={dataWords.keepHint}
        value={String(days)}
        options={expiryChoices.map((one) => [String(one), dataWords.keepChoices[one]] as const)}
        change={(value) => void choose(Number(value))}
      />
      {days > 0 && (
        <div role="status">
          <p>{going.length ? dataWords.keepNext : dataWords.keepNone}</p>
          <ul class="records">
            {going.slice(0, mostNamed).map(({ interview: { id, company, role }, at }) => (
              <li key={id} dir="auto">
                {dataWords.goesOn([company, role].filter(Boolean).join(' · ') || id, dayOf(at))}
              </li>
            ))}
            {going.length > mostNamed && <li class="quiet">{dataWords.moreGo(going.length - mostNamed)}</li>}
          </ul>
        </div>
      )}
    </Section>
  );
}
