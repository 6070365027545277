/** What an organisation gives to all who use its browsers: its policy, checked field by field. What is wrong is left out and told. */
import * as v from 'valibot';
import { type Candidate, candidateSchema, parseRecord, type Weekday } from './notes.ts';

/** As checked. `problems` names the field, e.g. `holidays[1]: not a day`. */
export interface Given {
  locale?: string;
  country?: string;
  workingDays?: Weekday[];
  holidays: string[];
  hosts: string[];
  templates: { file: string; source: string }[];
  problems: string[];
}

const weekdays: readonly Weekday[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const isHost = (text: string): boolean => /^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text);
const texts = v.record(v.string(), v.string());

/** Reads a policy as the browser hands it over: any value at all. */
export function readGiven(policy: unknown): Given {
  const given: Given = { holidays: [], hosts: [], templates: [], problems: [] };
  const fields = typeof policy === 'object' && policy !== null ? (policy as Record<string, unknown>) : {};
  const wrong = (path: string, what: string) => given.problems.push(`${path}: ${what}`);
  const profile = (path: string, value: object): Candidate | undefined => {
    const parsed = parseRecord(candidateSchema, value);
    if (!parsed.ok) wrong(path, parsed.error.message);
    return parsed.ok ? parsed.value : undefined;
  };
  const each = (path: string, value: unknown, take: (entry: unknown, at: string) => void) => {
    if (!Array.isArray(value)) return void wrong(path, 'not a list');
    for (const [index, entry] of value.entries()) take(entry, `${path}[${index}]`);
  };
  const readers: Record<string, (value: unknown, path: string) => void> = {
    locale(value, path) {
      const locale = profile(path, { locale: value })?.locale;
      if (locale) given.locale = locale;
    },
    country(value, path) {
      const country = profile(path, { calendar: { country: value } })?.calendar?.country;
      if (country) given.country = country.toUpperCase();
    },
    workingDays(value, path) {
      const days = profile(path, { calendar: { weekend: value } })?.calendar?.weekend;
      if (days?.length) given.workingDays = weekdays.filter((day) => days.includes(day));
      else if (days) wrong(path, 'no working day');
    },
    holidays: (value, path) =>
      each(path, value, (entry, at) =>
        given.holidays.push(...(profile(at, { calendar: { holidays: [entry] } })?.calendar?.holidays ?? [])),
      ),
    hosts: (value, path) =>
      each(path, value, (entry, at) => {
        if (typeof entry === 'string' && isHost(entry)) given.hosts.push(entry);
        else wrong(at, 'not a host, such as mail.example.org');
      }),
    templates(value, path) {
      const parsed = v.safeParse(texts, value);
      if (!parsed.success || Array.isArray(value)) return void wrong(path, 'not texts by file name');
      given.templates = Object.entries(parsed.output).map(([file, source]) => ({ file, source }));
    },
  };
  for (const [path, value] of Object.entries(fields)) {
    if (Object.hasOwn(readers, path)) readers[path]?.(value, path);
    else wrong(path, 'not known');
  }
  return given;
}

/** What of the profile the organisation gives: its days off come to the candidate's own. */
export function givenProfile({ locale, country, workingDays, holidays }: Given, own: Candidate): Partial<Candidate> {
  const weekend = workingDays && weekdays.filter((day) => !workingDays.includes(day));
  const calendar = {
    ...own.calendar,
    ...(country && { country }),
    ...(weekend && { weekend }),
    holidays: [...new Set([...(own.calendar?.holidays ?? []), ...holidays])],
  };
  const isOfCalendar = country || weekend || holidays.length > 0;
  return { ...(locale && { locale }), ...(isOfCalendar && { calendar }) };
}

/** A template that cannot be read, as a problem. */
export const templateProblem = (file: string, problem: { line: number; message: string }): string =>
  `templates: ${file}:${problem.line}: ${problem.message}`;
