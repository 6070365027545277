/** Door 3: the notes. Composition only: the screens of src/ui on the messages of the worker. */
import './ui/popup/popup.css';
import { render } from 'preact';
import { ask } from './extension/ask.ts';
import { keepHalfWritten, noteHere, onNotesChanged, readHalfWritten } from './extension/half-written.ts';
import type { Interview } from './follow-up/notes.ts';
import { speakOn } from './say.ts';
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
  async shareHalfWritten(now, show, signal) {
    const { shareNote } = await import('./popup-later.tsx');
    shareNote(noteHere, now, (note, isBoth) => show(asHalfWritten(note), isBoth), signal);
  },
  saveProfile: (candidate) => ask('saveProfile', candidate),
  saveInterview: async (interview) => ask('saveInterview', await withDecision(interview)),
  deleteInterview: (id) => ask('deleteInterview', { id }),
  restoreInterview: (interview) => ask('saveInterview', interview),
  async openCompose(webmail, target) {
    const opened = await ask('openCompose', { ...target, webmail });
    // The side panel stays open beside the message.
    if (opened.ok && location.pathname === '/popup.html') window.close();
    return opened;
  },
  async copyLetter(target) {
    const letter = await ask('letterFor', target);
    if (!letter.ok) return letter;
    const { subject, text } = letter.value;
    await navigator.clipboard.writeText(`${subject}\n\n${text}`);
    return { ok: true, value: null };
  },
  answerReminder: (key, answer) => ask('answerReminder', { key, answer }),
  async saveCalendar(interviews, candidate, key) {
    const [{ saveCalendar }, { words }] = await Promise.all([import('./ui/popup/save-calendar.ts'), import('./words.js')]);
    const kinds = words.kinds.map(({ head }) => head);
    saveCalendar({ interviews, candidate, kinds, now: Temporal.Now.instant().toString(), key });
    return { ok: true, value: null };
  },
  reminders: async () => (await import('./extension/reminders-permission.ts')).reminderPermission,
  openOptions: () => void open('options.html'),
};

/** The words of a timeframe are turned into a day here: the worker has none of the five languages. */
async function withDecision(interview: Interview): Promise<Interview> {
  const { said, endsOn } = interview.decisionTimeline ?? {};
  if (!said || endsOn) return interview;
  const { withDecisionDay } = await import('./follow-up/timing/decision.ts');
  return withDecisionDay(interview, { fullName: '', pastEmployers: [], timeZone: Temporal.Now.timeZoneId() });
}

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
