/** A letter taken apart once, for all checks: its build, what the notes know, and the text with that masked. */
import type { Candidate, Interview, NotesFile, Person } from '../notes.ts';
import type { ReviewDates } from '../review-dates.ts';
import type { KindHead } from '../template/head.ts';
import { type Language, languageOf } from './language.ts';
import { type Address, isPerson, type KnownPerson, known, nameWords } from './people.ts';
import { endOfOwnText, findGreeting, findParagraphs, findSentences, findSignOff, type Greeting, isNearly } from './structure.ts';
import { compare, fold, lower, masked, type Span, spans, tokens } from './words.ts';

/** What the review knows of a kind of follow-up; the heads of the templates have it. */
export type ReviewHead = Pick<KindHead, 'id' | 'due' | 'to' | 'channel' | 'skip'>;

/** A letter about to go out, with the notes it is held against. Times are RFC 3339. */
export interface ReviewInput {
  notes: NotesFile;
  interviewId: string;
  kind: string;
  /** The heads of all kinds: what this one asks for, and which dates the messages already sent belong to. */
  heads: readonly ReviewHead[];
  channel?: 'email' | 'linkedin' | undefined;
  from?: string | undefined;
  to: readonly Address[];
  cc?: readonly Address[] | undefined;
  subject: string;
  text: string;
  /** When it will go; without it and without `now` nothing is said about time. */
  plannedSendAt?: string | undefined;
  now?: string | undefined;
  /** What is due when to this recipient; without them nothing is said about too early or too late. */
  dates?: ReviewDates | undefined;
  /** Names of attached files. */
  attachments?: readonly string[] | undefined;
  /** The letters to the other interviewers; `recipient` is the full name. */
  siblings?: readonly { recipient: string; text: string }[] | undefined;
  /** In an existing thread, whose subject stays. */
  isReply?: boolean | undefined;
  locale?: string | undefined;
}

/** One field with what the notes know replaced, unit for unit: names and titles in `named`, everything noted in `noted`. */
export interface Field {
  text: string;
  named: string;
  noted: string;
}

/** What every check reads. */
export interface Reading {
  input: ReviewInput;
  candidate: Candidate;
  interview: Interview;
  head: ReviewHead;
  channel: 'email' | 'linkedin';
  isReply: boolean;
  locale: string;
  /** True when the notes or the caller said which English, German … it is. */
  localeIsSet: boolean;
  language: Language;
  sendAt: Temporal.Instant | undefined;
  subject: Field;
  body: Field;
  greeting: Greeting | undefined;
  /** Where the sign-off starts in the body. */
  signOff: number;
  /** The letter goes on after what was read. */
  isCut: boolean;
  paragraphs: Span[];
  sentences: Span[];
  /** The interviewers in To and Cc. */
  addressed: KnownPerson[];
  /** Who it goes to; a person outside the notes has an empty record. */
  recipient: KnownPerson | undefined;
  /** Everybody of the interview except the recipient. */
  others: KnownPerson[];
  /** What was noted of the talk with this recipient; with nobody in particular, of the whole interview. */
  points: string[];
  /** Every word of the notes, folded. */
  notedWords: Set<string>;
}

/** So much of a letter is read, ten times what is good for it, in UTF-16 units: a review costs little whatever comes. */
export const longest = 6_000;

/** So much of a subject, in UTF-16 units. */
export const longestSubject = 1_000;

const plainHead = { due: 'at-once', to: 'interviewer', channel: 'email', skip: [] } as const;

/** Takes a letter apart; undefined when the notes hold no such interview. */
export function read(input: ReviewInput): Reading | undefined {
  const { notes, text: whole } = input;
  const interview = notes.interviews.find(({ id }) => id === input.interviewId);
  if (!interview) return undefined;
  const candidate = notes.candidate;
  const head = input.heads.find(({ id }) => id === input.kind) ?? { id: input.kind, ...plainHead };
  const facts = factsOf(input, interview);
  const { people, recipient } = facts;

  const read = whole.slice(0, longest);
  const text = read.slice(0, endOfOwnText(read));
  const names = people.flatMap(({ words }) => words);
  const greeting = findGreeting(text, (word) => isNearly(word, names));
  const bodyStart = greeting?.end ?? 0;
  const signOff = signOffOf(text, bodyStart, candidate);
  const paragraphs = findParagraphs(text, bodyStart, signOff).slice(0, 200);
  const set = input.locale ?? interview.locale ?? candidate.locale;
  const locale = set ?? 'en-US';
  const prose = paragraphs.map((paragraph) => paragraph.text).join(' ');
  const when = input.plannedSendAt ?? input.now;
  return {
    input,
    candidate,
    interview,
    head,
    channel: input.channel ?? head.channel,
    isReply: input.isReply ?? /^\s*(?:re|aw|wg|antw|sv|rv|res|tr|fwd?)(?:\[\d+\])?\s?:/i.test(input.subject),
    locale,
    localeIsSet: set !== undefined,
    language: languageOf(prose, locale),
    sendAt: when ? Temporal.Instant.from(when) : undefined,
    subject: field(input.subject.slice(0, longestSubject), facts),
    body: field(text, facts),
    greeting,
    signOff,
    isCut: whole.length > longest,
    paragraphs,
    sentences: paragraphs.flatMap(findSentences).slice(0, 400),
    addressed: facts.addressed,
    recipient,
    others: facts.others,
    points: facts.points,
    notedWords: facts.notedWords,
  };
}

/** What the notes say for letters to the same addresses, whatever their text. */
interface Facts extends Pick<Reading, 'addressed' | 'recipient' | 'others' | 'points' | 'notedWords'> {
  people: KnownPerson[];
  names: Phrases;
  notes: Phrases;
}

/** Phrases as they stand in the notes, and as they are sought. */
type Phrases = [written: Set<string>, sought: string[]];

const factsByNotes = new WeakMap<NotesFile, Map<string, Facts>>();

// A letter is reviewed at every pause in writing: what hangs on the notes alone is made once.
function factsOf({ notes, to, cc = [] }: ReviewInput, interview: Interview): Facts {
  const ofNotes = factsByNotes.get(notes) ?? new Map<string, Facts>();
  factsByNotes.set(notes, ofNotes);
  const key = JSON.stringify([interview.id, to, cc]);
  const before = ofNotes.get(key);
  if (before) return before;
  const people = peopleOf(interview, to);
  const recipient = recipientOf(interview, to, people);
  const names = namesIn(notes, interview, people);
  const noted = notedIn(interview, notes.candidate);
  const facts = {
    people,
    recipient,
    addressed: people.filter(
      ({ record, role }) => role === 'interviewer' && [...to, ...cc].some((address) => isPerson(address, record)),
    ),
    others: people.filter((person) => person !== recipient),
    points: pointsOf(interview, recipient),
    names: phrasesOf(names),
    notes: phrasesOf([...names, ...noted]),
    notedWords: new Set([...names, ...noted].flatMap((note) => tokens(note).map((word) => fold(word.text)))),
  };
  ofNotes.set(key, facts);
  return facts;
}

const phrasesOf = (written: readonly string[]): Phrases => [
  new Set(written),
  [...new Set(written.map((phrase) => sameLength(phrase.trim()).replace(/[.!?]$/, '')))].filter(Boolean),
];

/** The text between greeting and sign-off. */
export const proseOf = ({ paragraphs }: Reading): string => paragraphs.map(({ text }) => text).join('\n\n');

/** Whether a letter goes to one of those who asked the questions. */
export const isToInterviewer = ({ recipient }: Reading): boolean => recipient?.role === 'interviewer';

function peopleOf(interview: Interview, to: readonly Address[]): KnownPerson[] {
  const shown = (record: Person) => to.find((address) => isPerson(address, record))?.name ?? '';
  return [
    ...interview.interviewers.map((record) => known(record, 'interviewer', shown(record))),
    ...(interview.coordinator ? [known(interview.coordinator, 'coordinator', shown(interview.coordinator))] : []),
    ...(interview.referrer ? [known(interview.referrer, 'referrer', shown(interview.referrer))] : []),
  ];
}

function recipientOf(interview: Interview, to: readonly Address[], people: KnownPerson[]): KnownPerson | undefined {
  const [first] = to;
  const match = people.find(({ record }) => to.some((address) => isPerson(address, record)));
  if (match) return match;
  if (!first) return interview.interviewers.length === 1 ? people[0] : undefined;
  const record: Person = { fullName: first.name ?? '', connectionPoints: [], ...(first.email ? { email: first.email } : {}) };
  const isMailbox = first.email !== undefined && lower(first.email) === lower(interview.genericMailbox ?? '');
  return known(record, isMailbox ? 'mailbox' : 'unknown', first.name);
}

function signOffOf(text: string, from: number, candidate: Candidate): number {
  const own = [
    ...nameWords(candidate.fullName).words,
    ...tokens(candidate.signature ?? '')
      .slice(0, 4)
      .map((word) => word.text),
  ];
  const isCandidate = (line: string) => {
    const words = nameWords(line.replace(/^[-–—~*\s]+/, '')).words;
    const [first, ...rest] = words;
    if (first === undefined) return false;
    return own.some((name) => compare(first, name) !== 'other') && rest.length < 6;
  };
  const at = findSignOff(text, from, isCandidate);
  if (at < text.length) return at;
  // A note of one block that ends in the name: "… to work on it. Maya Chen".
  const last = /[.!?…]\s+([^.!?\n]{2,50})\s*$/u.exec(text.slice(-80));
  return last?.[1] && isCandidate(last[1])
    ? Math.max(from, text.length - Math.min(80, text.length) + text.slice(-80).lastIndexOf(last[1]))
    : text.length;
}

function pointsOf(interview: Interview, recipient: KnownPerson | undefined): string[] {
  const shared = [...(interview.connectionPoints ?? []), interview.companyNeed ?? ''];
  const own =
    recipient?.role === 'interviewer'
      ? recipient.record.connectionPoints
      : interview.interviewers.flatMap(({ connectionPoints }) => connectionPoints);
  return [...own, ...shared].filter(Boolean);
}

function namesIn(notes: NotesFile, interview: Interview, people: readonly KnownPerson[]): string[] {
  const { candidate } = notes;
  return [
    interview.company,
    ...(interview.companyAliases ?? []),
    interview.role,
    ...people.flatMap(({ record, words, honorifics }) => [record.fullName, record.jobTitle ?? '', ...words, ...honorifics]),
    candidate.fullName,
    ...nameWords(candidate.fullName).words,
    candidate.signature ?? '',
    ...(candidate.pastEmployers ?? []),
  ].filter(Boolean);
}

const notedIn = (interview: Interview, candidate: Candidate): string[] =>
  [
    ...interview.interviewers.flatMap(({ connectionPoints }) => connectionPoints),
    ...(interview.connectionPoints ?? []),
    interview.companyNeed ?? '',
    interview.evidence ?? '',
    interview.offer ?? '',
    interview.forgot?.topic ?? '',
    interview.forgot?.text ?? '',
    interview.weakPoint?.question ?? '',
    interview.weakPoint?.betterAnswer ?? '',
    interview.decisionTimeline?.said ?? '',
    candidate.linkedIn ?? '',
    candidate.email ?? '',
  ].filter(Boolean);

function field(text: string, { names, notes }: Facts): Field {
  const links = spans(/(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gi, text);
  return { text, named: mask(text, names, links), noted: mask(text, notes, links) };
}

/** The same text with every known phrase covered, unit for unit. Phrases match whole words in any case. */
function mask(text: string, [written, sought]: Phrases, links: readonly Span[]): string {
  const small = sameLength(text);
  const covered: (readonly [number, number])[] = links.map(({ start, end }) => [start, end]);
  for (const phrase of sought)
    for (let at = small.indexOf(phrase); at >= 0; at = small.indexOf(phrase, at + phrase.length)) {
      const end = at + phrase.length;
      if (isWordPart(small, at - 1, phrase[0]) || isWordPart(small, end, phrase.at(-1))) continue;
      // "Inc." goes with its full stop.
      covered.push([at, /[.!?]/.test(small[end] ?? '') && written.has(text.slice(at, end + 1)) ? end + 1 : end]);
    }
  if (covered.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const [start, end] of covered.sort((a, b) => a[0] - b[0])) {
    if (end <= from) continue;
    const at = Math.max(start, from);
    pieces.push(text.slice(from, at), masked.repeat(end - at));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

// Lower case where it keeps the length (it does but for a few letters such as "İ").
function sameLength(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text).replaceAll('’', "'");
}

const isWordPart = (text: string, at: number, neighbour = ''): boolean =>
  at >= 0 && at < text.length && /[\p{L}\p{M}\p{N}]/u.test(neighbour) && /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? '');
