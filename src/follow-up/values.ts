/** The values that a template can name, made from the notes about one interview and one recipient. */
import { type DayWords, dateText, onDate } from './day-words.ts';
import { bareOffers, offerLead, roleEnd, roleLead } from './letter-words.ts';
import { lowered, notePhrase, raised } from './note-phrase.ts';
import { type Candidate, type Interview, oneLine, type Person } from './notes.ts';
import { bareName, personName } from './person.ts';

/** Every value with what it is; the chips of the template editor. */
export const valueTitles = {
  role: 'the job title',
  asRole: 'the job title after “as” or “being”, when it needs no article: Head of Logistics',
  company: 'the company',
  myName: 'your full name',
  name: "the interviewer's full name",
  greeting: 'the greeting without its comma: Dear Ms. Okafor',
  firstName: 'the name the interviewer goes by',
  names: 'all interviewers the letter speaks of: Dana Okafor and Paul Quist',
  connection: 'the connection point, where a noun fits',
  Connection: 'the same at the beginning of a sentence',
  clause: 'the connection point as a statement, after a colon or “that”',
  need: 'the challenge they named, where a noun fits',
  evidence: 'your sentence of proof, whole',
  offer: 'what you offered to send, where a noun fits',
  Offer: 'the same at the beginning of a sentence',
  topic: 'what the talk was about when you forgot something',
  forgot: 'what you forgot to say, as a whole sentence',
  forgotPoint: 'what you forgot to say, where a noun fits',
  question: 'the question you answered badly, where a noun fits',
  asked: 'the question you answered badly, as it was asked',
  betterAnswer: 'the better answer, as a whole sentence',
  day: 'this morning, yesterday, on Tuesday',
  dayNoun: 'this morning, yesterday, Tuesday',
  date: 'the date of the interview: March 10',
  onDate: 'on March 10',
  decision: 'the date they expected to decide by: March 20',
  said: 'when they said they would decide: by the end of the month',
  thankedOn: 'when your last letter went to them: on March 11',
  deadline: 'the date by which another offer wants your answer',
  interviewer: 'an interviewer you met, by full name',
} as const;

/** A value's name in a template. */
export type ValueName = keyof typeof valueTitles;

/** The names of all values. */
export const valueNames: readonly string[] = Object.keys(valueTitles);

/** Values by name; what is not there is missing. */
export type Values = Partial<Record<ValueName, string>>;

/** The longest that a note may be and still stand in a letter of 118 words; our figures. Words, then characters. */
const longest = {
  role: [14, 100],
  company: [12, 80],
  name: [8, 80],
  offer: [16, 120],
  evidence: [45, 320],
  answer: [60, 420],
} as const;

/** The note as one line if it is short enough for a letter. */
export function fitting(note: string | undefined, [words, characters]: readonly [number, number]): string {
  if (!note || note.length > characters * 4) return '';
  const line = oneLine(note);
  return line.length <= characters && line.split(' ').length <= words ? line : '';
}

/** The job title as a letter names it: "the Data Lead role (m/f/d)" is Data Lead. */
export const roleOf = (interview: Interview): string => {
  const role = fitting(interview.role, longest.role);
  return role.replace(roleLead, '').replace(roleEnd, '');
};

/** The company as a letter names it. */
export const companyOf = (interview: Interview): string => fitting(interview.company, longest.company);

/** The candidate's name as it stands under a letter. */
export const myNameOf = (candidate: Candidate): string => fitting(candidate.fullName, longest.name);

/** The name of a person that the letter writes to or about, short enough to be one. */
export const fullNameOf = (person: Partial<Person>, language: string): string =>
  fitting(person.fullName || person.preferredName, longest.name) ? personName(person, language).full : '';

/** What the values of one letter are made from. */
export interface ValueInput {
  candidate: Candidate;
  interview: Interview;
  /** The interviewer that the letter is to or about. */
  person?: Partial<Person>;
  /** The people it speaks for or thanks. */
  people: readonly Partial<Person>[];
  connectionPoint: string;
  dayWords: DayWords;
  ended: Temporal.PlainDate;
  /** When the last letter to them went. */
  thanked?: Temporal.PlainDate;
  locale: string;
}

/** The values of one letter. */
export function valuesFor({
  candidate,
  interview,
  person,
  people,
  connectionPoint,
  dayWords,
  ended,
  thanked,
  locale,
}: ValueInput): Values {
  const [language = 'en'] = locale.split('-');
  const values: Values = {};
  const set = (name: ValueName, text: string | undefined) => {
    if (text) values[name] = text;
  };
  const role = roleOf(interview);
  set('role', role);
  // "As warehouse operative" lacks its article; "as Head of Logistics" does not.
  if (!/^\p{Ll}/u.test(role)) set('asRole', role);
  // One who works there already does not wish to join.
  set('company', interview.internalCandidate ? '' : companyOf(interview));
  set('myName', myNameOf(candidate));
  if (person) {
    const full = fullNameOf(person, language);
    set('name', full);
    set('firstName', full && (personName(person, language).given || full));
  }
  const names = people.map((one) => fullNameOf(one, language)).filter(Boolean);
  set('names', names.length > 0 && names.length <= 6 ? listText(names, locale) : '');
  set('interviewer', names[0]);

  const point = notePhrase(connectionPoint, language);
  if (point.sort === 'phrase') {
    set('connection', point.text);
    set('Connection', raised(point.text));
  } else if (point.sort === 'clause') set('clause', point.text);
  const need = notePhrase(interview.companyNeed ?? '', language);
  if (need.sort === 'phrase') set('need', need.text);
  set('evidence', sentence(fitting(interview.evidence, longest.evidence)));
  const offer = offerPhrase(fitting(interview.offer, longest.offer), language);
  set('offer', offer);
  set('Offer', raised(offer));

  const topic = notePhrase(interview.forgot?.topic ?? '', language);
  if (topic.sort === 'phrase') set('topic', topic.text);
  const forgot = fitting(interview.forgot?.text, longest.answer);
  const forgotPoint = notePhrase(forgot, language);
  if (forgotPoint.sort === 'phrase' && !/[.!?]$/.test(forgot)) set('forgotPoint', forgotPoint.text);
  else set('forgot', sentence(forgot));
  const weak = interview.weakPoint;
  const asked = fitting(weak?.question, longest.offer);
  if (asked.endsWith('?')) set('asked', asked);
  else {
    const question = notePhrase(asked.replace(/^(?:their|the|your)\s+question\s+(?:about|on)\s+/i, ''), language);
    if (question.sort === 'phrase') set('question', question.text);
  }
  set('betterAnswer', sentence(fitting(weak?.betterAnswer, longest.answer)));

  set('day', dayWords.day);
  set('dayNoun', dayWords.dayNoun);
  set('date', dateText(ended, locale));
  set('onDate', onDate(ended, locale));
  const { said, endsOn, heard } = interview.decisionTimeline ?? {};
  // "In two weeks" is no date that anybody had in mind, and none lies before the talk.
  if (endsOn && !heard && endsOn >= `${ended}`) set('decision', dateText(Temporal.PlainDate.from(endsOn), locale));
  // "By the end of next week" is true only on the day it was said.
  const words = fitting(said, longest.offer).replace(/[.!\s]+$/, '');
  if (
    !endsOn &&
    language === 'en' &&
    /^(?:by|before|in|within|around|on|at|towards?)\s/i.test(words) &&
    !/\b(?:next|this|coming|tomorrow|today|following)\b/i.test(words)
  )
    set('said', words.slice(0, 1).toLowerCase() + words.slice(1));
  if (thanked) set('thankedOn', onDate(thanked, locale));
  if (interview.competingDeadline) set('deadline', dateText(Temporal.PlainDate.from(interview.competingDeadline), locale));
  return values;
}

const lists = new Map<string, Intl.ListFormat>();

/** Names as a list in words: `Dana Okafor, Paul Quist, and Li Wei`. */
export function listText(names: readonly string[], locale: string): string {
  const format = lists.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  lists.set(locale, format);
  return format.format(names);
}

const sentence = (text: string): string =>
  text ? raised(/[.!?…]["”’)»“]?$/u.test(text) ? text : `${text.replace(/[,;:\s]+$/, '')}.`) : '';

function offerPhrase(offer: string, language: string): string {
  const text = offer.replace(offerLead, '').replace(/[.!,;:\s]+$/, '');
  const all = text.split(/\s*(?:,|·|\band\b|&|\/)\s*/);
  if (language === 'en' && all.every((one) => bareOffers.test(one))) return `my ${all.join(' and ').toLowerCase()}`;
  const phrase = notePhrase(text, language);
  return phrase.sort === 'phrase' ? lowered(phrase.text, language) : '';
}

/** The recipient's name as told in a draft, never empty where anything is known. */
export const shownName = (person: Partial<Person>, language: string): string =>
  fullNameOf(person, language) || bareName(person.email ?? '') || oneLine(person.email ?? '').slice(0, 254);
