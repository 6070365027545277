/** The page after installation: the name, the three steps, a message to try the button on, and what Afterword never does. */
import { useEffect, useState } from 'preact/hooks';
import { Mark } from '../mark.tsx';
import { Field } from '../popup/field.tsx';
import { PracticeMessage } from './practice-message.tsx';
import type { WelcomePort } from './welcome-port.ts';
import { words } from './words.ts';

/** The page. */
export function WelcomeScreen({ port, ready }: { port: WelcomePort; ready(): void }) {
  const [keys, setKeys] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens.
  useEffect(() => {
    void port.shortcuts().then((all) => setKeys(all.find(({ name }) => name === 'follow-up')?.keys ?? ''));
  }, []);
  return (
    <>
      <h1>
        <Mark /> {words.title}
      </h1>
      <NameForm port={port} ready={ready} />
      <section>
        <h2>{words.stepsTitle}</h2>
        <ol class="steps">
          {words.steps.map(({ text, picture, alt }) => (
            <li key={picture}>
              <img src={`pictures/${picture}.webp`} alt={alt} width="288" height="180" />
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <PracticeMessage />
      {keys && <p class="quiet">{words.keys(keys)}</p>}
      <div class="row">
        <p>
          <strong>{words.never}</strong>
        </p>
        <button type="button" class="plain" onClick={() => port.openOptions()}>
          {words.settings}
        </button>
      </div>
    </>
  );
}

function NameForm({ port, ready }: { port: WelcomePort; ready(): void }) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const [said, setSaid] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens.
  useEffect(() => {
    void port
      .readName()
      .then(setName, (error: unknown) => setProblem(String(error)))
      .then(ready);
  }, []);
  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const fullName = name.trim();
    if (!fullName) return setProblem(words.needName);
    const saved = await port.saveName(fullName);
    if (saved.ok) setSaid(words.saved(fullName));
    else setProblem(saved.error);
  }
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <Field
        id="full-name"
        label={words.name}
        hint={words.nameHint}
        problem={problem}
        value={name}
        autocomplete="name"
        spellcheck={false}
        change={(value) => {
          setName(value);
          setProblem(undefined);
          setSaid('');
        }}
      />
      <div class="row">
        <button type="submit" class="primary">
          {words.save}
        </button>
        <p role="status" dir="auto">
          {said}
        </p>
      </div>
    </form>
  );
}
