/** What the popup has to say of keeping the notes safe; loaded after all else. */
import { render } from 'preact';
import { isExportDue, readKeeping } from './extension/keeping-store.ts';
import { readNotes } from './extension/notes-store.ts';
import { openPage } from './extension/open-page.ts';
import { keepHouse } from './housekeeping.ts';
import { ExportLine, exportWords } from './ui/popup/export-line.tsx';

await keepHouse();
if (isExportDue(await readKeeping(), Date.now()) && (await readNotes()).notes.interviews.length) {
  const place = document.createElement('aside');
  place.ariaLabel = exportWords.exportNow;
  document.body.append(place);
  render(<ExportLine open={() => void openPage('options.html#data')} />, place);
}
