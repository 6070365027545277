/**
 * Interview notes: the public format `afterword-notes`, version 1 (README, "The notes format").
 * One shape for the store, the export, the import and the two command-line tools.
 */
import * as v from 'valibot';
import { failure, type Result, success } from './result.ts';

/** The limits of one file; beyond them it is refused with a clear error, never cut. */
export const notesLimits = { bytes: 5_000_000, interviews: 2_000, interviewers: 200, depth: 100 } as const;

// Cc: controls but tab and line feed; then bidirectional overrides and isolates, and the byte-order mark.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point.
const unprintable = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Text without control or bidirectional-override characters; tabs and line feeds stay. */
export const printable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(unprintable, '');

/** One line of printable text, runs of white space folded: what a subject, a name or an address may hold. */
export const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();

const text = v.pipe(v.string('not a text'), v.transform(printable));
const line = v.pipe(v.string('not a text'), v.transform(oneLine));
const format = (holds: (value: string) => boolean, message: string) => v.pipe(v.string(message), v.check(holds, message));
const instant = format(isInstant, 'not an instant');
const day = format(isDay, 'not a day');
const timeZone = format(isTimeZone, 'not a time zone');
const locale = format(isLocale, 'not a locale');
const weekday = v.picklist(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'], 'not a weekday (Mon … Sun)');
const list = <Item extends v.GenericSchema>(item: Item) => v.array(item, 'not a list');
const choice = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, `not one of ${options.join(', ')}`);
const record = <Entries extends v.ObjectEntries>(entries: Entries) => v.looseObject(entries, 'not an object');

const atMost = <Item extends v.GenericSchema>(what: 'interviews' | 'interviewers', items: v.ArraySchema<Item, string>) =>
  v.pipe(
    items,
    v.check(({ length }) => length <= notesLimits[what], `more than ${notesLimits[what]} ${what}`),
  );

const personEntries = {
  id: v.optional(line),
  fullName: v.optional(line, ''),
  email: v.optional(line),
  preferredName: v.optional(line),
  givenName: v.optional(line),
  familyName: v.optional(line),
  nameOrder: v.optional(choice(['given-first', 'family-first'])),
  nameType: v.optional(choice(['patronymic'])),
  honorific: v.optional(line),
  pronouns: v.optional(line),
  jobTitle: v.optional(line),
  function: v.optional(choice(['hiring-manager', 'peer', 'executive', 'recruiter', 'other-team'])),
  connectionPoints: v.optional(list(text), []),
  timeZone: v.optional(timeZone),
  linkedIn: v.optional(line),
  latinName: v.optional(record({ given: v.optional(line), family: v.optional(line) })),
};

/** A person met around the interview: the coordinator or the referrer. Like an interviewer, its id may be missing. */
export const personSchema = record(personEntries);

/** A person who interviewed the candidate. */
export const interviewerSchema = record({ ...personEntries, id: line });

/** One message that went out, as the candidate or the webmail told us. */
export const sentMessageSchema = record({
  kind: line,
  interviewerId: v.optional(line),
  sentAt: instant,
  subject: v.optional(line),
  text: v.optional(text),
});

const calendarEntries = {
  country: v.optional(format((value) => /^[A-Za-z]{2}$/.test(value), 'not a country code')),
  weekend: v.optional(list(weekday)),
  holidays: v.optional(list(day)),
};

/** Notes about one interview. */
export const interviewSchema = record({
  id: line,
  company: v.optional(line, ''),
  companyAliases: v.optional(list(line)),
  role: v.optional(line, ''),
  stage: v.optional(choice(['phone-screen', 'interview', 'final', 'assessment-day', 'informational'])),
  round: v.optional(
    v.pipe(
      v.number('not a number'),
      v.check((value) => Number.isInteger(value) && value > 0, 'not a whole number from 1 on'),
    ),
  ),
  setting: v.optional(choice(['phone', 'video', 'on-site'])),
  endedAt: instant,
  timeZone: v.optional(timeZone),
  met: v.optional(choice(['together', 'separately'])),
  interviewers: v.optional(atMost('interviewers', list(interviewerSchema)), []),
  connectionPoints: v.optional(list(text)),
  companyNeed: v.optional(text),
  evidence: v.optional(text),
  offer: v.optional(text),
  // What was taken down during the call, a line each with its time: for the candidate alone, no letter uses it.
  jottings: v.optional(text),
  forgot: v.optional(record({ topic: v.optional(line), text: v.optional(text) })),
  weakPoint: v.optional(record({ question: v.optional(line), betterAnswer: v.optional(text) })),
  tone: v.optional(choice(['formal', 'warm'])),
  locale: v.optional(locale),
  went: v.optional(choice(['well', 'fine', 'badly'])),
  // `heard`: the day was worked out from words that name no single day, so no letter prints it.
  decisionTimeline: v.optional(
    record({ said: v.optional(line), endsOn: v.optional(day), heard: v.optional(v.boolean('not true or false')) }),
  ),
  coordinator: v.optional(personSchema),
  referrer: v.optional(personSchema),
  genericMailbox: v.optional(line),
  contactAllowed: v.optional(v.boolean('not true or false')),
  internalCandidate: v.optional(v.boolean('not true or false')),
  competingDeadline: v.optional(day),
  outcome: v.optional(choice(['rejected', 'offered', 'withdrawn'])),
  // They wrote back: nothing more is due for this interview.
  answeredAt: v.optional(instant),
  // Put away by the candidate: nothing is due for it, no reminder comes, and it is listed apart.
  archivedAt: v.optional(instant),
  calendar: v.optional(
    record({ ...calendarEntries, byTimeZone: v.optional(v.record(v.string(), record(calendarEntries), 'not an object')) }),
  ),
  messages: v.optional(list(sentMessageSchema)),
});

/** The candidate: the one who was interviewed and writes. */
export const candidateSchema = record({
  fullName: v.optional(line, ''),
  email: v.optional(line),
  phone: v.optional(line),
  linkedIn: v.optional(line),
  signature: v.optional(text),
  timeZone: v.optional(timeZone),
  locale: v.optional(locale),
  currentEmployerDomain: v.optional(line),
  pastEmployers: v.optional(list(line)),
  linkedInAccount: v.optional(choice(['basic', 'premium'])),
  // Of an interview that says none itself.
  tone: v.optional(choice(['formal', 'warm'])),
  // The working week and the closed days of an interview that names none itself.
  calendar: v.optional(record(calendarEntries)),
});

const notesFileSchema = record({
  format: format((value) => value === 'afterword-notes', 'not "afterword-notes"'),
  version: v.picklist([1], 'not 1, the version this program reads'),
  candidate: v.optional(candidateSchema, {}),
  interviews: v.optional(atMost('interviews', list(interviewSchema)), []),
});

export type Candidate = v.InferOutput<typeof candidateSchema>;
export type Person = v.InferOutput<typeof personSchema>;
export type Interviewer = v.InferOutput<typeof interviewerSchema>;
export type Interview = v.InferOutput<typeof interviewSchema>;
export type SentMessage = v.InferOutput<typeof sentMessageSchema>;
export type NotesFile = v.InferOutput<typeof notesFileSchema>;
export type Tone = NonNullable<Interview['tone']>;
export type Weekday = v.InferOutput<typeof weekday>;

/** Where the input is wrong and why, e.g. `{ path: 'interviews[0].endedAt', message: 'not an instant' }`. */
export interface NotesProblem {
  path: string;
  message: string;
}

/** Checks one value against one of the schemas above; missing, `null` and blank texts are the same. */
export function parseRecord<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  at = '',
): Result<v.InferOutput<Schema>, NotesProblem> {
  if (isDeeper(value, notesLimits.depth)) return failure({ path: at, message: 'nested too deeply' });
  if (Array.isArray(value) || (!at && isBlank(value))) return failure({ path: at, message: 'not an object' });
  const parsed = v.safeParse(schema, withoutBlanks(value), { abortEarly: true });
  if (parsed.success) return success(parsed.output);
  const issue = parsed.issues[0];
  const missing = issue.received === 'undefined';
  const path = (issue.path ?? []).map(({ key }) => key);
  return failure({ path: at + pathText(value, path), message: missing ? 'missing' : issue.message });
}

/** Checks a whole notes file: already parsed JSON in, notes or the first problem out. */
export function parseNotes(value: unknown): Result<NotesFile, NotesProblem> {
  const parsed = parseRecord(notesFileSchema, value);
  if (!parsed.ok) return parsed;
  const seen = new Set<string>();
  for (const [index, interview] of parsed.value.interviews.entries()) {
    if (seen.has(interview.id))
      return failure({
        path: pathText(value, ['interviews', index, 'id']),
        message: `a second interview with the id ${interview.id}`,
      });
    seen.add(interview.id);
    const people = new Set<string>();
    for (const [place, { id }] of interview.interviewers.entries()) {
      if (people.has(id))
        return failure({
          path: pathText(value, ['interviews', index, 'interviewers', place, 'id']),
          message: `a second interviewer with the id ${id}`,
        });
      people.add(id);
    }
  }
  return parsed;
}

/** Reads a notes file from its text; too large, no JSON and not the format are all one kind of error. */
export function readNotes(source: string): Result<NotesFile, NotesProblem> {
  const json = readJson(source);
  return json.ok ? parseNotes(json.value) : json;
}

/** Parses JSON within the size limit of a file. */
export function readJson(source: string): Result<unknown, NotesProblem> {
  // A UTF-16 unit is at most three bytes: short texts need no counting.
  if (source.length > notesLimits.bytes || (source.length * 3 > notesLimits.bytes && utf8Length(source) > notesLimits.bytes))
    return failure({ path: '', message: `larger than ${notesLimits.bytes / 1_000_000} MB` });
  try {
    return success(JSON.parse(source.replace(/^\uFEFF/, '')));
  } catch {
    return failure({ path: '', message: 'not JSON' });
  }
}

/** A problem in words: `interviews[0].endedAt: not an instant`. */
export const problemText = ({ path, message }: NotesProblem): string => (path ? `${path}: ${message}` : `the file is ${message}`);

/** How many bytes a text takes in UTF-8. */
export function utf8Length(source: string): number {
  let bytes = 0;
  for (const character of source) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && !value.trim());

/** Whether lists and objects lie in each other more than so many deep. */
const isDeeper = (value: unknown, depth: number): boolean =>
  typeof value === 'object' && value !== null && (depth === 0 || Object.values(value).some((one) => isDeeper(one, depth - 1)));

function withoutBlanks(value: unknown): unknown {
  if (isBlank(value)) return undefined;
  if (Array.isArray(value)) return value.filter((item) => !isBlank(item)).map(withoutBlanks);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value ?? {}).map(([key, item]) => [key, withoutBlanks(item)] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

/** A path in the words of the file: places are counted as they are in `given`, blank ones included. */
function pathText(given: unknown, path: readonly unknown[]): string {
  let here = given;
  const steps = path.map((key) => {
    let place = key;
    if (Array.isArray(here) && typeof key === 'number') {
      const kept = here.flatMap((item, index) => (isBlank(item) ? [] : [index]));
      place = kept[key] ?? key;
    }
    here = (here as Record<string, unknown> | undefined)?.[String(place)];
    return typeof place === 'number' ? `[${place}]` : `.${String(place)}`;
  });
  return steps.join('').replace(/^\./, '');
}

function isReadable(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

/** Whether a text is an instant as the notes format has them: RFC 3339 with an offset. */
export function isInstant(value: string): boolean {
  const isRfc3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)$/.test(value);
  return isRfc3339 && isReadable(() => Temporal.Instant.from(value));
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && isReadable(() => Temporal.PlainDate.from(value, { overflow: 'reject' }));
}

function isTimeZone(value: string): boolean {
  return isReadable(() => new Intl.DateTimeFormat('en', { timeZone: value }));
}

function isLocale(value: string): boolean {
  return isReadable(() => Intl.getCanonicalLocales(value));
}
