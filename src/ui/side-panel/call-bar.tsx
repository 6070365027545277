/** The line of the call, above the notes in the side panel: how long it has lasted, "They said", and its end. */
import { useEffect, useState } from 'preact/hooks';
import { noteField, typeInto } from './note-field.ts';
import { words } from './words.ts';

/** Where the beginning of a call is kept, so that closing the panel does not stop the clock: epoch milliseconds, as text. */
const key = 'call-began';

interface CallBarProps {
  /** Kept for all windows of the browser. */
  store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Calls back when the shortcut for "They said" is pressed. */
  onTheySaid(pressed: () => void, signal: AbortSignal): void;
  /** The keys of that shortcut; '' when there are none. */
  keys: string;
  now?: () => number;
}

/** The bar. It types into the form below it as the candidate would: what it writes is kept, shared and undone as what is typed. */
export function CallBar({ store, onTheySaid, keys, now = Date.now }: CallBarProps) {
  const read = () => Number(store.getItem(key)) || 0;
  const [began, setBegan] = useState(read);
  const [, tick] = useState(0);

  const theySaid = () => {
    const field = noteField(document);
    const since = read();
    if (field) typeInto(field, `${since ? spent(now() - since) : new Date(now()).toTimeString().slice(0, 5)} `);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; what it reads, it reads from the page.
  useEffect(() => {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    onTheySaid(theySaid, signal);
    // Another window started or ended the call.
    addEventListener('storage', () => setBegan(read()), { signal });
    return () => lifetime.abort();
  }, []);
  useEffect(() => {
    if (!began) return undefined;
    const clock = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(clock);
  }, [began]);

  const start = () => {
    store.setItem(key, String(now()));
    setBegan(read());
  };
  const end = () => {
    store.removeItem(key);
    setBegan(0);
    const ended = document.querySelector<HTMLInputElement>('#ended');
    if (ended) {
      // The box shows minutes of this computer's clock.
      const minute = 60_000;
      ended.valueAsNumber = Math.floor(now() / minute - new Date(now()).getTimezoneOffset()) * minute;
      ended.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a block of its own, and this is a line of buttons.
    <div class="row" role="group" aria-label={words.call}>
      {began ? (
        <>
          <span role="timer" aria-label={words.running}>
            {spent(now() - began)}
          </span>
          <button type="button" onClick={end}>
            {words.over}
          </button>
        </>
      ) : (
        <button type="button" title={words.startHint} onClick={start}>
          {words.start}
        </button>
      )}
      <button type="button" class="push" onClick={theySaid}>
        {words.theySaid}
      </button>
      {keys && <kbd class="quiet">{keys}</kbd>}
    </div>
  );
}

/** `7:04`, `1:02:09`. */
function spent(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}
