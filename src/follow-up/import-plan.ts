/** What an import would do: which interviews of a file are new, changed or the same, and what each would become. */
import type { Candidate, Interview, Interviewer, NotesFile } from './notes.ts';
import { stableText } from './stable-text.ts';

/** One interview of the file beside the stored one; `merged` is what would be kept. */
export interface PlannedInterview {
  state: 'new' | 'changed' | 'same';
  merged: Interview;
}

/** The whole plan; `candidate` is there when the profile would change. */
export interface ImportPlan {
  interviews: PlannedInterview[];
  candidate?: Candidate;
}

/**
 * Compares a file with what is stored, record by record. What the file says wins, what it does not say stays: no interviewer, no
 * connection point and no message sent is lost. Interviews that are not in the file stay as they are.
 */
export function importPlan(stored: NotesFile, file: NotesFile): ImportPlan {
  const known = new Map(stored.interviews.map((interview) => [interview.id, interview]));
  const interviews = file.interviews.map((given): PlannedInterview => {
    const before = known.get(given.id);
    if (!before) {
      // What stands twice in the file is kept once, as it would be at the next import.
      const merged = {
        ...given,
        ...pointsOf({}, given),
        interviewers: peopleOf([], given.interviewers),
        ...messagesOf({}, given),
      };
      return { state: 'new', merged };
    }
    const merged = {
      ...before,
      ...present(given),
      ...pointsOf(before, given),
      interviewers: peopleOf(before.interviewers, given.interviewers),
      ...messagesOf(before, given),
    };
    return { state: sameText(before, merged) ? 'same' : 'changed', merged };
  });
  const candidate = { ...stored.candidate, ...present(file.candidate) };
  return { interviews, ...(sameText(stored.candidate, candidate) ? {} : { candidate }) };
}

/** The file's people first, each with what is known of them here; then those whom it does not name. */
function peopleOf(before: readonly Interviewer[], given: readonly Interviewer[]): Interviewer[] {
  const known = new Map(before.map((person) => [person.id, person]));
  const people = given.map((person): Interviewer => {
    const here = known.get(person.id);
    return { ...here, ...(here ? present(person) : person), connectionPoints: [], ...pointsOf(here ?? {}, person) };
  });
  const named = new Set(given.map(({ id }) => id));
  return [...people, ...before.filter(({ id }) => !named.has(id))];
}

type WithPoints = { connectionPoints?: string[] | undefined };
function pointsOf(before: WithPoints, given: WithPoints): { connectionPoints?: string[] } {
  const connectionPoints = [...new Set([...(given.connectionPoints ?? []), ...(before.connectionPoints ?? [])])];
  return connectionPoints.length ? { connectionPoints } : {};
}

function messagesOf(before: Pick<Interview, 'messages'>, given: Interview): Pick<Interview, 'messages'> {
  const sent = new Map([...(before.messages ?? []), ...(given.messages ?? [])].map((message) => [messageKey(message), message]));
  const messages = [...sent.values()].sort((one, other) => Date.parse(one.sentAt) - Date.parse(other.sentAt));
  return messages.length ? { messages } : {};
}

const messageKey = ({ kind, interviewerId, sentAt }: NonNullable<Interview['messages']>[number]): string =>
  JSON.stringify([kind, interviewerId, Date.parse(sentAt)]);

/** The fields that say something: an empty list or text of a file does not erase what is stored. */
function present<Fields extends object>(fields: Fields): Fields {
  const filled = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
  );
  return Object.fromEntries(filled) as Fields;
}

const sameText = (one: unknown, other: unknown): boolean => stableText(one) === stableText(other);
