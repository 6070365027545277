/** All letters of a notes file that are due, or all of one kind: what the `draft` tool prints. */

import { type Addressee, isPassedOn, personOf, unreachable } from './addressee.ts';
import { mainPlace } from './connection.ts';
import { type Draft, type DraftRecipient, type Finding, mergedFindings, type SaidFinding } from './draft.ts';
import { dueKind } from './kinds.ts';
import { lacking } from './needs.ts';
import type { Interview, NotesFile } from './notes.ts';
import type { Problem } from './refusal.ts';
import { type Result, success } from './result.ts';
import { review } from './review.ts';
import { reviewDates } from './review-dates.ts';
import { kindById, type TemplateLibrary } from './template/library.ts';
import { type Due, whatIsDue } from './timing/due.ts';
import { type Timing, timing } from './timing/timing.ts';
import { writeLetter } from './write.ts';

/** What to write. Without a kind, the one that is due to each; without an interview, after all of them. `now` is RFC 3339. */
export interface LettersRequest {
  library: TemplateLibrary;
  notes: NotesFile;
  now: string;
  kind?: string | undefined;
  interviewId?: string | undefined;
  locale?: string | undefined;
}

/** Letters, findings about the notes as a whole, and the dates. No screen shows those findings: they are said in English. */
export interface LettersReply {
  drafts: Draft[];
  findings: SaidFinding[];
  timing: Timing[];
}

/** Writes them. The error says why it cannot be done. */
export function lettersDue({ library, notes, now, kind, interviewId, locale }: LettersRequest): Result<LettersReply, Problem> {
  const heads = library.kinds.map(({ head }) => head);
  const reply: LettersReply = { drafts: [], findings: [], timing: [] };
  for (const interview of notes.interviews) {
    if (interviewId !== undefined && interview.id !== interviewId) continue;
    reply.timing.push(...timing(interview, notes.candidate, heads));
    const to = kind === undefined ? addressees(interview) : addresseesOf(library, interview, kind);
    if (!to.length) reply.findings.push(nobody(interview, kind !== undefined));
    const head = kind === undefined ? undefined : kindById(library, kind)?.head;
    const lacks = head ? lacking(head, interview) : [];
    if (head && lacks.length) {
      reply.findings.push(senseless(interview, head.title, lacks));
      continue;
    }
    const due = whatIsDue(interview, notes.candidate, now, heads);
    // Where something is due and nobody is known whom it may go to, that needs a word.
    let isSilent =
      kind === undefined &&
      to.length > 0 &&
      !interview.interviewers.length &&
      (interview.outcome !== undefined || due.some(isTimely));
    for (const one of to) {
      const chosen = kind ?? dueKind({ library, interview, candidate: notes.candidate, to: one, now });
      if (chosen === undefined) continue;
      isSilent = false;
      if (kind === undefined && !isWanted(library, interview, due, one, chosen)) continue;
      const draft = writeLetter({ library, notes, interview, to: one, kind: chosen, now, locale });
      if (!draft.ok) return draft;
      reply.drafts.push(draft.value);
    }
    if (isSilent) reply.findings.push(unnamed(interview));
  }
  for (const draft of reply.drafts) draft.findings = mergedFindings(draft.findings, reviewed(draft));
  return success(reply);

  function reviewed(draft: Draft): Finding[] {
    const { interviewId: id, kind: sort, channel, recipient, subject, text } = draft;
    const others = reply.drafts.filter(
      (other) => other !== draft && other.interviewId === id && other.recipient.role === 'interviewer',
    );
    const interview = notes.interviews.find((one) => one.id === id);
    const person = interview?.interviewers.find((one) => recipient.role === 'interviewer' && one.id === recipient.id);
    return review({
      ...(interview ? { dates: reviewDates(interview, notes.candidate, person, heads) } : {}),
      notes,
      interviewId: id,
      kind: sort,
      heads,
      channel,
      to: [{ name: nameOf(recipient), email: recipient.email ?? '' }],
      subject,
      text,
      now,
      locale: draft.locale,
      siblings:
        recipient.role === 'interviewer' ? others.map((other) => ({ recipient: nameOf(other.recipient), text: other.text })) : [],
    });
  }
}

/** An address shown for want of a name is none. */
const nameOf = ({ name, email }: DraftRecipient): string => (name === email ? '' : name);

/** The first letter may be written at once; a check-in not before its day. */
const isTimely = ({ kindDue, state }: Due): boolean => kindDue === 'send-by' || (kindDue !== 'nothing' && state !== 'early');

/** Whether the kind that comes next to this recipient is to be written now: not too early, and an answer to an outcome once only. */
function isWanted(library: TemplateLibrary, interview: Interview, due: readonly Due[], to: Addressee, kind: string): boolean {
  if (kindById(library, kind)?.head.due === 'at-once') return !interview.messages?.some((message) => message.kind === kind);
  const own = due.find(({ recipientId }) => recipientId === (to.role === 'interviewer' ? to.id : undefined));
  return own ? isTimely(own) : due.some(isTimely);
}

/** Everybody a letter may be due to: the interviewers unless they asked not to be written to, then whoever forwards. */
function addressees(interview: Interview): Addressee[] {
  const { interviewers, coordinator, genericMailbox, contactAllowed, outcome } = interview;
  // The answer to an outcome goes to one person, not to a whole panel.
  const first = mainInterviewer(interview);
  if (outcome !== undefined && first) return [first];
  const to: Addressee[] = contactAllowed === false ? [] : interviewers.map(({ id }) => ({ role: 'interviewer', id }));
  if (coordinator) to.push({ role: 'coordinator' });
  else if (genericMailbox) to.push({ role: 'mailbox' });
  return to;
}

function addresseesOf(library: TemplateLibrary, interview: Interview, kind: string): Addressee[] {
  const { to = 'interviewer', elseTo, toOne = false } = kindById(library, kind)?.head ?? {};
  const forwarder: Addressee = { role: interview.coordinator || !interview.genericMailbox ? 'coordinator' : 'mailbox' };
  const first = mainInterviewer(interview);
  const wanted: Addressee[] =
    elseTo && isPassedOn(interview) && interview.coordinator
      ? [{ role: elseTo }]
      : toOne && first
        ? [first]
        : to === 'interviewer'
          ? interview.interviewers.length
            ? interview.interviewers.map(({ id }) => ({ role: 'interviewer', id }))
            : [{ role: 'mailbox' }]
          : [to === 'everyone-missing' ? forwarder : { role: to }];
  return wanted.filter((one) => personOf(interview, one) && (to !== 'everyone-missing' || unreachable(interview).length > 0));
}

/** Whom one writes to when one person is enough. */
function mainInterviewer(interview: Interview): Addressee | undefined {
  const one = interview.interviewers[mainPlace(interview)];
  return one && { role: 'interviewer', id: one.id };
}

const unnamed = (interview: Interview): SaidFinding => ({
  ...nobody(interview, false),
  message: `The notes about ${interview.company || 'this interview'} name no interviewer, so no letter is due. Add who interviewed you; ${interview.coordinator?.fullName || 'the coordinator'} can tell you the names.`,
});

const nobody = (interview: Interview, isAsked: boolean): SaidFinding => ({
  check: 'recipient-address-missing',
  severity: 'info',
  where: 'notes',
  evidence: interview.id,
  message: `The notes about ${interview.company || 'this interview'} name nobody to write ${isAsked ? 'this kind of letter ' : ''}to.`,
});

/** No letter with a hole in its sense: what it is about has to be in the notes. */
const senseless = (interview: Interview, title: string, lacks: readonly string[]): SaidFinding => ({
  check: 'placeholder-unfilled',
  severity: 'warning',
  where: 'notes',
  evidence: interview.id,
  message: `“${title}” is not written after ${interview.company || 'this interview'}: the notes lack ${lacks.join(', ')}.`,
});
