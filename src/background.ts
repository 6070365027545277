/** Door 1: wires the stores, the words and follow-up/ to messages. It keeps nothing in memory that matters: it may die any time. */
import { browser } from './extension/browser.ts';
import { composeLink, lastMailSite, type MailSite, rememberMailSite } from './extension/mail-hosts.ts';
import { answerMessages, holdConnections, type Sender } from './extension/messaging.ts';
import { changeInterview, deleteInterview, readNotes, type StoredNotes, saveProfile } from './extension/notes-store.ts';
import { reachOpenTabs } from './extension/open-tabs.ts';
import { saveWording, wordingSchema } from './extension/own-words-store.ts';
import { inWords } from './extension/refusal-words.ts';
import { answerReminder, startReminders } from './extension/reminders.ts';
import { readReminders } from './extension/reminders-store.ts';
import { readSettings, saveSettings } from './extension/settings-store.ts';
import { letterTaken, letterWanted, wantLetter } from './extension/wanted-letter.ts';
import { agendaOf } from './follow-up/agenda.ts';
import type { InterviewChange } from './follow-up/interview-change.ts';
import { deskFor, letterFor, letterTo } from './follow-up/letter-for.ts';
import { candidateSchema, parseRecord, problemText, type SentMessage } from './follow-up/notes.ts';
import { practiceInterview } from './follow-up/practice-interview.ts';
import { failure, type Result, success } from './follow-up/result.ts';
import type { TemplateLibrary } from './follow-up/template/library.ts';
import { type OwnKind, withOwnWords } from './follow-up/template/own-words.ts';
import { dueFrom } from './follow-up/timing/due.ts';
import type { Handlers, SentNote } from './messages.ts';
import { words } from './words.js';

const now = () => Temporal.Now.instant().toString({ smallestUnit: 'second' });

const headsOf = ({ kinds }: TemplateLibrary) => kinds.map(({ head }) => head);

const handlersFor = (sender: Sender): Handlers => ({
  async loadCard({ quiet }) {
    if (quiet && !(await readNotes()).notes.interviews.length) return failure('No notes yet.');
    const target = { tabId: sender.tabId, frameIds: [sender.frameId] };
    await browser.scripting.executeScript({ target, files: ['preact.js', 'review.js', 'card.js'] });
    return success(null);
  },

  async draftFor(request) {
    const { site, tabId } = sender;
    const [written] = await Promise.all([desk(sender), site && rememberMailSite(site), site && letterTaken(tabId)]);
    return inWords(letterFor({ ...request, ...written }));
  },

  async deskFor(request) {
    return success(deskFor({ ...request, ...(await desk(sender)) }) ?? null);
  },

  async letterFor({ own, ...target }) {
    return inWords(letterTo({ ...(await desk(sender, own)), ...target }));
  },

  openCompose: ({ webmail, ...target }) => openCompose(target, webmail),

  async wantedLetter() {
    const letter = await letterWanted(sender.tabId, Date.now());
    return success(letter ?? null);
  },

  answerReminder: ({ key, answer }) => answerReminder(key, answer),

  async readNotes() {
    const stored = await readNotes();
    const { candidate, interviews } = stored.notes;
    return success({
      candidate,
      interviews,
      agenda: await agenda(stored),
      kinds: headsOf(deskWith(stored).library),
      keptAside: stored.unreadable.length,
    });
  },

  async saveFullName({ fullName }) {
    const { notes } = await readNotes();
    return saveProfile({ ...notes.candidate, fullName }, Date.now());
  },

  async saveProfile(profile) {
    const candidate = parseRecord(candidateSchema, profile);
    return candidate.ok ? saveProfile(candidate.value, Date.now()) : failure(problemText(candidate.error));
  },

  saveInterview,

  deleteInterview: ({ id }) => deleteInterview(id),

  async saveQuickNotes({ id, company, role, interviewer, email, connectionPoint, tone }) {
    const person = { id: `${id}-1`, fullName: interviewer, connectionPoints: [connectionPoint], ...(email ? { email } : {}) };
    const saved = await saveInterview({ id, company, role, tone, endedAt: now(), interviewers: [person] });
    return saved.ok ? success({ interviewId: id, interviewerId: person.id }) : saved;
  },

  async keepWording(given) {
    const wording = parseRecord(wordingSchema, given);
    return wording.ok ? saveWording(wording.value, Date.now()) : failure(problemText(wording.error));
  },

  readSettings: async () => success(await readSettings()),

  saveSettings: (settings) => saveSettings(settings, Date.now()),

  noteSent,
  noteUnsent: (message) => noteSent(message, []),
});

/** What every letter is written with: the notes, the words, the time. On our own first page the notes are made up. */
async function desk(sender?: Sender, own?: OwnKind) {
  const stored = await readNotes();
  if (sender?.door === 'content' && !sender.site) stored.notes.interviews = [{ ...practiceInterview, endedAt: now() }];
  return deskWith(stored, own);
}

/** The time zone is the browser's unless the profile names one; own words win over the shipped ones, and one on trial over both. */
function deskWith({ notes, own, given }: StoredNotes, trial?: OwnKind) {
  const kinds = own.kinds.concat(given.kinds ?? [], trial ?? []);
  const library = withOwnWords(words, { ...own, kinds });
  const candidate = { timeZone: Temporal.Now.timeZoneId(), ...notes.candidate, ...given.candidate };
  return { notes: { ...notes, candidate }, library, now: now() };
}

/** Opens the webmail's own compose to this person; without a webmail the one that the candidate used last. */
async function openCompose(
  target: { interviewId: string; interviewerId?: string; kind?: string },
  webmail?: MailSite,
): Promise<Result<null>> {
  const letter = inWords(letterTo({ ...target, ...(await desk()) }));
  if (!letter.ok) return letter;
  const { recipient, subject, interviewId, kind } = letter.value;
  const { email = '', role, id } = recipient;
  const tab = await browser.tabs.create({ url: composeLink(webmail ?? (await lastMailSite()), email, subject) });
  const who = { interviewId, interviewerId: (role === 'interviewer' && id) || role };
  // The compose is open: asked again for want of this, another would be. The button brings the letter too.
  if (tab.id !== undefined) await wantLetter(tab.id, { who, kind, email }, Date.now()).catch(console.warn);
  return success(null);
}

/** Lays what is named over what is stored. */
const saveInterview = (change: InterviewChange): Promise<Result<null>> =>
  changeInterview(change.id, (stored) => ({ ...stored, ...change }), Date.now());

/** Adds a message to what was sent, or takes it out (`as` = none); the same message twice is one. */
const noteSent = ({ interviewId, ...message }: SentNote, as = [message]): Promise<Result<null>> => {
  const isOther = ({ sentAt, kind, interviewerId }: SentMessage) =>
    sentAt !== message.sentAt || kind !== message.kind || interviewerId !== message.interviewerId;
  return changeInterview(
    interviewId,
    (stored) => ({ ...stored, messages: [...(stored?.messages ?? []).filter(isOther), ...as] }),
    Date.now(),
  );
};

/** The agenda, less what the candidate does not want to be reminded of. */
async function agenda(stored: StoredNotes) {
  const { notes, library, now } = deskWith(stored);
  return agendaOf(notes.interviews, notes.candidate, now, headsOf(library), await readReminders());
}

/** The line of the agenda that a notification is about. */
const lineOf = async (key: string) => (await agenda(await readNotes())).find(({ reminder }) => reminder === key);

/** A notification was clicked. */
async function openReminded(key: string): Promise<void> {
  const line = await lineOf(key);
  if (line) await openCompose({ ...line, kind: line.kind.id });
}

/** "Already sent", said at a reminder: the kind that was due counts as sent now. */
async function noteSentByHand(key: string): Promise<void> {
  const line = await lineOf(key);
  const interviewerId = dueFrom(key)?.recipientId;
  if (line)
    await noteSent({ interviewId: line.interviewId, kind: line.kind.id, sentAt: now(), ...(interviewerId && { interviewerId }) });
}

answerMessages(handlersFor);
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: 'welcome.html' });
});
// Undefined in Firefox for Android, which has no keys.
browser.commands?.onCommand.addListener((name, tab) => {
  const func = () =>
    (globalThis as { afterwordLifetime?: AbortController }).afterwordLifetime?.signal.dispatchEvent(new Event('press'));
  // A tab without our script has no button to press.
  if (name === 'follow-up') browser.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func }).catch(() => {});
});
holdConnections();
reachOpenTabs();
startReminders({
  async notes() {
    const { notes, library } = await desk();
    return { ...notes, kinds: headsOf(library) };
  },
  open: openReminded,
  sent: noteSentByHand,
});
