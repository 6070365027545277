/** What the popup has to say: troubles at once, results quietly. Both regions stay in the page, so that they are read out. */
import { words } from './words.ts';

/** What can be taken back for ten seconds. */
export interface Undoable {
  text: string;
  undo(): void;
}

interface SaysProps {
  alert: string;
  notice: string;
  undoable?: Undoable | undefined;
  /** Offers to copy what could not be kept. */
  copy?: (() => void) | undefined;
  retry?: () => void;
}

/** The two regions; an empty one takes no room. */
export function Says({ alert, notice, undoable, copy, retry }: SaysProps) {
  return (
    <div class="says">
      <div role="alert">
        {alert && (
          <div class="note alert row">
            {alert}
            {copy && (
              <button type="button" class="push" onClick={copy}>
                {words.copyNotes}
              </button>
            )}
            {retry && (
              <button type="button" class="push" onClick={retry}>
                {words.retry}
              </button>
            )}
          </div>
        )}
      </div>
      <div role="status">
        {notice && <p class="note">{notice}</p>}
        {undoable && (
          <div class="note row">
            {undoable.text}
            <button type="button" class="push" onClick={undoable.undo}>
              {words.undo}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
