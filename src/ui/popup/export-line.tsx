/** A line below the popup: the candidate wants to be told of a week without an export. */
import { say } from '../../say.ts';

/** Its words. */
export const exportWords = { weekWithout: say('data_weekWithout'), exportNow: say('data_exportNow') };

/** The line. `open` goes to where notes are exported. */
export function ExportLine({ open }: { open(): void }) {
  return (
    <p class="row quiet" style={{ padding: '0 16px 8px' }}>
      <span>{exportWords.weekWithout}</span>
      <button type="button" class="plain push" onClick={open}>
        {exportWords.exportNow}
      </button>
    </p>
  );
}
