/** Door 3: the notes. Composition only: the screens of src/ui on the messages of the worker. */
import './ui/popup/popup.css';
import { render } from 'preact';
import { ask } from './extension/ask.ts';
import { keepHalfWritten, noteHere, onNotesChanged, readHalfWritten } from './extension/half-written.ts';
import { speakOn } from './say.ts';
import { asHalfWritten } from './ui/popup/notes-form-data.ts';
import type { PopupPort } from './ui/popup/popup-port.ts';
import { PopupScreen } from './ui/popup/popup-screen.tsx';

type Actions = typeof import('./popup-actions.ts').actions;
const later =
  <Given extends unknown[], Value>(pick: (actions: Actions) => (...given: Given) => Promise<Value>) =>
  async (...given: Given): Promise<Value> =>
    pick((await import('./popup-actions.ts')).actions)(...given);

const port: PopupPort = {
  async read() {
    // What stands in popup.html is painted before the worker is busy with thousands of records.
    if (!document.hidden) await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    const [notes, left] = await Promise.all([ask('readNotes', {}), readHalfWritten()]);
    const halfWritten = asHalfWritten(left);
    return notes.ok ? { ok: true, value: { ...notes.value, ...(halfWritten && { halfWritten }) } } : notes;
  },
  subscribe: onNotesChanged,
  keepHalfWritten: (note) => keepHalfWritten(note, Date.now()),
  async shareHalfWritten(now, show, signal) {
    const { shareNote } = await import('./popup-later.tsx');
    shareNote(noteHere, now, (note, isBoth) => show(asHalfWritten(note), isBoth), signal);
  },
  saveProfile: (candidate) => ask('saveProfile', candidate),
  saveInterview: later((actions) => actions.saveInterview),
  changeInterview: later((actions) => actions.changeInterview),
  noteSent: later((actions) => actions.noteSent),
  noteUnsent: later((actions) => actions.noteUnsent),
  answerReminder: later((actions) => actions.answerReminder),
  saveCalendar: later((actions) => actions.saveCalendar),
  peopleInFront: later((actions) => actions.peopleInFront),
  openInTab: later((actions) => actions.openInTab),
  reminders: later((actions) => actions.reminders),
  deleteInterview: (id) => ask('deleteInterview', { id }),
  async openCompose(webmail, target) {
    const opened = await ask('openCompose', { ...target, webmail });
    // The side panel stays open beside the message.
    if (opened.ok && location.pathname === '/popup.html') window.close();
    return opened;
  },
  copyLetter: later((actions) => actions.copyLetter),
  openOptions: () => void open('options.html'),
};

speakOn(document, 'Afterword');
render(
  <PopupScreen
    port={port}
    ready={() => {
      document.body.dataset.ready = 'true';
    }}
  />,
  document.body,
);
