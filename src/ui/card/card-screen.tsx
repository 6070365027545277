/** The card: one picture per state. */
import type { ComponentChildren } from 'preact';
import { ClipboardView, ErrorView, HeldView, NameView, ReloadView, ReplaceView, SeveralView } from './ask-views.tsx';
import type { CardCallbacks, CardState } from './card-state.ts';
import { DraftedView } from './drafted-view.tsx';
import { ReviewingView } from './reviewing-view.tsx';
import { Status } from './status.tsx';
import { UnknownView } from './unknown-view.tsx';
import { words } from './words.ts';

interface CardScreenProps {
  state: CardState;
  callbacks: CardCallbacks;
  close(): void;
}

/** The frame with its head, and the view of the state inside. Not modal: the message stays in reach. */
export function CardScreen({ state, callbacks, close }: CardScreenProps) {
  return (
    <div class="card" role="dialog" aria-label={nameOf(state)} lang={words.language} dir={words.direction}>
      <div class="head">
        <button type="button" class="grip" aria-label={words.move} title={words.move}>
          <svg viewBox="0 0 8 16" width="8" height="16" fill="currentColor" aria-hidden="true">
            <path d="M1 3h2v2H1zm4 0h2v2H5zM1 7h2v2H1zm4 0h2v2H5zM1 11h2v2H1zm4 0h2v2H5z" />
          </svg>
        </button>
        <h1 dir="auto">{titleOf(state)}</h1>
        <button type="button" class="cross" aria-label={words.close} title={words.close} onClick={close}>
          <svg viewBox="0 0 16 16" width="16" height="16" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      </div>
      <div class="body">{viewOf(state, callbacks, close)}</div>
    </div>
  );
}

function viewOf(state: CardState, callbacks: CardCallbacks, close: () => void): ComponentChildren {
  switch (state.state) {
    case 'loading':
      return <Status look="quiet" text={words.loading} />;
    case 'drafted':
      return <DraftedView {...state} callbacks={callbacks} />;
    case 'reviewing':
      return <ReviewingView {...state} callbacks={callbacks} />;
    case 'unknown-recipient':
      return <UnknownView {...state} callbacks={callbacks} />;
    case 'several-recipients':
      return <SeveralView {...state} callbacks={callbacks} />;
    case 'no-full-name':
      return <NameView {...state} callbacks={callbacks} />;
    case 'replace-edited':
      return <ReplaceView callbacks={callbacks} />;
    case 'clipboard':
      return <ClipboardView {...state} callbacks={callbacks} />;
    case 'error':
      return <ErrorView {...state} callbacks={callbacks} />;
    case 'reload-needed':
      return <ReloadView {...state} callbacks={callbacks} />;
    case 'send-held':
      return <HeldView {...state} callbacks={callbacks} close={close} />;
  }
}

function titleOf(state: CardState): string {
  switch (state.state) {
    case 'loading':
      return words.dialog;
    case 'drafted': {
      const { draft, company } = state.letter;
      return words.usedNotes(draft.recipient.name, company, words[draft.tone]);
    }
    case 'reviewing':
      return words.reviewing(state.name);
    case 'unknown-recipient':
      return words.unknown(state.recipient?.name || state.recipient?.email || words.thisPerson);
    case 'several-recipients':
      return words.several;
    case 'no-full-name':
      return words.noName;
    case 'replace-edited':
      return words.replaceTitle;
    case 'clipboard':
      return words.clipboardTitle;
    case 'error':
      return words.errorTitle;
    case 'reload-needed':
      return words.reloadTitle;
    case 'send-held':
      return words.heldTitle;
  }
}

const nameOf = (state: CardState): string =>
  state.state === 'drafted' ? words.dialogFor(state.letter.draft.recipient.name) : words.dialog;
