/** The form as typed: blank, of a saved interview, as it was kept. What becomes of it when it is saved is in interview-from.ts. */
import type { Candidate, Interview, Interviewer } from '../../follow-up/notes.ts';
import type { HalfWritten, HalfWrittenPerson } from './popup-port.ts';

const personOf = (interviewer?: Interviewer): HalfWrittenPerson => ({
  id: interviewer?.id ?? crypto.randomUUID(),
  fullName: interviewer?.fullName ?? '',
  email: interviewer?.email ?? '',
  connectionPoint: interviewer?.connectionPoints?.[0] ?? '',
});

/** A person nobody has typed anything about. */
export const blankPerson = (): HalfWrittenPerson => personOf();

/** Whether nobody has: who comes next may take that row. */
export const isBlankPerson = ({ fullName, email, connectionPoint }: HalfWrittenPerson): boolean =>
  !(fullName + email + connectionPoint).trim();

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
  form.people.every(isBlankPerson) &&
  ![form.company, form.role, form.ended, ...Object.values(form.more ?? {})].some((text) => text.trim());

/** `YYYY-MM-DDTHH:mm` on this computer's clock, as `<input type="datetime-local">` wants it. */
export function localTime(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** A kept form if it is one; what an older version or another hand left there is no reason to fail. */
export function asHalfWritten(value: unknown): HalfWritten | undefined {
  const form = value as HalfWritten | null | undefined;
  const texts = (record: object | null, names: readonly string[]) =>
    record !== null && names.every((name) => typeof (record as Record<string, unknown>)?.[name] === 'string');
  const isForm =
    typeof form === 'object' &&
    texts(form?.more ?? {}, Object.keys(form?.more ?? {})) &&
    texts(form, ['interviewId', 'fullName', 'company', 'role', 'ended', 'tone']) &&
    Array.isArray(form?.people) &&
    form.people.length > 0 &&
    form.people.every((person) => texts(person, ['id', 'fullName', 'email', 'connectionPoint']));
  return isForm ? form : undefined;
}
