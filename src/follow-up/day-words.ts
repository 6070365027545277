/** Words for the day of the interview that are true when the letter is sent, on the recipient's calendar. */
import { dayPhrases } from './letter-words.ts';

/** `day` goes with a verb ("this morning", "on Tuesday"), `dayNoun` stands for the talk ("Tuesday"); absent when no short word is true. */
export interface DayWords {
  day: string;
  dayNoun?: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

const format = (locale: string, part: 'weekday' | 'date'): Intl.DateTimeFormat => {
  const key = `${part} ${locale}`;
  const known = formats.get(key);
  if (known) return known;
  const options: Intl.DateTimeFormatOptions = part === 'weekday' ? { weekday: 'long' } : { day: 'numeric', month: 'long' };
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
};

const utc = (date: Temporal.PlainDate): number => Date.UTC(date.year, date.month - 1, date.day);

/** A date without its year, as the locale writes it: `10 March`, `March 10`, `10. März`. */
export const dateText = (date: Temporal.PlainDate, locale: string): string => format(locale, 'date').format(utc(date));

/** A date with the words that put it in a sentence: `on March 10`. */
export const onDate = (date: Temporal.PlainDate, locale: string): string => `${wordsFor(locale)[6]}${dateText(date, locale)}`;

const wordsFor = (locale: string): readonly string[] => (dayPhrases[locale.split('-')[0] ?? ''] ?? dayPhrases.en).split('|');

/**
 * The day of a moment, seen from a letter written at `now` and planned to be sent at `planned`, all in the recipient's zone. When a night
 * lies between the two, only words that are true on both days are used.
 */
export function dayWords(
  ended: Temporal.ZonedDateTime,
  now: Temporal.ZonedDateTime,
  planned: Temporal.ZonedDateTime,
  locale: string,
): DayWords {
  const texts = wordsFor(locale);
  const day = utc(ended.toPlainDate());
  const later = Math.max(utc(now.toPlainDate()), utc(planned.toPlainDate()));
  const daysNow = (utc(now.toPlainDate()) - day) / 86_400_000;
  const daysLater = (later - day) / 86_400_000;
  if (daysNow === 0 && daysLater === 0) {
    const day = texts[partOfDay(ended.hour)] ?? '';
    return { day, dayNoun: day };
  }
  const [, , , , yesterday = '', before = ''] = texts;
  if (daysNow === 1 && daysLater === 1) return { day: yesterday, dayNoun: yesterday };
  if (daysLater < 7 && daysNow >= 0) {
    const name = format(locale, 'weekday').format(day);
    // Portuguese: na terça-feira, no sábado.
    const lead = /^(?:sábado|domingo)$/.test(name) ? before.replace('na', 'no') : before;
    return { day: lead + name, ...(before === 'on ' ? { dayNoun: name } : {}) };
  }
  return { day: onDate(ended.toPlainDate(), locale) };
}

// Which of the phrases: the talk lies before its end, so one that ended at noon was in the morning, and "today" is true of all.
function partOfDay(hour: number): number {
  if (hour >= 6 && hour < 12) return 0;
  if (hour >= 14 && hour < 18) return 1;
  return hour >= 20 ? 2 : 3;
}
