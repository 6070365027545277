/** Between the form as typed and an interview as stored. Editing keeps every field that the form does not show. */
import type { Candidate, Interview, Interviewer } from '../../follow-up/notes.ts';
import type { HalfWritten, HalfWrittenPerson } from './popup-port.ts';
import { words } from './words.ts';

/** What is wrong, by field: `fullName`, `company`, `ended`, or `email-<person id>`. */
export type FormProblems = Record<string, string>;

const personOf = (interviewer?: Interviewer): HalfWrittenPerson => ({
  id: interviewer?.id ?? crypto.randomUUID(),
  fullName: interviewer?.fullName ?? '',
  email: interviewer?.email ?? '',
  connectionPoint: interviewer?.connectionPoints?.[0] ?? '',
});

/** A person nobody has typed anything about. */
export const blankPerson = (): HalfWrittenPerson => personOf();

/** An empty form; the tone is the one used last. */
export const blankForm = (candidate: Candidate, interviews: readonly Interview[]): HalfWritten => ({
  interviewId: crypto.randomUUID(),
  editing: false,
  fullName: candidate.fullName ?? '',
  company: '',
  role: '',
  ended: '',
  tone: interviews[0]?.tone ?? 'formal',
  people: [blankPerson()],
});

/** The form for a saved interview; the end on the candidate's own clock. */
export const formOf = (interview: Interview, candidate: Candidate): HalfWritten => ({
  interviewId: interview.id,
  editing: true,
  fullName: candidate.fullName ?? '',
  company: interview.company ?? '',
  role: interview.role ?? '',
  ended: localTime(Date.parse(interview.endedAt)),
  tone: interview.tone ?? 'formal',
  people: interview.interviewers?.length ? interview.interviewers.map(personOf) : [blankPerson()],
});

/** Whether anything was typed that would be missed. */
export const isBlank = (form: HalfWritten): boolean =>
  !form.editing &&
  ![
    form.company,
    form.role,
    form.ended,
    ...form.people.flatMap((person) => [person.fullName, person.email, person.connectionPoint]),
  ].some((text) => text.trim());

/** `YYYY-MM-DDTHH:mm` on this computer's clock, as `<input type="datetime-local">` wants it. */
export function localTime(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** RFC 3339 with this computer's offset at that moment. */
export function withOffset(at: number): string {
  const minutes = -new Date(at).getTimezoneOffset();
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${new Date(at + minutes * 60_000).toISOString().slice(0, 19)}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** `Dana Okafor <dana@caldera.example>`, pasted into either box, taken apart. */
export function tidyPerson(person: HalfWrittenPerson): HalfWrittenPerson {
  const whole = /^\s*"?([^"<>]*?)"?\s*<\s*(?:mailto:)?([^<>\s]+@[^<>\s]+)\s*>\s*[,;]?\s*$/;
  const pasted = whole.exec(person.email) ?? (person.email.trim() ? null : whole.exec(person.fullName));
  const fullName = (pasted && (whole.test(person.fullName) || !person.fullName.trim()) ? pasted[1] : person.fullName) ?? '';
  const email = (pasted?.[2] ?? person.email).replace(/^\s*mailto:/i, '');
  return { ...person, fullName: fullName.trim(), email: email.trim(), connectionPoint: person.connectionPoint.trim() };
}

const isAddress = (email: string): boolean => /^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:".]+(\.[^\s@<>()[\],;:".]+)+$/.test(email);
const isEmpty = ({ fullName, email, connectionPoint }: HalfWrittenPerson): boolean => !fullName && !email && !connectionPoint;

/** The interview that the form describes, or what is wrong with it. `now` in epoch milliseconds, `zone` an IANA name. */
export function interviewFrom(
  form: HalfWritten,
  saved: Interview | undefined,
  now: number,
  zone: string,
): { interview?: Interview; problems: FormProblems } {
  const problems: FormProblems = {};
  const people = form.people.map(tidyPerson).filter((person) => !isEmpty(person));
  if (!form.fullName.trim()) problems.fullName = words.needName;
  if (!form.company.trim() && !people.length) problems.company = words.needSomebody;
  const ended = form.ended ? Date.parse(form.ended) : now;
  if (Number.isNaN(ended)) problems.ended = words.badEnd;
  else if (ended > now + 60_000) problems.ended = words.future;
  for (const { id, email } of people) if (email && !isAddress(email)) problems[`email-${id}`] = words.badEmail;
  if (Object.keys(problems).length) return { problems };

  // An end that was not touched stays as noted: the form shows minutes, on a clock that may have moved since.
  const untouched = saved && form.ended === localTime(Date.parse(saved.endedAt));
  const interview: Interview = {
    ...saved,
    id: form.interviewId,
    company: form.company.trim(),
    role: form.role.trim(),
    endedAt: untouched ? saved.endedAt : withOffset(ended),
    timeZone: saved?.timeZone ?? zone,
    tone: form.tone,
    interviewers: people.map((person) =>
      interviewerFrom(
        person,
        saved?.interviewers.find(({ id }) => id === person.id),
      ),
    ),
  };
  return { interview, problems };
}

function interviewerFrom({ id, fullName, email, connectionPoint }: HalfWrittenPerson, saved?: Interviewer): Interviewer {
  const { email: _, ...rest } = saved ?? { id };
  const points = [connectionPoint, ...(saved?.connectionPoints ?? []).slice(1)].filter(Boolean);
  return { ...rest, id, fullName, connectionPoints: points, ...(email && { email }) };
}

/** What somebody is called in "Open a message to Dana": the first word of the name that is no title. */
export const firstName = ({ preferredName, fullName }: Interviewer): string =>
  preferredName ?? fullName.split(' ').find((word) => !word.endsWith('.')) ?? fullName;

/** The form as plain text, for the clipboard when the store fails. */
export const asText = (form: HalfWritten): string =>
  [
    [form.company, form.role],
    [form.ended],
    ...form.people.map(({ fullName, email, connectionPoint }) => [fullName, email, connectionPoint]),
  ]
    .map((line) => line.filter(Boolean).join(' · '))
    .filter(Boolean)
    .join('\n');

/** A kept form if it is one; what an older version or another hand left there is no reason to fail. */
export function asHalfWritten(value: unknown): HalfWritten | undefined {
  const form = value as HalfWritten | null | undefined;
  const texts = (record: object | null, names: readonly string[]) =>
    record !== null && names.every((name) => typeof (record as Record<string, unknown>)?.[name] === 'string');
  const isForm =
    typeof form === 'object' &&
    texts(form, ['interviewId', 'fullName', 'company', 'role', 'ended', 'tone']) &&
    Array.isArray(form?.people) &&
    form.people.length > 0 &&
    form.people.every((person) => texts(person, ['id', 'fullName', 'email', 'connectionPoint']));
  return isForm ? form : undefined;
}
