import {
  type Candidate,
  type Interview,
  interviewSchema,
  parseRecord,
  problemText,
  type SentMessage,
} from '../../../src/follow-up/notes.ts';
import type { Recipient } from '../../../src/follow-up/recipient.ts';
import type { HalfWritten, PopupPort, PopupState, WriteTarget } from '../../../src/ui/popup/popup-port.ts';

/** A store in memory behind the popup's port. `refuse` makes writes fail; `null` as state: nothing can be read. */
export function portOf(state: PopupState | null) {
  const store = {
    state,
    refuse: undefined as string | undefined,
    changed: () => {},
    opened: [] as [string, WriteTarget][],
    said: [] as [string, string][],
    calendars: [] as [string[], string | undefined][],
    elsewhere: undefined as Parameters<PopupPort['shareHalfWritten']>[1] | undefined,
    tabs: 0,
    inFront: [] as Recipient[],
    mayRemind: undefined as boolean | undefined,
  };
  const answer = async <Value>(act: () => Value) =>
    store.refuse ? { ok: false as const, error: store.refuse } : { ok: true as const, value: act() };
  const update = (part: (state: PopupState) => Partial<PopupState>) =>
    answer(() => {
      const changed = store.state && part(store.state);
      if (store.state) store.state = { ...store.state, ...changed };
      return null;
    });
  const keep = (interview: Interview) =>
    update(({ interviews }) => ({ interviews: [interview, ...interviews.filter(({ id }) => id !== interview.id)] }));
  const stored = (id: string) => store.state?.interviews.find((one) => one.id === id);
  const messagesWithout = (id: string, { kind, sentAt, interviewerId }: SentMessage) =>
    (stored(id)?.messages ?? []).filter(
      (one) => one.kind !== kind || one.sentAt !== sentAt || one.interviewerId !== interviewerId,
    );
  /** As the worker does it. */
  const laidOver = (id: string, change: object): Interview => {
    const changed = parseRecord(interviewSchema, { ...stored(id), ...change });
    if (!changed.ok) throw new Error(problemText(changed.error));
    return changed.value;
  };
  const port: PopupPort = {
    read: async () => (store.state ? { ok: true, value: store.state } : { ok: false, error: 'unreadable' }),
    subscribe: (changed) => {
      store.changed = changed;
    },
    keepHalfWritten: (note: HalfWritten | null) =>
      update(({ halfWritten: _, ...rest }) => {
        store.state = note ? { ...rest, halfWritten: note } : rest;
        return {};
      }),
    shareHalfWritten: (_now, show) => {
      store.elsewhere = show;
    },
    saveProfile: (candidate: Candidate) => update(() => ({ candidate })),
    saveInterview: keep,
    changeInterview: (change) => keep(laidOver(change.id, change)),
    noteSent: (id, message) => keep(laidOver(id, { messages: [...messagesWithout(id, message), message] })),
    noteUnsent: (id, message) => keep(laidOver(id, { messages: messagesWithout(id, message) })),
    deleteInterview: (id) => update(({ interviews }) => ({ interviews: interviews.filter((one) => one.id !== id) })),
    openCompose: (webmail, target) =>
      answer(() => {
        store.opened.push([webmail, target]);
        return null;
      }),
    copyLetter: (target) =>
      answer(() => {
        store.opened.push(['copy', target]);
        return null;
      }),
    answerReminder: (key, said) =>
      answer(() => {
        store.said.push([key, said]);
        return null;
      }),
    saveCalendar: (interviews, _candidate, key) =>
      answer(() => {
        store.calendars.push([interviews.map(({ id }) => id), key]);
        return null;
      }),
    reminders: async () => ({
      shouldAsk: async () => store.mayRemind === undefined,
      ask: async () => {
        store.mayRemind = true;
        return true;
      },
      decline: () => {
        store.mayRemind = false;
      },
    }),
    peopleInFront: async () => store.inFront,
    openInTab: async () => {
      store.tabs++;
    },
    openOptions: () => {},
  };
  return { port, store };
}
