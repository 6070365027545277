/** What a timeframe in words means: "by the end of next week", "in 5-7 business days", "after Thanksgiving". */
import { addBusinessDays, type IsBusinessDay } from './business-calendar.ts';
import { type Day, dayFrom, dayOf, dayText, weekdayOf } from './day.ts';
import { feastIn } from './feast.ts';
import { meaningsOf } from './meanings.ts';
import type { WordTable } from './words/word-table.ts';

/** A timeframe as days, `YYYY-MM-DD`; the guide counts from the latest. Ambiguous: people mean different days by it, so ask. */
export interface Timeframe {
  earliest: string;
  latest: string;
  ambiguous: boolean;
  said: string;
}

/** How to read it. */
export interface TimeframeReading {
  /** The languages it may be in, the likeliest first: the one that knows the most of its words counts. */
  languages: readonly WordTable[];
  /** BCP 47; decides whether 4/12 is in April (US, Philippines) or December. A language alone does not. */
  locale?: string | undefined;
  /** For "within five business days"; Monday to Friday when absent. */
  isBusinessDay?: IsBusinessDay | undefined;
  /** The first working day of their week, 0 = Monday; 6 where the weekend is Friday and Saturday. */
  weekStart?: number | undefined;
}

interface Range {
  from: Day;
  to: Day;
  vague?: boolean;
}

/** Reads a timeframe relative to the day it was said on (`YYYY-MM-DD`); null when it holds none, as "soon" does. */
export function parseTimeframe(said: string, saidOn: string, reading: TimeframeReading): Timeframe | null {
  const region = /-([A-Za-z]{2})\b/.exec(reading.locale ?? '')?.[1]?.toUpperCase();
  const monthFirst = region ? region === 'US' || region === 'PH' : undefined;
  let best: Range | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const table of reading.languages) {
    const { meanings, unknown } = meaningsOf(withoutDenial(said), table, monthFirst);
    if (unknown > fewest || (best && unknown === fewest)) continue;
    best = readMeanings(weekLater(meanings), dayFrom(saidOn), reading, region ?? '');
    fewest = unknown;
  }
  if (!best) return null;
  return { earliest: dayText(best.from), latest: dayText(best.to), ambiguous: best.vague ?? false, said: said.trim() };
}

/** "Not next week but the week after": what is denied is no date. */
const withoutDenial = (said: string): string =>
  said
    .slice(0, 1_000)
    .replace(/\bnot next week,? but the (?:week|one) after(?! next)/i, 'the week after next')
    .replace(/\bnot (?:this|next) \w+,? but /i, '');

/** "Friday week", "tomorrow fortnight" and "a week on Friday" count from that day, as "a week from Friday" does. */
const weekLater = (meanings: string): string =>
  meanings
    .replace(/(?<=^| )(w\d|\+[01]) ([WF]) (?=[,OL] |$)/g, '1 $2 f $1 ')
    .replace(/(?<=^|U |P |L |l )(\d W|1 F)(s?) i (?=w\d )/g, '$1$2 f ');

// A timeframe longer than this is a slip, or a trap.
const longest = 800;
const unitDays: Record<string, number> = { D: 1, W: 7, F: 14 };
const unitMonths: Record<string, number> = { M: 1, Q: 3, Y: 12 };

// The grammar, over meanings. Each is tried where the one before ended.
const lead = /(?:[UIiLRPlAVOg] )*/y;
const rate = /\d+ [DBH]s? 1 W /y;
const count =
  /(?:N )?(?:1 )?(\d+(?:\.\d)?) (?:[OU] (\d+) )?(?:N )?([DWFMQYBH])s? (½ )?(?:(?:N )?[OU] (\d+) (?:\3s? |(?![DWFMQYBH]s? )))?(g )?/y;
const from = /[fA] /y;
const numeric = /@(\d+)\.(\d+)\.(\d*) (?:@(\d+)\.(\d+)\.\d*% )?/y;
const dayMonth = /o?(\d\d?) (?:[OU] (?:l )?o?(\d\d?) )?c(\d+) (?:(\d{4}) )?/y;
const monthDay = /c(\d+) (?:l )?o?(\d\d?) (?![DWFMQYBH]s? )(?:[OU] o?(\d\d?) )?(?:,? ?(\d{4}) )?/y;
const dotted = /(\d\d?)\.(\d) /y;
const ordinalDay = /o(\d\d?) (?:(N|T) )?(?:M (?:(N|T) )?)?/y;
const bareDay = /(\d\d?) (?![DWFMQYBH]s? )/y;
const nthWeek = /[no](\d|L) W (?:([NT]) )?(?:c(\d+)|M) (?:([NT]) )?/y;
const weekOf = /(?:T )?W (?:S )?(?:l )?(?=@|o?\d+ |c\d)/y;
const weekAfter = /W ([AV]) /y;
const weekNumber = /K (\d\d?) /y;
const month = /(?:([SZEGJ]) )?(?:([NT]) )?c(\d+) (?:(\d{4}) )?/y;
const quarter = /(?:([SZEGJ]) )?(?:q(\d)|n(\d) Q) (?:(\d{4}) )?/y;
const feast = /(?:[NT] )?h([A-Z]) (?:[NT] )?/y;
const relative = /(?:[SZE] )?\+(\d) /y;
const weekday = /(?:[SZE] )?(?:([NT]2?) )?w(\d) (?:([NT]2?) (?!W))?/y;
const wholeYear = /(?:([SZEGJ]) )?(20\d\d) /y;
const impliedWeek = /([SZE]) (N)() (?=[,O]|$)/y;
const unit = /(?:([SZEGJ]) )?(?:([NT]2?) )?([WMQYD]|B) (?:([NT]2?) )?/y;

function readMeanings(meanings: string, today: Day, reading: TimeframeReading, region: string): Range | undefined {
  const { isBusinessDay = (day) => weekdayOf(day) < 5, weekStart = 0 } = reading;
  const year = yearOf(today);
  let at = 0;
  let week: Day | undefined;

  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(meanings);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const startOfWeek = (day: Day) => day - ((weekdayOf(day) - weekStart + 7) % 7);
  const later = (candidate: (ofYear: number) => Range | undefined, given?: string) => {
    if (given) return candidate(Number(given));
    const range = candidate(year);
    return range && range.to < today ? candidate(year + 1) : range;
  };
  const dates = (m: number, first: number, last: number, given?: string) =>
    later((ofYear) => {
      const isReal = m <= 12 && last >= 1 && last <= daysIn(ofYear, m) && first >= 1;
      return isReal ? { from: dayOf(ofYear, m, Math.min(first, last)), to: dayOf(ofYear, m, last) } : undefined;
    }, given);

  function date(): Range | undefined {
    let match = take(numeric);
    if (match) {
      const one = dates(Number(match[1]), Number(match[2]), Number(match[2]), match[3]);
      const other = match[4] ? dates(Number(match[4]), Number(match[5]), Number(match[5]), match[3]) : undefined;
      return one && other
        ? { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to), vague: true }
        : (one ?? other);
    }
    match = take(dayMonth);
    if (match) return dates(Number(match[3]), Number(match[1]), Number(match[2] ?? match[1]), match[4]);
    match = take(monthDay);
    if (match) return dates(Number(match[1]), Number(match[2]), Number(match[3] ?? match[2]), match[4]);
    match = take(dotted);
    return match ? dates(Number(match[2]), Number(match[1]), Number(match[1])) : undefined;
  }

  function counted(): Range | undefined {
    const match = take(count);
    if (!match) return undefined;
    const [, one = '', two, what = '', half, three, ago] = match;
    const most = Math.max(Number(one), Number(two ?? 0), Number(three ?? 0)) + (half ? 0.5 : 0);
    if (ago) return undefined;
    const start = take(from);
    const base = start ? (expression() ?? undefined) : undefined;
    const shift = (day: Day, by: number) => {
      if (what === 'B') return addBusinessDays(day, Math.min(by, longest), isBusinessDay);
      if (what === 'H') return day + Math.ceil(by / 24);
      const days = unitDays[what];
      return days ? day + Math.ceil(by * days) : addMonths(day, Math.ceil(by * (unitMonths[what] ?? 0)));
    };
    if (most > longest) return undefined;
    return { from: shift(base?.from ?? today, Number(one) + (half ? 0.5 : 0)), to: shift(base?.to ?? today, most) };
  }

  function unitOf(match: readonly (string | undefined)[], otherwise?: string): Range | undefined {
    const [, part, before, what, after] = match;
    const step = after ?? before ?? otherwise;
    if (!part && !step) return undefined;
    const steps = step === 'N' ? 1 : step === 'N2' ? 2 : 0;
    if (what === 'D') return { from: today + steps, to: today + steps };
    if (what === 'B') {
      const day = addBusinessDays(today, Math.max(1, steps), isBusinessDay);
      return { from: day, to: day };
    }
    if (what === 'W') {
      week = startOfWeek(today) + 7 * steps;
      const day = take(/()w(\d) (?![NT]2? )/y);
      if (day) return onWeekday(day);
      const range = partOfWeek(week, part);
      // On a weekend "this week" is the one to come, and so is "early in the week" on a Friday.
      if (range.to >= today) return range;
      week += 7;
      return partOfWeek(week, part);
    }
    const months = unitMonths[what ?? ''] ?? 1;
    const { month: thisMonth } = dateOf(today);
    const first = Math.floor((thisMonth - 1) / months) * months + 1 + months * steps;
    const range = partOfMonths(year, first, months, part);
    return range.to < today ? partOfMonths(year, first + months, months, part) : range;
  }

  function partOfWeek(start: Day, part?: string): Range {
    const [first, last] = ({ S: [0, 1], Z: [2, 2], E: [3, 4], G: [0, 2], J: [2, 4] } as const)[part ?? ''] ?? [0, 4];
    return { from: start + first, to: start + last };
  }

  function onWeekday(match: RegExpMatchArray): Range {
    const [, before, number, after] = match;
    const step = before ?? after;
    const offset = (Number(number) - weekStart + 7) % 7;
    const wait = (Number(number) - weekdayOf(today) + 7) % 7;
    const named = take(/(?=(?:[SZE] )?(?:[NT]2? )?W )/y) ? take(unit) : undefined;
    const range = named ? unitOf(named) : undefined;
    if ((range || !step) && week !== undefined && week + offset >= today) return { from: week + offset, to: week + offset };
    if (step === 'N' || step === 'N2') {
      const to = startOfWeek(today) + (step === 'N' ? 7 : 14) + offset;
      const soonest = step === 'N' ? today + (wait || 7) : to;
      return { from: Math.min(soonest, to), to: Math.max(soonest, to), vague: soonest !== to };
    }
    const separator = at;
    const near = take(/([AV]) /y);
    const event = near ? base('') : undefined;
    if (near && event) {
      const day = near[1] === 'A' ? event.to + 1 : event.from - 7;
      const exact = day + ((Number(number) - weekdayOf(day) + 7) % 7);
      return { from: exact, to: exact };
    }
    at = separator;
    take(/, /y);
    const exact = take(/(?:l )*(?=@|o?\d\d? |c\d+ o?\d)/y) && (date() ?? ordinal());
    if (exact) return { ...exact, vague: weekdayOf(exact.from) !== Number(number) };
    at = separator;
    return wait === 0 && step !== 'T' ? { from: today, to: today + 7, vague: true } : { from: today + wait, to: today + wait };
  }

  function ordinal(): Range | undefined {
    const match = take(ordinalDay);
    return match ? dayOfMonth(Number(match[1]), match[2] ?? match[3]) : undefined;
  }

  function dayOfMonth(number: number, step?: string): Range | undefined {
    const { month: thisMonth, day } = dateOf(today);
    const first = thisMonth + (step === 'N' || (!step && number < day) ? 1 : 0);
    // The 31st is not in every month.
    for (let index = first; number >= 1 && number <= 31 && index < first + 3; index += 1)
      if (number <= daysIn(year, index)) return { from: dayOf(year, index, number), to: dayOf(year, index, number) };
    return undefined;
  }

  function base(marks: string): Range | undefined {
    let match: RegExpMatchArray | null;
    if (take(rate)) return undefined;
    const start = at;
    const amount = counted();
    // "vor zwei Wochen" is two weeks ago.
    if (amount) return marks.includes('V') ? undefined : marks.match(/[UIL]/) ? { ...amount, from: today } : amount;
    if (at !== start) return undefined;
    const exact = date();
    if (exact) return exact;
    if (marks.endsWith('l ')) {
      match = take(bareDay);
      if (match) return dayOfMonth(Number(match[1]));
    }
    match = take(nthWeek);
    if (match) return weekOfMonth(match);
    if (take(weekOf)) {
      const day = date() ?? ordinal() ?? base('l ');
      if (!day) return undefined;
      week = startOfWeek(day.from);
      return partOfWeek(week);
    }
    match = take(weekAfter);
    if (match) {
      const event = base('');
      if (!event) return undefined;
      week = startOfWeek(event.from) + (match[1] === 'A' ? 7 : -7);
      return partOfWeek(week);
    }
    match = take(weekNumber);
    if (match) {
      // ISO 8601: the week with 4 January is the first.
      const number = Number(match[1]);
      const range = later((ofYear) => partOfWeek(startOfIsoWeek(dayOf(ofYear, 1, 4)) + 7 * (number - 1)));
      return number >= 1 && number <= 53 ? range : undefined;
    }
    match = take(month);
    if (match) {
      const [, part, , number, given] = match;
      return later((ofYear) => partOfMonths(ofYear, Number(number), 1, part), given);
    }
    match = take(quarter);
    if (match) {
      const [, part, digit, nth, given] = match;
      return later((ofYear) => partOfMonths(ofYear, Number(digit ?? nth) * 3 - 2, 3, part), given);
    }
    match = take(feast);
    if (match) return onFeast(match[1] ?? '', marks);
    match = take(relative);
    if (match) return { from: today + Number(match[1]), to: today + Number(match[1]) };
    match = take(weekday);
    if (match) return onWeekday(match);
    match = take(wholeYear);
    if (match) return partOfMonths(Number(match[2]), 1, 12, match[1]);
    // "The end of this week or the start of next."
    match = take(impliedWeek);
    if (match) return unitOf([match[0], match[1] ?? '', 'N', 'W']);
    match = take(unit);
    // "Within the month" is this one.
    if (match) return unitOf(match, marks.includes('I') ? 'T' : undefined);
    return ordinal();
  }

  function weekOfMonth(match: RegExpMatchArray): Range | undefined {
    const [, nth, before, number, after] = match;
    const at = (ofYear: number, m: number): Range => {
      const last = daysIn(ofYear, m);
      const to = nth === 'L' ? last : Math.min(last, Number(nth) * 7);
      return { from: dayOf(ofYear, m, to - 6), to: dayOf(ofYear, m, to), vague: true };
    };
    if (number) return later((ofYear) => at(ofYear, Number(number)));
    const next = (before ?? after) === 'N' ? 1 : 0;
    const range = at(year, dateOf(today).month + next);
    return range.to < today ? at(year, dateOf(today).month + 1) : range;
  }

  function onFeast(name: string, marks: string): Range | undefined {
    if (name === 'W') {
      const saturday = startOfIsoWeek(today) + 5;
      return { from: saturday, to: saturday + 1 };
    }
    const hasWeek = take(/W /y) !== null;
    return later((ofYear) => {
      const days = feastIn(name, ofYear, region);
      if (!days) return undefined;
      if (hasWeek) return partOfWeek(startOfWeek(days[0]));
      // "in the new year": its first days.
      return { from: days[0], to: days[1] + (name === 'N' && marks.includes('i') ? 9 : 0), vague: name === 'N' };
    });
  }

  function expression(): (Range & { isLast: boolean }) | undefined {
    const marks = take(lead)?.[0] ?? '';
    const isEnd = meanings.startsWith('E ', at);
    const isWeekend = meanings.startsWith('hW', at);
    const range = base(marks);
    if (!range || marks.includes('g')) return undefined;
    const isLast = marks.includes('L') || take(/(?:, )?L /y) !== null;
    if (marks.includes('A')) return { from: range.to + 1, to: range.to + (isWeekend ? 2 : 7), vague: true, isLast };
    if (marks.includes('V')) return { ...range, from: today, to: isEnd ? range.to : lastBefore(range), isLast };
    if (marks.includes('R'))
      return { from: range.from, to: Math.max(range.to, startOfWeek(range.from) + 4), vague: true, isLast };
    return { ...range, from: isLast || /[UIL]/.test(marks) ? Math.min(today, range.from) : range.from, isLast };
  }

  // Before a Friday said on a Friday: the next one.
  const lastBefore = (range: Range) => Math.max(range.from - 1, range.from <= today ? range.to - 1 : 0, today);

  const found: (Range & { isLast: boolean })[] = [];
  while (at < meanings.length) {
    const before = at;
    const range = expression();
    // Over before it was said, or years away: no timeframe.
    if (range && range.to >= today && range.to - today < 4 * 366) found.push(range);
    if (at === before || !range) at = Math.max(at, meanings.indexOf(' ', before) + 1);
  }
  const last = found.find(({ isLast }) => isLast);
  if (found.length === 0) return undefined;
  const to = last?.to ?? Math.max(...found.map((range) => range.to));
  const vague = last ? last.vague : found.some((range) => range.vague);
  return {
    from: Math.min(to, Math.max(today, Math.min(...found.map((range) => range.from)))),
    to,
    vague: (vague ?? false) || /\bP\b/.test(meanings),
  };
}

/** Part of a run of months. Of a month the first or last third, of a quarter a month, of a year a quarter; all of it without a part. */
function partOfMonths(year: number, first: number, months: number, part?: string): Range {
  const from = dayOf(year, first, 1);
  const to = dayOf(year, first + months, 0);
  const edge = months === 12 ? 3 : 1;
  if (months > 1 && part === 'S') return partOfMonths(year, first, edge);
  if (months > 1 && part === 'E') return partOfMonths(year, first + months - edge, edge);
  const length = to - from + 1;
  const third = Math.floor(length / 3);
  const half = Math.floor(length / 2);
  if (part === 'S') return { from, to: from + third - 1 };
  if (part === 'Z') return { from: from + third, to: from + 2 * third - 1, vague: true };
  if (part === 'E') return { from: to - third + 1, to };
  if (part === 'G') return { from, to: from + half - 1 };
  if (part === 'J') return { from: from + half, to };
  return { from, to };
}

const dateOf = (day: Day) => {
  const [, year, month, date] = /^(.*)-(\d\d)-(\d\d)$/.exec(dayText(day)) ?? [];
  return { year: Number(year), month: Number(month), day: Number(date) };
};
const yearOf = (day: Day): number => dateOf(day).year;
const daysIn = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1);
const startOfIsoWeek = (day: Day): Day => day - weekdayOf(day);

function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = dateOf(day);
  return dayOf(year, month + months, Math.min(date, daysIn(year, month + months)));
}
