/** Words about time in a letter: dates with a weekday, "yesterday", "this morning", "on Tuesday". */
import { recipientZone } from '../timing/recipient-zone.ts';
import type { Reading } from './reading.ts';
import { lower, type Span } from './words.ts';

/** When the interview ended and when the letter goes, on the recipient's clock; `days` are all the days they met. */
export interface Moment {
  ended: Temporal.ZonedDateTime;
  sent: Temporal.PlainDate | undefined;
  days: Temporal.PlainDate[];
}

/** One word or phrase about time. Weekdays as in ISO 8601, Monday = 1. */
export type TimeWord = Span & { nameOf(weekday: number): string } & (
    | { kind: 'date'; date: Temporal.PlainDate; dateText: string; weekday: number | undefined }
    | { kind: 'weekday'; weekday: number }
    | { kind: 'ago'; daysAgo: number; part: string | undefined; english: boolean }
  );

const moments = new WeakMap<Reading, Moment>();

/** The interview and the planned sending on the recipient's calendar. */
export function momentOf(reading: Reading): Moment {
  const moment = moments.get(reading) ?? computeMoment(reading);
  moments.set(reading, moment);
  return moment;
}

function computeMoment({ interview, input, candidate, recipient, sendAt }: Reading): Moment {
  const zone = recipientZone(interview, candidate, recipient?.record);
  const at = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const rounds = input.notes.interviews.filter(
    ({ id, company }) => id !== interview.id && company && lower(company) === lower(interview.company),
  );
  return {
    ended: at(interview.endedAt),
    sent: sendAt?.toZonedDateTimeISO(zone).toPlainDate(),
    days: [interview, ...rounds].map(({ endedAt }) => at(endedAt).toPlainDate()),
  };
}

const day = 86_400_000;

/** The words about days that are read, in the five languages; the names come from the engine. */
function dayNames(): { weekdays: string[][]; months: string[][]; date: RegExp; weekday: RegExp } {
  const inAll = (part: Intl.DateTimeFormatOptions, count: number, first: number, step: number) =>
    ['en', 'de', 'fr', 'es', 'pt'].map((language) => {
      const format = new Intl.DateTimeFormat(language, { ...part, timeZone: 'UTC' });
      return Array.from({ length: count }, (_, index) => lower(format.format((first + index * step) * day)));
    });
  // 5 January 1970 was a Monday; every 30½ days from the 16th on there is another month.
  const weekdays = inAll({ weekday: 'long' }, 7, 4, 1);
  const months = inAll({ month: 'long' }, 12, 15, 30.5);
  const weekday = weekdays.flat().join('|');
  const month = `${months.flat().join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec`;
  return {
    weekdays,
    months,
    date: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(${weekday}),? (?:(?:the|den|dem|le|el|o|d[ií]a) )?)?(?:(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)? (?:of |de )?(${month})|(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?)(?:,? (?:de )?(20\\d\\d))?(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    weekday: new RegExp(`(?<![\\p{L}\\p{N}])(?:${weekday})(?![\\p{L}\\p{N}-])`, 'giu'),
  };
}

let names: ReturnType<typeof dayNames> | undefined;

const ago =
  /(?<![\p{L}\p{N}])(?:(yesterday(?: (?:morning|afternoon|evening))?)|(earlier today|today|this (?:morning|afternoon|evening)|tonight)|(gestern|hier|ayer|ontem)|(heute|aujourd['’]hui|hoy|hoje))(?![\p{L}\p{N}])/giu;

/** So many words about time are read in a field: no letter names more days. */
export const mostTimeWords = 20;

/** The words about time in a field, in their order; a weekday with a date is one. */
export function timeWords(reading: Reading, where: 'subject' | 'body'): TimeWord[] {
  names ??= dayNames();
  const { weekdays, months } = names;
  const text = reading[where].noted;
  const found: TimeWord[] = [];
  // The list that has a name, and its name of another day, with a capital where that one has it.
  const listOf = (name: string) => weekdays.find((list) => list.includes(lower(name))) ?? weekdays[0] ?? [];
  const nameIn = (written: string) => (weekday: number) => {
    const name = listOf(written)[weekday - 1] ?? '';
    return /^\p{Lu}/u.test(written) ? (name[0] ?? '').toUpperCase() + name.slice(1) : name;
  };
  const numberOf = (name: string) => listOf(name).indexOf(lower(name)) + 1;
  const add = <Rest>({ index }: { index: number }, words: string, rest: Rest) => ({
    start: index,
    end: index + words.length,
    text: words,
    ...rest,
  });
  for (const match of firstOf(text, names.date)) {
    const [words, name, day, monthName, monthFirst, dayAfter, year] = match;
    const month = lower(monthName ?? monthFirst ?? '');
    const number = Math.max(
      ...months.map(
        (list) => list.findIndex((one) => one === month || (month.length < 5 && one.startsWith(month.slice(0, 3)))) + 1,
      ),
    );
    const date = dateNear(Number(day ?? dayAfter), number, year, momentOf(reading).ended);
    if (!date) continue;
    const dateText = name ? words.slice(name.length).replace(/^,? /, '') : words;
    found.push(
      add(match, name ?? words, {
        kind: 'date' as const,
        date,
        dateText,
        weekday: name ? numberOf(name) : undefined,
        nameOf: nameIn(name ?? 'M'),
      }),
    );
  }
  const dates = [...found];
  for (const match of firstOf(text, names.weekday)) {
    const [name] = match;
    if (dates.some(({ start, end }) => start <= match.index && match.index < end)) continue;
    found.push(add(match, name, { kind: 'weekday' as const, weekday: numberOf(name), nameOf: nameIn(name) }));
  }
  for (const match of firstOf(text, ago)) {
    const [words, yesterday, today, before] = match;
    const part = /(?<=this |yesterday )\w+$|(?<=to)night/i.exec(words)?.[0].toLowerCase().replace('night', 'evening');
    found.push(
      add(match, words, {
        kind: 'ago' as const,
        daysAgo: yesterday || before ? 1 : 0,
        part,
        english: Boolean(yesterday || today),
        nameOf: nameIn('Monday'),
      }),
    );
  }
  return found.sort((a, b) => a.start - b.start).slice(0, mostTimeWords);
}

const firstOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].slice(0, mostTimeWords);

// Without a year the nearest one to the interview is meant.
function dateNear(
  day: number,
  month: number,
  year: string | undefined,
  reference: Temporal.ZonedDateTime,
): Temporal.PlainDate | undefined {
  const months = month - reference.month + (day - reference.day) / 31;
  try {
    return Temporal.PlainDate.from(
      { year: year ? Number(year) : reference.year - Math.round(months / 12), month, day },
      { overflow: 'reject' },
    );
  } catch {
    return undefined;
  }
}

const talk =
  /(?<!\p{L})(?:thank\w*|meet\w*|met|spoke|speak\w*|spent|talk\w*|conversation|interview\w*|call|chat\w*|discuss\w*|see(?:ing)?|saw|gespräch\w*|vorstellungs\w*|entretien|échange|entrevista|conversaci[oó]n|conversa|reunião|reunión|dank\w*|merci|remerci\w*|gracias|agradec\w*|agradezco|obrigad\w*)(?!\p{L})/iu;
const notIt =
  /(?<!\p{L})(?:look\w* forward|next|(?<!thank you |thanks )again|available|free|until|by|before|after|since|will|would|could|can|may|shall|i(?:['’]ve| have)? (?:sent|finished|read|looked|tried|wrote|submitted|uploaded|completed|received|heard|asked|started|booked)|offer|decide|decision|decid\w*|second|deadline|due|every|each|freue|nächst\w*|prochain\w*|próxim\w*|bis|d['’]ici|hasta|até)(?!\p{L})/iu;

/** Whether a word about time stands in a clause about the interview, and not about something else or something to come. */
export function aboutInterview(reading: Reading, { start, end }: Span): boolean {
  const sentence = reading.sentences.find((one) => one.start <= start && end <= one.end);
  if (!sentence) return false;
  const { text } = reading.body;
  const from = Math.max(sentence.start, lastOf(text.slice(sentence.start, start)) + sentence.start);
  const rest = text.slice(end, sentence.end).search(/[;:,()–—]|\b(?:and|but|und|et|y|e) (?:I|ich|je)\b/);
  const clause = text.slice(from, rest < 0 ? sentence.end : end + rest);
  return talk.test(clause) && !notIt.test(clause);
}

const lastOf = (text: string): number =>
  Math.max(...[...text.matchAll(/[;:,()–—]|\b(?:and|but|und|et|y|e) (?=I\b|ich\b|je\b)/g)].map((match) => match.index + 1), 0);
