/** The agenda of the popup: what is due to whom, what comes next, what was sent. Facts only; the words are the screen's. */

import { type Addressee, isPassedOn, personOf } from './addressee.ts';
import { mainPlace } from './connection.ts';
import { dueKind } from './kinds.ts';
import type { Candidate, Interview, Person } from './notes.ts';
import type { KindHead } from './template/head.ts';
import { type Due, dueKey, isOver, whatIsDue } from './timing/due.ts';
import { endOfHolidayTable } from './timing/holidays.ts';
import { recipientZone } from './timing/recipient-zone.ts';

/** One line of the agenda. */
export interface AgendaEntry {
  interviewId: string;
  /** Or `coordinator`, `mailbox`; of a sent letter absent where it is not known. */
  interviewerId?: string;
  name: string;
  company: string;
  /** What to write, e.g. `{ id: 'thank-you', title: 'Thank-you' }`. */
  kind: { id: string; title: string };
  /** due: to be written now; needs-detail: the same, and no connection point is noted yet; next: later; sent: done. */
  state: 'due' | 'needs-detail' | 'next' | 'sent';
  /** RFC 3339: send by, check in on, sent at; of an answer to their news, when the news came. */
  at: string;
  /** Whether no date of the guide stands behind it: the answer to an offer or a rejection. */
  isAnswer?: boolean;
  /** What it is about, to be put off or left out (`dueKey`). */
  reminder?: string;
  /** Put off until then, RFC 3339. */
  snoozedUntil?: string;
  /**
   * isEnough: sent, and the last one, for two check-ins are enough; isBlocked: it cannot be sent, for they asked not to be written to and
   * nobody is noted who could pass it on; isBeyondHolidays: the public holidays of that year are not known.
   */
  remark?: 'isEnough' | 'isBlocked' | 'isBeyondHolidays';
  /** Whether only the day of `at` counts (a check-in), not the hour. */
  wholeDay?: boolean;
  /** IANA zone of the person written to. */
  timeZone: string;
}

/** How many sent letters are remembered on the front page; our choice. */
const sentShown = 5;

/** What was said to reminders: keys (`dueKey`) left out, and put off until when (RFC 3339). */
export interface PutOff {
  skipped: readonly string[];
  snoozed: Readonly<Record<string, string>>;
}

/** All lines: due ones first, soonest first; then what comes next; then what was sent, the last one first. What was put away is not in it. `now` is RFC 3339. */
export function agendaOf(
  interviews: readonly Interview[],
  candidate: Candidate,
  now: string,
  kinds: readonly KindHead[],
  { skipped, snoozed }: PutOff = { skipped: [], snoozed: {} },
): AgendaEntry[] {
  const shown = interviews.filter(({ archivedAt }) => !archivedAt);
  const open = shown
    .flatMap((interview) =>
      (isOver(interview) ? answersDue(interview, now) : whatIsDue(interview, candidate, now, kinds)).flatMap((due) =>
        openEntry(interview, candidate, due, now, kinds),
      ),
    )
    .filter(({ reminder = '' }) => !skipped.includes(reminder))
    .map((entry) => {
      const until = snoozed[entry.reminder ?? ''];
      return until && Date.parse(until) > Date.parse(now) ? { ...entry, snoozedUntil: until } : entry;
    });
  const sent = shown.flatMap((interview) => sentEntries(interview, candidate, kinds));
  const isNext = ({ state }: AgendaEntry) => state === 'next';
  return [
    ...open.filter((entry) => !isNext(entry)).sort(bySoonest),
    ...open.filter(isNext).sort(bySoonest),
    ...sent.sort(bySoonest).reverse().slice(0, sentShown),
  ];
}

/** The answer to their news may be written for so many days; our choice. */
const answerDays = 14;

/** An offer, a rejection is answered to one of the panel: whom their letters are to who get what only one may get. */
function answersDue(interview: Interview, now: string): Due[] {
  const { id, outcome, answeredAt, interviewers } = interview;
  if (!outcome || !answeredAt || Date.parse(now) - Date.parse(answeredAt) > answerDays * 86_400_000) return [];
  const asked = interviewers[mainPlace(interview)];
  return [{ interviewId: id, ...(asked && { recipientId: asked.id }), kindDue: 'nothing', at: answeredAt, state: 'window' }];
}

const bySoonest = (one: AgendaEntry, other: AgendaEntry): number => Date.parse(one.at) - Date.parse(other.at);

function openEntry(interview: Interview, candidate: Candidate, due: Due, now: string, kinds: readonly KindHead[]): AgendaEntry[] {
  const { at } = due;
  if (!at) return [];
  const interviewer = interview.interviewers.find(({ id }) => id === due.recipientId);
  const to: Addressee = interviewer
    ? { role: 'interviewer', id: interviewer.id }
    : { role: isPassedOn(interview) && interview.coordinator ? 'coordinator' : 'mailbox' };
  const person = personOf(interview, to);
  const library = { kinds: kinds.map((head) => ({ head })) };
  const id = dueKind({ library, interview, candidate, to, now });
  const isAnswer = due.kindDue === 'nothing';
  // Yes or no to an offer: nothing is due by itself, so both answers are offered.
  const offered = kinds.filter((one) => one.id === id || (isAnswer && !id && one.when.outcome === interview.outcome));
  if (isAnswer && interview.messages?.some((message) => offered.some((kind) => kind.id === message.kind))) return [];
  const isLetter = due.kindDue === 'send-by';
  const waits = due.isBlocked || (!isLetter && due.state === 'early');
  // Who forwards passes on what was said with each.
  const met = interviewer ? [interviewer] : interview.interviewers;
  const points = [interview, ...met].flatMap(({ connectionPoints = [] }) => connectionPoints);
  const lacksDetail = isLetter && !points.some((point) => point.trim());
  return offered.map((kind) => ({
    interviewId: interview.id,
    interviewerId: to.role === 'interviewer' ? to.id : to.role,
    name: due.isBlocked ? met.map(nameOf).join(', ') : nameOf(person),
    company: interview.company,
    kind: { id: kind.id, title: kind.title },
    state: waits ? 'next' : lacksDetail ? 'needs-detail' : 'due',
    at,
    ...(!isLetter && { wholeDay: true }),
    ...(isAnswer && { isAnswer }),
    ...remarkOf(due, interview.calendar ?? candidate.calendar),
    reminder: dueKey(due),
    timeZone: recipientZone(interview, candidate, person),
  }));
}

const sentEntries = (interview: Interview, candidate: Candidate, kinds: readonly KindHead[]): AgendaEntry[] =>
  (interview.messages ?? []).map(({ kind, interviewerId, sentAt }) => {
    const head = kinds.find(({ id }) => id === kind);
    const person = sentTo(interview, interviewerId, head);
    return {
      interviewId: interview.id,
      ...(interviewerId !== undefined && { interviewerId }),
      name: nameOf(person),
      company: interview.company,
      kind: { id: kind, title: head?.title ?? kind },
      state: 'sent',
      at: sentAt,
      ...(head?.due === 'second-check-in' && { remark: 'isEnough' }),
      timeZone: recipientZone(interview, candidate, person),
    };
  });

/** Whom a message went to: by its id; without one, as one goes to a coordinator, by what its kind says. */
function sentTo(interview: Interview, id: string | undefined, head: KindHead | undefined): Partial<Person> | undefined {
  const { interviewers, coordinator, referrer } = interview;
  if (id !== undefined) return [...interviewers, coordinator, referrer].find((one) => one?.id === id);
  if (head?.to === 'referrer') return referrer;
  return (head && head.to !== 'interviewer') || (head?.elseTo && isPassedOn(interview)) ? coordinator : undefined;
}

/** Holidays matter only where a country's are reckoned with. */
function remarkOf({ at = '', isBlocked }: Due, calendar: Interview['calendar']): Pick<AgendaEntry, 'remark'> {
  const hasHolidays = calendar?.country ?? calendar?.byTimeZone;
  return isBlocked
    ? { remark: 'isBlocked' }
    : hasHolidays && at.slice(0, 10) > endOfHolidayTable
      ? { remark: 'isBeyondHolidays' }
      : {};
}

const nameOf = (person?: Partial<Person>): string => person?.fullName || person?.email || '';
