/** Door 1: wires the stores, the words and follow-up/ to messages. It keeps nothing in memory that matters: it may die any time. */
import { browser } from './extension/browser.ts';
import { composeLink, lastMailSite, type MailSite, rememberMailSite } from './extension/mail-hosts.ts';
import { answerMessages, holdConnections, type Sender } from './extension/messaging.ts';
import { deleteInterview, readInterview, readNotes, saveInterview, saveProfile } from './extension/notes-store.ts';
import { reachOpenTabs } from './extension/open-tabs.ts';
import { startReminders } from './extension/reminders.ts';
import { agendaOf } from './follow-up/agenda.ts';
import { deskFor, letterFor, letterTo } from './follow-up/letter-for.ts';
import { candidateSchema, interviewSchema, parseRecord, problemText, type SentMessage } from './follow-up/notes.ts';
import { failure, type Result, success } from './follow-up/result.ts';
import type { Handlers } from './messages.ts';
import { words } from './words.js';

const now = () => Temporal.Now.instant().toString({ smallestUnit: 'second' });
const heads = words.kinds.map(({ head }) => head);

const handlersFor = (sender: Sender): Handlers => ({
  async loadCard() {
    if (sender.door !== 'content') return failure('This page may not ask that.');
    const target = { tabId: sender.tabId, frameIds: [sender.frameId] };
    await browser.scripting.executeScript({ target, files: ['card.js'] });
    return success(null);
  },

  async draftFor(request) {
    if (sender.door === 'content') await rememberMailSite(sender.site);
    return letterFor({ ...request, notes: await notesNow(), library: words, now: now() });
  },

  async deskFor(request) {
    return success(deskFor({ ...request, notes: await notesNow(), library: words, now: now() }) ?? null);
  },

  async letterFor(target) {
    return letterTo({ ...target, notes: await notesNow(), library: words, now: now() });
  },

  openCompose: ({ webmail, ...target }) => openCompose(target, webmail),

  async readNotes() {
    const { notes, unreadable } = await readNotes();
    const { candidate, interviews } = notes;
    const agenda = agendaOf(interviews, atHome(candidate), now(), heads);
    return success({ candidate, interviews, agenda, keptAside: unreadable.length });
  },

  async saveFullName({ fullName }) {
    const { notes } = await readNotes();
    return saveProfile({ ...notes.candidate, fullName }, Date.now());
  },

  async saveProfile(profile) {
    const candidate = parseRecord(candidateSchema, profile);
    return candidate.ok ? saveProfile(candidate.value, Date.now()) : failure(problemText(candidate.error));
  },

  async saveInterview(given) {
    const interview = parseRecord(interviewSchema, given);
    return interview.ok ? saveInterview(interview.value, Date.now()) : failure(problemText(interview.error));
  },

  deleteInterview: ({ id }) => deleteInterview(id),

  async saveQuickNotes({ id, company, role, interviewer, email, connectionPoint, tone }) {
    const person = { id: `${id}-1`, fullName: interviewer, connectionPoints: [connectionPoint], ...(email ? { email } : {}) };
    const interview = parseRecord(interviewSchema, { id, company, role, tone, endedAt: now(), interviewers: [person] });
    if (!interview.ok) return failure(problemText(interview.error));
    const saved = await saveInterview(interview.value, Date.now());
    return saved.ok ? success({ interviewId: id, interviewerId: person.id }) : saved;
  },

  noteSent: ({ interviewId, ...message }) => noteSent(interviewId, message),

  async noteUnsent({ interviewId, sentAt }) {
    const interview = await readInterview(interviewId);
    if (!interview) return success(null);
    return saveInterview(
      { ...interview, messages: (interview.messages ?? []).filter((message) => message.sentAt !== sentAt) },
      Date.now(),
    );
  },
});

/** The notes, with the candidate's time zone as the browser knows it unless the profile names one. */
async function notesNow() {
  const { notes } = await readNotes();
  return { ...notes, candidate: atHome(notes.candidate) };
}

function atHome<Candidate extends { timeZone?: string | undefined }>(candidate: Candidate): Candidate {
  return { ...candidate, timeZone: candidate.timeZone ?? Temporal.Now.timeZoneId() };
}

/** Opens the webmail's own compose to this person; without a webmail the one that the candidate used last. */
async function openCompose(
  target: { interviewId: string; interviewerId?: string; kind?: string },
  webmail?: MailSite,
): Promise<Result<null>> {
  const letter = letterTo({ ...target, notes: await notesNow(), library: words, now: now() });
  if (!letter.ok) return letter;
  const { recipient, subject } = letter.value;
  await browser.tabs.create({ url: composeLink(webmail ?? (await lastMailSite()), recipient.email ?? '', subject) });
  return success(null);
}

/** Adds a message to what was sent; the same message twice is one. */
async function noteSent(interviewId: string, message: SentMessage): Promise<Result<null>> {
  const interview = await readInterview(interviewId);
  if (!interview) return failure('The notes about this interview are gone.');
  const others = (interview.messages ?? []).filter(({ sentAt }) => sentAt !== message.sentAt);
  return saveInterview({ ...interview, messages: [...others, message] }, Date.now());
}

/** "Already sent", said at a reminder: the kind that was due counts as sent now. */
async function noteSentByHand(interviewId: string, interviewerId: string | undefined): Promise<Result<null>> {
  const target = { interviewId, ...(interviewerId ? { interviewerId } : {}) };
  const letter = letterTo({ ...target, notes: await notesNow(), library: words, now: now() });
  if (!letter.ok) return letter;
  return noteSent(interviewId, { kind: letter.value.kind, sentAt: now(), ...(interviewerId ? { interviewerId } : {}) });
}

answerMessages(handlersFor);
holdConnections();
reachOpenTabs();
startReminders({ notes: notesNow, kinds: heads, open: openCompose, sent: noteSentByHand });
