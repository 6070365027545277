/** The states that say one thing or ask one thing. */
import { useState } from 'preact/hooks';
import type { CardCallbacks, CardState } from './card-state.ts';
import { AlertingFindings } from './findings.tsx';
import { PickList } from './pick-list.tsx';
import { Status } from './status.tsx';
import { words } from './words.ts';

type View<State extends CardState['state']> = Extract<CardState, { state: State }> & { callbacks: CardCallbacks };

/** Several interviewers in To: which one is this letter for? */
export const SeveralView = ({ people, callbacks }: View<'several-recipients'>) => (
  <>
    <p>{words.severalWhy}</p>
    <PickList choices={people} onPick={callbacks.onPick} />
    <p class="quiet">{words.severalNext}</p>
  </>
);

/** The full name, asked once; the letter goes in after. */
export function NameView({ problem, callbacks }: View<'no-full-name'>) {
  const [wrong, setWrong] = useState('');
  const told = wrong || problem;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const fullName = String(new FormData(event.currentTarget).get('name') ?? '').trim();
        if (fullName) callbacks.onFullName(fullName);
        else setWrong(words.needName);
      }}
    >
      <label>
        {words.fullName}
        <input
          type="text"
          autocomplete="name"
          name="name"
          aria-describedby="name-why"
          aria-invalid={told ? 'true' : undefined}
          onInput={() => setWrong('')}
        />
      </label>
      <p id="name-why" role="alert" class={told ? 'late' : 'quiet'}>
        {told || words.noNameWhy}
      </p>
      <button type="submit" class="primary">
        {words.writeIt}
      </button>
    </form>
  );
}

/** Never over the candidate's own words unasked. */
export const ReplaceView = ({ callbacks }: { callbacks: CardCallbacks }) => (
  <>
    <p>{words.replaceWhy}</p>
    <div class="foot">
      <button type="button" onClick={() => callbacks.onReplace(false)}>
        {words.keepMine}
      </button>
      <button type="button" class="primary push" onClick={() => callbacks.onReplace(true)}>
        {words.replace}
      </button>
    </div>
  </>
);

/** The editor took nothing: the letter goes in by hand. */
export const ClipboardView = ({ text, copied, callbacks }: View<'clipboard'>) => (
  <>
    <Status text={copied ? words.clipboardReady : words.clipboardByHand} />
    <ToCopy text={text} callbacks={callbacks} />
  </>
);

/** What went wrong, in one sentence, with what is worth saving. */
export const ErrorView = ({ message, text, retry, callbacks }: View<'error'>) => (
  <>
    <p role="alert">{message}</p>
    {text && <ToCopy text={text} callbacks={callbacks} />}
    {retry && (
      <button type="button" class="primary" onClick={callbacks.onRetry}>
        {words.retry}
      </button>
    )}
  </>
);

/** This tab still runs the extension of before the update. */
export const ReloadView = ({ text, callbacks }: View<'reload-needed'>) => (
  <>
    <p role="alert">{words.reload}</p>
    {text && <ToCopy text={text} callbacks={callbacks} />}
  </>
);

/** Said once. The caret stays in the message, where the next press of Send comes from. */
export const HeldView = ({ findings, notice, callbacks, close }: View<'send-held'> & { close(): void }) => (
  <>
    <AlertingFindings findings={findings} callbacks={callbacks} />
    <Status look="note" text={notice} />
    <div class="foot">
      <p class="quiet">{words.held}</p>
      <button type="button" class="plain push" onClick={() => callbacks.onHoldErrors(false)}>
        {words.neverHold}
      </button>
      <button type="button" onClick={close}>
        {words.close}
      </button>
    </div>
  </>
);

function ToCopy({ text, callbacks }: { text: string; callbacks: CardCallbacks }) {
  const [said, setSaid] = useState('');
  const copy = async () => setSaid((await callbacks.copy(text)) ? words.copied : words.notCopied);
  return (
    <>
      <textarea
        readOnly
        rows={7}
        dir="auto"
        aria-label={words.letter}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="row">
        <button type="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        <span class="quiet" role="status">
          {said}
        </span>
      </div>
    </>
  );
}
