/** The settings: for now who signs the letters. */
import { useEffect, useState } from 'preact/hooks';
import type { Candidate } from '../../follow-up/notes.ts';
import type { Result } from '../../follow-up/result.ts';
import { Field } from '../popup/field.tsx';
import { words } from './words.ts';

/** What the page needs from the extension. */
export interface OptionsPort {
  readProfile(): Promise<Result<Candidate>>;
  saveProfile(candidate: Candidate): Promise<Result<null>>;
}

/** The page. Nothing is shown before the profile is read, so that saving never overwrites what was not seen. */
export function OptionsScreen({ port, ready }: { port: OptionsPort; ready(): void }) {
  const [candidate, setCandidate] = useState<Candidate>();
  const [problem, setProblem] = useState<string>();
  const [said, setSaid] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens.
  useEffect(() => {
    void port.readProfile().then((profile) => {
      if (profile.ok) setCandidate(profile.value);
      else setSaid(profile.error);
      ready();
    });
  }, []);

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    if (!candidate) return;
    const fullName = candidate.fullName.trim();
    setProblem(fullName ? undefined : words.needName);
    if (!fullName) return;
    const saved = await port.saveProfile({ ...candidate, fullName });
    setSaid(saved.ok ? words.saved : saved.error);
  }

  return (
    <main>
      <h1>{words.title}</h1>
      {candidate && (
        <form noValidate onSubmit={(event) => void save(event)}>
          <Field
            id="full-name"
            label={words.yourName}
            hint={words.yourNameHint}
            problem={problem}
            value={candidate.fullName}
            autocomplete="name"
            spellcheck={false}
            change={(fullName) => {
              setSaid('');
              setCandidate({ ...candidate, fullName });
            }}
          />
          <button type="submit" class="primary">
            {words.save}
          </button>
        </form>
      )}
      <p role="status">{said}</p>
      <p class="quiet">{words.promise}</p>
    </main>
  );
}
