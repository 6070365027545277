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
    | { kind: 'ago'; daysAgo: number; part: 'morning' | 'afternoon' | 'evening' | undefined; english: boolean }
  );

/** The interview and the planned sending on the recipient's calendar. */
export function momentOf({ interview, input, candidate, recipient, sendAt }: Reading): Moment {
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

const weekdays = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunes martes miércoles jueves viernes sábado domingo',
  'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
].map((names) => names.split(' '));
const months = [
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
].map((names) => names.split(' '));

const weekday = [...new Set(weekdays.flat())].join('|');
const month = [...new Set(months.flat())].join('|');
const short = 'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const anyDate = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${weekday}),? (?:the |den |dem |le |el |o |día |dia )?)?(?:(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)? (?:of |de )?(${month}|${short})|(${month}|${short})\\.? (\\d{1,2})(?:st|nd|rd|th)?)(?:,? (?:de )?(20\\d\\d))?(?![\\p{L}\\p{N}])`,
  'giu',
);
const plainDay = new RegExp(`(?<![\\p{L}\\p{N}])(?:${weekday})(?![\\p{L}\\p{N}-])`, 'giu');
const ago =
  /(?<![\p{L}\p{N}])(?:(yesterday)(?: (morning|afternoon|evening))?|(earlier today|today|this (?:morning|afternoon|evening)|tonight)|(gestern|hier|ayer|ontem)|(heute|aujourd['’]hui|hoy|hoje))(?![\p{L}\p{N}])/giu;

/** No letter names more days. */
const most = 60;

/** All words about time in a field, in their order; a weekday with a date is one. */
export function timeWords(reading: Reading, where: 'subject' | 'body'): TimeWord[] {
  const text = reading[where].noted;
  const found: TimeWord[] = [];
  const reference = momentOf(reading).ended.toPlainDate();
  const nameOf = (list: string[], written: string) => (day: number) => {
    const name = list[day - 1] ?? '';
    return /^\p{Lu}/u.test(written) ? (name[0] ?? '').toUpperCase() + name.slice(1) : name;
  };
  const listOf = (name: string | undefined) => weekdays.find((list) => list.includes(name ?? '')) ?? weekdays[0] ?? [];
  const span = (start: number, words: string): Span => ({ start, end: start + words.length, text: words });
  for (const match of text.matchAll(anyDate)) {
    if (found.length >= most) break;
    const [words, name, day, monthName, monthFirst, dayAfter, year] = match;
    const date = dateNear(Number(day ?? dayAfter), lower(monthName ?? monthFirst ?? ''), year, reference);
    if (!date) continue;
    const list = listOf(name && lower(name));
    found.push({
      ...span(match.index, name ?? words),
      kind: 'date',
      date,
      dateText: name ? words.slice(name.length).replace(/^,? /, '') : words,
      weekday: name ? list.indexOf(lower(name)) + 1 : undefined,
      nameOf: nameOf(list, name ?? 'M'),
    });
  }
  const isDate = (at: number) => found.some(({ kind, start, end }) => kind === 'date' && start <= at && at < end);
  for (const match of text.matchAll(plainDay)) {
    if (found.length >= 2 * most) break;
    if (isDate(match.index)) continue;
    const list = listOf(lower(match[0]));
    found.push({
      ...span(match.index, match[0]),
      kind: 'weekday',
      weekday: list.indexOf(lower(match[0])) + 1,
      nameOf: nameOf(list, match[0]),
    });
  }
  for (const match of text.matchAll(ago)) {
    if (found.length >= 3 * most) break;
    const [words, yesterday, , today, before] = match;
    const part = /morning|afternoon|evening|tonight/i.exec(words)?.[0].toLowerCase().replace('tonight', 'evening');
    found.push({
      ...span(match.index, words),
      kind: 'ago',
      daysAgo: yesterday || before ? 1 : 0,
      part: part as 'morning' | undefined,
      english: Boolean(yesterday || today),
      nameOf: nameOf(weekdays[0] ?? [], 'M'),
    });
  }
  return found.sort((a, b) => a.start - b.start).slice(0, most);
}

// Without a year the nearest one to the interview is meant.
function dateNear(
  day: number,
  monthName: string,
  year: string | undefined,
  reference: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const index = months
    .map((list) =>
      list.findIndex((name) => name === monthName || (monthName.length < 5 && name.startsWith(monthName.slice(0, 3)))),
    )
    .find((at) => at >= 0);
  if (index === undefined || day < 1 || day > 31) return undefined;
  const years = year ? [Number(year)] : [reference.year - 1, reference.year, reference.year + 1];
  const dates = years.flatMap((one) => {
    try {
      return [Temporal.PlainDate.from({ year: one, month: index + 1, day }, { overflow: 'reject' })];
    } catch {
      return [];
    }
  });
  return dates.sort((a, b) => Math.abs(reference.until(a).days) - Math.abs(reference.until(b).days))[0];
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
