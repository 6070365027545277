/** The interview that the form describes. Editing keeps every field that the form does not show. Loaded when somebody saves. */
import type { Interview, Interviewer } from '../../follow-up/notes.ts';
import { say } from '../../say.ts';
import { withDetails } from './details-data.ts';
import { localTime } from './notes-form-data.ts';
import type { FormProblems, HalfWritten, HalfWrittenPerson } from './popup-port.ts';

const words = {
  needName: say('popup_needName'),
  needSomebody: say('popup_needSomebody'),
  badEmail: say('popup_badEmail'),
  badEnd: say('popup_badEnd'),
  future: say('popup_future'),
};

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
  for (const place of ['coordinator.email', 'referrer.email']) {
    const email = form.more?.[place]?.trim();
    if (email && !isAddress(email)) problems[place] = words.badEmail;
  }
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
  return { interview: withDetails(interview, form.more ?? {}), problems };
}

function interviewerFrom(
  { id, fullName, email, connectionPoint, jobTitle }: HalfWrittenPerson,
  saved?: Interviewer,
): Interviewer {
  const { email: _, ...rest } = saved ?? { id };
  const points = [connectionPoint, ...(saved?.connectionPoints ?? []).slice(1)].filter(Boolean);
  return { ...rest, id, fullName, connectionPoints: points, ...(email && { email }), ...(jobTitle && { jobTitle }) };
}

/** What somebody is called in "Open a message to Dana": the first word of the name that is no title. */
export const firstName = ({ preferredName, fullName }: Interviewer): string =>
  preferredName ?? fullName.split(' ').find((word) => !word.endsWith('.')) ?? fullName;

/** The form as plain text, for the clipboard when the store fails. */
export const asText = (form: HalfWritten): string =>
  [
    [form.company, form.role],
    [form.ended],
    Object.values(form.more ?? {}),
    ...form.people.map(({ fullName, email, connectionPoint }) => [fullName, email, connectionPoint]),
  ]
    .map((line) => line.filter(Boolean).join(' · '))
    .filter(Boolean)
    .join('\n');
