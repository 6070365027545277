/** Door 3: the notes. Composition only: the screens of src/ui on the messages of the worker. */
import './ui/popup/popup.css';
import { render } from 'preact';
import { ask } from './extension/ask.ts';
import { keepHalfWritten, onNotesChanged, readHalfWritten } from './extension/half-written.ts';
import { asHalfWritten } from './ui/popup/notes-form-data.ts';
import type { PopupPort } from './ui/popup/popup-port.ts';
import { PopupScreen } from './ui/popup/popup-screen.tsx';

const port: PopupPort = {
  async read() {
    const [notes, left] = await Promise.all([ask('readNotes', {}), readHalfWritten()]);
    const halfWritten = asHalfWritten(left);
    return notes.ok ? { ok: true, value: { ...notes.value, ...(halfWritten && { halfWritten }) } } : notes;
  },
  subscribe: onNotesChanged,
  keepHalfWritten: (note) => keepHalfWritten(note, Date.now()),
  saveProfile: (candidate) => ask('saveProfile', candidate),
  saveInterview: (interview) => ask('saveInterview', interview),
  deleteInterview: (id) => ask('deleteInterview', { id }),
  restoreInterview: (interview) => ask('saveInterview', interview),
  async openCompose(webmail, target) {
    const opened = await ask('openCompose', { ...target, webmail });
    if (opened.ok) window.close();
    return opened;
  },
  async copyLetter(target) {
    const letter = await ask('letterFor', target);
    if (!letter.ok) return letter;
    const { subject, text } = letter.value;
    await navigator.clipboard.writeText(`${subject}\n\n${text}`);
    return { ok: true, value: null };
  },
  openOptions: () => void open('options.html'),
};

render(
  <PopupScreen
    port={port}
    ready={() => {
      document.body.dataset.ready = 'true';
    }}
  />,
  document.body,
);
