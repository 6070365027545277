/** What the popup can do beside drawing itself; loaded at the first of it. */
import { ask } from './extension/ask.ts';
import { reminderPermission } from './extension/reminders-permission.ts';
import { changeOf } from './follow-up/interview-change.ts';
import type { Candidate, Interview } from './follow-up/notes.ts';
import type { PopupPort } from './ui/popup/popup-port.ts';

/** The part of the popup's port that waits until it is needed. */
export const actions = {
  saveInterview: async (interview, candidate, before) =>
    ask('saveInterview', changeOf(await withDecision(interview, candidate, before), before)),
  changeInterview: (change) => ask('saveInterview', change),
  noteSent: (interviewId, message) => ask('noteSent', { ...message, interviewId }),
  noteUnsent: (interviewId, message) => ask('noteUnsent', { ...message, interviewId }),
  async copyLetter(target) {
    const letter = await ask('letterFor', target);
    if (!letter.ok) return letter;
    const { subject, text } = letter.value;
    await navigator.clipboard.writeText(`${subject}\n\n${text}`);
    return { ok: true, value: null };
  },
  answerReminder: (key, answer) => ask('answerReminder', { key, answer }),
  async saveCalendar(interviews, candidate, key) {
    const [{ saveCalendar }, notes] = await Promise.all([import('./ui/popup/save-calendar.ts'), ask('readNotes', {})]);
    if (!notes.ok) return notes;
    saveCalendar({ interviews, candidate, kinds: notes.value.kinds, now: Temporal.Now.instant().toString(), key });
    return { ok: true, value: null };
  },
  peopleInFront: async () => (await import('./extension/open-message.ts')).peopleInFront(),
  openInTab: async () => (await import('./extension/open-page.ts')).openPage('popup.html#bring'),
  reminders: async () => reminderPermission,
} satisfies Partial<PopupPort>;

/** The words of a timeframe are turned into a day here: the worker has none of the five languages. */
async function withDecision(interview: Interview, candidate: Candidate, before?: Interview): Promise<Interview> {
  const { said, endsOn } = interview.decisionTimeline ?? {};
  if (!said && !endsOn) return interview;
  const { withDecisionDay } = await import('./follow-up/timing/decision.ts');
  return withDecisionDay(interview, { timeZone: Temporal.Now.timeZoneId(), ...candidate }, before);
}
