/** A letter is in the message: what was used, what is in it, what to look at, and the ways to change it. */
import { useState } from 'preact/hooks';
import type { Draft } from '../../follow-up/draft.ts';
import { dateLocale } from '../../say.ts';
import { dueWords } from '../due-words.ts';
import { kindTitle, partName } from '../shipped-names.ts';
import type { CardCallbacks, CardState } from './card-state.ts';
import { Findings } from './findings.tsx';
import { PartsLine } from './parts-line.tsx';
import { Status } from './status.tsx';
import { words } from './words.ts';

type Drafted = Extract<CardState, { state: 'drafted' }>;

/** The picture of `drafted`. */
export function DraftedView({
  letter,
  text,
  findings,
  parts,
  inserted,
  edited,
  busy,
  notice,
  holdsErrors,
  callbacks,
}: Drafted & { callbacks: CardCallbacks }) {
  const [more, setMore] = useState(false);
  const { draft, kinds, alsoTo, sendBy } = letter;
  return (
    <>
      <div class="row">
        {kinds.length > 1 ? (
          <select
            aria-label={words.kind}
            value={draft.kind}
            disabled={busy}
            onChange={(event) => callbacks.onKind(event.currentTarget.value)}
          >
            {kinds.map(({ id, title }) => (
              <option key={id} value={id}>
                {kindTitle(title)}
              </option>
            ))}
          </select>
        ) : (
          <span>{kindTitle(kinds[0]?.title ?? '')}</span>
        )}
        <div class="row push" role="radiogroup" aria-label={words.tone}>
          {(['formal', 'warm'] as const).map((tone) => (
            <label class="chip" key={tone}>
              <input
                type="radio"
                name="tone"
                checked={draft.tone === tone}
                disabled={busy}
                onChange={() => callbacks.onTone(tone)}
              />
              {tone === 'formal' ? words.formalChoice : words.warmChoice}
            </label>
          ))}
        </div>
      </div>
      <PartsLine parts={parts} text={text} locale={draft.locale} />
      {sendBy && <SendBy at={sendBy} />}
      {alsoTo.length > 0 && <p class="note">{words.alsoTo(draft.recipient.name, alsoTo)}</p>}
      <Findings findings={findings} callbacks={callbacks} />
      <Status look="note" text={notice} />
      <div class="foot">
        <button type="button" disabled={busy} onClick={inserted ? callbacks.onUndo : callbacks.onPutBack}>
          {inserted ? words.undo : words.putBack}
        </button>
        <button type="button" disabled={busy} onClick={callbacks.onAnotherWording}>
          {words.again}
        </button>
        <button
          type="button"
          class="push"
          aria-label={words.more}
          title={words.more}
          aria-expanded={more}
          aria-controls="more"
          onClick={() => setMore(!more)}
        >
          …
        </button>
      </div>
      <div id="more" hidden={!more} class="more">
        {more && <More letter={letter} edited={edited === true} holdsErrors={holdsErrors} callbacks={callbacks} />}
      </div>
    </>
  );
}

type MoreProps = Pick<Drafted, 'letter' | 'holdsErrors'> & { edited: boolean; callbacks: CardCallbacks };

function More({ letter, edited, holdsErrors, callbacks }: MoreProps) {
  const [copied, setCopied] = useState('');
  const { draft, locales } = letter;
  const names = Object.keys(draft.wording);
  const copy = async () => setCopied((await callbacks.copy(callbacks.diagnosis())) ? words.copied : words.notCopied);
  return (
    <>
      {edited && callbacks.onKeepWording && (
        <button type="button" class="plain" onClick={callbacks.onKeepWording}>
          {words.keepWording}
        </button>
      )}
      {names.length > 0 && (
        <details>
          <summary>{words.anotherPart}</summary>
          <div class="row">
            {names.map((name) => (
              <button
                key={name}
                type="button"
                aria-label={words.anotherOf(partName(name))}
                onClick={() => callbacks.onAnotherPart(name)}
              >
                {partName(name)}
              </button>
            ))}
          </div>
        </details>
      )}
      {locales.length > 1 && (
        <label class="row">
          {words.locale}
          <select value={draft.locale} onChange={(event) => callbacks.onLocale(event.currentTarget.value)}>
            {locales.map((locale) => (
              <option key={locale} value={locale}>
                {new Intl.DisplayNames([words.language], { type: 'language' }).of(locale)}
              </option>
            ))}
          </select>
        </label>
      )}
      <details>
        <summary>{words.sources}</summary>
        <dl>
          {draft.sources.map(({ sentence, from }) => (
            <div key={sentence}>
              <dt dir="auto">{sentence}</dt>
              <dd class="quiet">{sourceOf(from)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <label class="check">
        <input type="checkbox" checked={holdsErrors} onChange={(event) => callbacks.onHoldErrors(event.currentTarget.checked)} />
        {words.holdErrors}
      </label>
      <div>
        <button type="button" class="plain" onClick={() => void copy()}>
          {words.diagnosis}
        </button>
        <p class="quiet" role="status">
          {copied || words.diagnosisHint}
        </p>
      </div>
    </>
  );
}

/** `template:thank-you/opening#2` in words: the template, opening. */
const sourceOf = (from: Draft['sources'][number]['from']): string => {
  if (from.startsWith('notes')) return words.yourNotes;
  const part = from.split('/').pop()?.split('#')[0];
  return from.includes('/') && part ? words.templatePart(partName(part)) : words.template;
};

function SendBy({ at }: { at: string }) {
  // The reply carries the recipient's offset; zones may be named by it.
  const offset = /[+-]\d\d:\d\d$/.exec(at)?.[0] ?? 'UTC';
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { text, yours, urgency } = dueWords({ at, state: 'due', timeZone: offset }, Date.now(), own, dateLocale);
  return (
    <p class={`quiet ${urgency}`}>
      {urgency === 'late' ? words.sendLate(text) : words.sendBy(text)}
      {urgency !== 'late' && yours && ` · ${yours}`}
    </p>
  );
}
