/** Which kinds of follow-up can be written now, and which one is due. Decided by the heads of the templates alone. */

import { type Addressee, isPassedOn, personOf, unreachable } from './addressee.ts';
import { mainPlace } from './connection.ts';
import { lacking } from './needs.ts';
import type { Candidate, Interview } from './notes.ts';
import type { KindHead } from './template/head.ts';
import { type Due, whatIsDue } from './timing/due.ts';

/** Whom and when a choice of kinds is for. `now` is RFC 3339. */
export interface KindQuery {
  /** A template library; only its heads are read. */
  library: { readonly kinds: readonly { head: KindHead }[] };
  interview: Interview;
  candidate: Candidate;
  to: Addressee;
  now: string;
}

/** The kinds that can be written to this recipient now, the due one first, those to be chosen by hand last. Nobody asks for news that came. */
export function kindsFor(query: KindQuery): KindHead[] {
  const facts = factsOf(query);
  const due = dueKind(query);
  const rank = ({ id, byHand }: KindHead) => (id === due ? 0 : byHand ? 2 : 1);
  return headsOf(query)
    .filter((head) => isPossible(head, query.interview, facts))
    .filter((head) => query.interview.outcome === undefined || !head.due.endsWith('check-in'))
    .sort((one, other) => rank(one) - rank(other));
}

/**
 * The kind whose date of the guide comes next for this recipient; undefined when nothing is left to send to them. Of several for the same
 * date it is the one whose head asks for the most that is true here.
 */
export function dueKind(query: KindQuery): string | undefined {
  const { interview, to } = query;
  const facts = factsOf(query);
  const state = dueOf(query);
  const dates: readonly KindHead['due'][] =
    interview.outcome !== undefined
      ? ['at-once']
      : state?.kindDue === 'check-in' || state?.kindDue === 'second-check-in'
        ? [state.kindDue]
        : state?.kindDue === 'send-by'
          ? ['send-by', 'same-day', 'informational']
          : [];
  const weight = (head: KindHead) => Object.keys(head.when).length * 10 + head.needs.length;
  const [first] = headsOf(query)
    .filter((head) => !head.byHand && dates.includes(head.due) && isPossible(head, interview, facts))
    .filter((head) => !head.toOne || to.role !== 'interviewer' || interview.interviewers[mainPlace(interview)]?.id === to.id)
    .filter((head) => head.due !== 'at-once' || Object.hasOwn(head.when, 'outcome'))
    .sort((one, other) => weight(other) - weight(one));
  // One letter to the coordinator speaks for all.
  const isForAll = to.role === 'coordinator' && first?.to === 'everyone-missing';
  return isForAll && interview.messages?.some(({ kind }) => kind === first.id) ? undefined : first?.id;
}

/** Whom a kind may go to: its own sort of recipient; a mailbox stands for an interviewer nobody named, or forwards. */
function headsOf({ library, interview, to }: KindQuery): KindHead[] {
  const heads = library.kinds.map(({ head }) => head);
  const isForwarding = interview.contactAllowed === false || unreachable(interview).some(({ email }) => !email);
  return heads.filter((head) => {
    if (head.to === 'everyone-missing')
      return isForwarding && (to.role === 'coordinator' || (to.role === 'mailbox' && !interview.coordinator));
    if (to.role === 'mailbox') return head.to === 'interviewer' && !interview.interviewers.length;
    return head.to === to.role || (isPassedOn(interview) && head.elseTo === to.role);
  });
}

function isPossible(head: KindHead, interview: Interview, facts: Readonly<Record<string, string>>): boolean {
  return (
    !lacking(head, interview).length &&
    Object.entries(head.when).every(([fact, value]) => Object.hasOwn(facts, fact) && facts[fact] === value)
  );
}

/** A day after its date a letter speaks of being late, in milliseconds: thanks for yesterday need no word about time. Our choice. */
const lateFrom = 24 * 3_600_000;

/** What heads can ask for in `when`. */
function factsOf(query: KindQuery): Record<string, string> {
  const { interview, to } = query;
  const person = personOf(interview, to);
  const facts: Record<string, string> = { round: (interview.round ?? 1) > 1 ? 'later' : 'first' };
  const known = {
    stage: interview.stage,
    went: interview.went,
    outcome: interview.outcome,
    function: person?.function,
    setting: interview.setting,
  };
  for (const [fact, value] of Object.entries(known)) if (value) facts[fact] = value;
  const { state, at } = dueOf(query) ?? {};
  if (state === 'late' && at && Date.parse(query.now) - Date.parse(at) >= lateFrom) facts.late = 'yes';
  return facts;
}

function dueOf({ interview, candidate, to, now, library }: KindQuery): Due | undefined {
  const heads = library.kinds.map(({ head }) => head);
  const all = whatIsDue(interview, candidate, now, heads);
  const id = to.role === 'interviewer' ? to.id : undefined;
  return (
    all.find(({ recipientId }) => recipientId === id) ??
    (to.role === 'interviewer' ? undefined : all.find(({ kindDue }) => kindDue !== 'nothing'))
  );
}
