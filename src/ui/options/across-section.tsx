/** Across devices: the switch, what the browser's account holds, what does not fit, and the edits that lost to newer ones. */
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../follow-up/result.ts';
import { dataWords, dayOf, numberOf } from './data-words.ts';
import { Section } from './fields.tsx';
import type { AcrossStatus, OptionsPort, Stored } from './options-port.ts';

interface AcrossProps {
  port: OptionsPort;
  stored: Stored;
  say(text: string): void;
}

/** The sections: the second one only where there are copies. */
export function AcrossSection({ port, stored, say }: AcrossProps) {
  const [status, setStatus] = useState<AcrossStatus>();
  const look = async () => {
    const found = await port.across.run();
    if (found.ok) setStatus(found.value);
    else say(found.error);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something stored has changed, here or there.
  useEffect(() => void look(), [stored]);
  const act = async (done: Promise<Result<null>>, good = '') => {
    const result = await done;
    say(result.ok ? good : result.error);
    await look();
  };
  const { across } = port;
  return (
    <>
      <Section title={dataWords.acrossTitle}>
        <div class="row">
          <label class="chip">
            <input
              type="checkbox"
              checked={status?.isOn ?? false}
              disabled={!status}
              aria-describedby="across-hint"
              onChange={(event) => void act(across.switch(event.currentTarget.checked))}
            />
            {dataWords.acrossSwitch}
          </label>
        </div>
        <p id="across-hint" class="quiet">
          {dataWords.acrossHint}
        </p>
        {status && (status.isOn || status.records > 0) && (
          <p>
            {dataWords.accountHolds(status.records, numberOf(status.bytes))} {!status.isOn && dataWords.accountKept}
          </p>
        )}
        <ul class="records">
          {status?.stay.map(({ key, why }) => (
            <li key={key} class="soon">
              {(why === 'too-big' ? dataWords.tooBig : dataWords.noRoom)(nameOf(key))}
            </li>
          ))}
          {status && status.unread.length > 0 && <li class="quiet">{dataWords.unread(status.unread.length)}</li>}
        </ul>
        {status && !status.isOn && status.records > 0 && (
          <button type="button" onClick={() => void act(across.empty(), dataWords.accountEmptied)}>
            {dataWords.emptyAccount}
          </button>
        )}
      </Section>
      {stored.copies.length > 0 && (
        <Section title={dataWords.copiesTitle}>
          <p>{dataWords.copiesHint}</p>
          <ul class="records">
            {stored.copies.map(({ key, of, u, d }) => (
              <li key={key}>
                <span class="grow" dir="auto">
                  {dataWords.copyOf(nameOf(of))} <span class="quiet">{dayOf(u)}</span>
                </span>
                <button
                  type="button"
                  aria-label={dataWords.restoreCopyOf(nameOf(of))}
                  onClick={() => void act(across.restoreCopy(key), dataWords.inUse)}
                >
                  {dataWords.restoreCopy}
                </button>
                <button
                  type="button"
                  aria-label={dataWords.saveCopyOf(nameOf(of))}
                  onClick={() => port.saveFile(...fileOf(of, d))}
                >
                  {dataWords.saveCopy}
                </button>
                <button type="button" aria-label={dataWords.deleteCopyOf(nameOf(of))} onClick={() => void act(port.forget(key))}>
                  {dataWords.deleteCopy}
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** What a record is called: a template by its file. */
function nameOf(key: string): string {
  if (key === 'profile') return dataWords.ofProfile;
  return key === 'settings' ? dataWords.ofSettings : (key.split(':').at(-1) ?? key);
}

/** A copy as a file: a template as its text, all else as JSON. */
function fileOf(of: string, d: unknown): [name: string, text: string] {
  const source = (d as { source?: unknown } | null)?.source;
  return typeof source === 'string' ? [nameOf(of), source] : [`afterword-${of}.json`, `${JSON.stringify(d, null, 2)}\n`];
}
