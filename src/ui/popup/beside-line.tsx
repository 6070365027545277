/** The popup's line about the side panel. Loaded after the popup is drawn. */
import { useState } from 'preact/hooks';
import { say } from '../../say.ts';

const words = { beside: say('beside_open'), refused: say('beside_refused') };

/** The one button. `open` must be called straight from the click. */
export function BesideLine({ open }: { open(): Promise<void> }) {
  const [isRefused, setRefused] = useState(false);
  return (
    <div class="row" style={{ padding: '0 8px 8px' }}>
      <button type="button" class="plain" onClick={() => void open().catch(() => setRefused(true))}>
        {words.beside}
      </button>
      <p role="status" class="quiet">
        {isRefused && words.refused}
      </p>
    </div>
  );
}
