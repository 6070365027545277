/** Two notes about one interview made one: nothing of either is lost. */
import type { Interview, Interviewer } from './notes.ts';

const plain = (text = ''): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Worked out once for each list: the screen asks at every key that is typed. */
const known = new WeakMap<readonly Interview[], Map<string, Interview>>();

/**
 * For each interview, by its id, the notes for the same company and role that ended before it: the latest of several. Case and
 * blanks do not count.
 */
export function earlierTwins(all: readonly Interview[]): Map<string, Interview> {
  const twins = known.get(all) ?? new Map<string, Interview>();
  if (known.has(all)) return twins;
  known.set(all, twins);
  const before = new Map<string, Interview>();
  for (const interview of all.toSorted(inTime)) {
    const [company, role] = [plain(interview.company), plain(interview.role)];
    if (!company || !role) continue;
    const twin = before.get(`${company}\n${role}`);
    if (twin) twins.set(interview.id, twin);
    before.set(`${company}\n${role}`, interview);
  }
  return twins;
}

const inTime = (one: Interview, other: Interview): number =>
  Date.parse(one.endedAt) - Date.parse(other.endedAt) || (one.id < other.id ? -1 : 1);

/**
 * `kept` with all that `other` has besides: people and messages of both, lists of both, fields that were empty. Where both say
 * something else, `kept` stays, and what `other` said goes to the jottings, a line each.
 */
export function mergeInterviews(kept: Interview, other: Interview): Interview {
  const aside: string[] = [];
  const idOf = new Map<string, string>();
  const interviewers = [...kept.interviewers];
  for (const person of other.interviewers) {
    const place = interviewers.findIndex((one) => isSamePerson(one, person));
    const known = interviewers[place];
    const id = known?.id ?? (interviewers.some((one) => one.id === person.id) ? `${other.id}-${person.id}` : person.id);
    idOf.set(person.id, id);
    if (known) interviewers[place] = merge(known, { ...person, id }, person.fullName, aside) as Interviewer;
    else interviewers.push({ ...person, id });
  }
  const messages = other.messages?.map(({ interviewerId, ...message }) => ({
    ...message,
    ...(interviewerId && { interviewerId: idOf.get(interviewerId) ?? interviewerId }),
  }));
  // How the other one ended ends nothing here.
  const { jottings, outcome, answeredAt, archivedAt, ...rest } = other;
  for (const [field, value] of Object.entries({ outcome, answeredAt, archivedAt }))
    if (value && value !== kept[field]) aside.push(`${field}: ${value}`);
  const added = { ...rest, id: kept.id, company: kept.company, role: kept.role, interviewers, ...(messages && { messages }) };
  const merged = merge({ ...kept, interviewers }, added, '', aside) as Interview;
  const lines = [kept.jottings, jottings, ...aside].filter(Boolean);
  return { ...merged, ...(lines.length > 0 && { jottings: lines.join('\n') }) };
}

const isSamePerson = (one: Interviewer, other: Interviewer): boolean =>
  one.email || other.email
    ? plain(one.email) === plain(other.email) || (!(one.email && other.email) && plain(one.fullName) === plain(other.fullName))
    : plain(one.fullName) === plain(other.fullName);

/** Ours where both have something; what theirs says otherwise is put aside, under its path. */
function merge(ours: unknown, theirs: unknown, path: string, aside: string[]): unknown {
  if (theirs === undefined || isSame(ours, theirs)) return ours;
  if (ours === undefined) return theirs;
  if (Array.isArray(ours) && Array.isArray(theirs))
    return [...ours, ...theirs.filter((one) => !ours.some((known) => isSame(known, one)))];
  if (isRecord(ours) && isRecord(theirs)) {
    const at = (key: string) => [path, key].filter(Boolean).join(' ');
    return Object.fromEntries(
      [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].map((key) => [
        key,
        merge(ours[key], theirs[key], at(key), aside),
      ]),
    );
  }
  aside.push(`${path}: ${typeof theirs === 'object' ? JSON.stringify(theirs) : theirs}`);
  return ours;
}
