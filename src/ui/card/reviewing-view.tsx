/** A letter by the candidate's own hand: what is in it, what to look at, and the offer to write one from the notes. */
import type { CardCallbacks, CardState } from './card-state.ts';
import { Findings } from './findings.tsx';
import { PartsLine } from './parts-line.tsx';
import { Status } from './status.tsx';
import { words } from './words.ts';

type Reviewing = Extract<CardState, { state: 'reviewing' }>;

/** The picture of `reviewing`. */
export const ReviewingView = ({ text, locale, findings, parts, notice, callbacks }: Reviewing & { callbacks: CardCallbacks }) => (
  <>
    <PartsLine parts={parts} text={text} locale={locale} />
    <Findings findings={findings} callbacks={callbacks} />
    <Status look="note" text={notice} />
    <div class="foot">
      <button type="button" aria-describedby="ours-why" onClick={callbacks.onWriteOurs}>
        {words.writeOurs}
      </button>
      <p id="ours-why" class="quiet">
        {words.writeOursWhy}
      </p>
    </div>
  </>
);
