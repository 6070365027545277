/** Words for the day of the interview that are true when the letter is sent, on the recipient's calendar. */

/** `day` goes with a verb ("this morning", "on Tuesday"), `dayNoun` stands for the talk ("Tuesday"); absent when no short word is true. */
export interface DayWords {
  day: string;
  dayNoun?: string;
}

interface Words {
  morning: string;
  afternoon: string;
  evening: string;
  today: string;
  yesterday: string;
  /** For a weekday within the last six days. */
  weekday: (name: string) => string;
  /** For a date. */
  date: (date: string) => string;
}

const words: Readonly<Record<string, Words>> = {
  en: {
    morning: 'this morning',
    afternoon: 'this afternoon',
    evening: 'this evening',
    today: 'today',
    yesterday: 'yesterday',
    weekday: (name) => `on ${name}`,
    date: (date) => `on ${date}`,
  },
  de: {
    morning: 'heute Vormittag',
    afternoon: 'heute Nachmittag',
    evening: 'heute Abend',
    today: 'heute',
    yesterday: 'gestern',
    weekday: (name) => `am ${name}`,
    date: (date) => `am ${date}`,
  },
  fr: {
    morning: 'ce matin',
    afternoon: 'cet après-midi',
    evening: 'ce soir',
    today: "aujourd'hui",
    yesterday: 'hier',
    weekday: (name) => name,
    date: (date) => `le ${date}`,
  },
  es: {
    morning: 'esta mañana',
    afternoon: 'esta tarde',
    evening: 'esta tarde',
    today: 'hoy',
    yesterday: 'ayer',
    weekday: (name) => `el ${name}`,
    date: (date) => `el ${date}`,
  },
  pt: {
    morning: 'hoje de manhã',
    afternoon: 'hoje à tarde',
    evening: 'hoje à noite',
    today: 'hoje',
    yesterday: 'ontem',
    weekday: (name) => (/^(?:sábado|domingo)$/.test(name) ? `no ${name}` : `na ${name}`),
    date: (date) => `em ${date}`,
  },
};

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
export const onDate = (date: Temporal.PlainDate, locale: string): string => wordsFor(locale).date(dateText(date, locale));

const wordsFor = (locale: string): Words => words[locale.split('-')[0] ?? ''] ?? (words.en as Words);

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
    const word = partOfDay(ended.hour);
    return { day: texts[word], dayNoun: texts[word] };
  }
  if (daysNow === 1 && daysLater === 1) return { day: texts.yesterday, dayNoun: texts.yesterday };
  if (daysLater < 7 && daysNow >= 0) {
    const name = format(locale, 'weekday').format(day);
    return { day: texts.weekday(name), ...(wordsFor(locale) === words.en ? { dayNoun: name } : {}) };
  }
  return { day: texts.date(format(locale, 'date').format(day)) };
}

// The talk lies before its end: one that ended at noon was in the morning, and "today" is true of all.
function partOfDay(hour: number): 'morning' | 'afternoon' | 'evening' | 'today' {
  if (hour >= 6 && hour < 12) return 'morning';
  if (hour >= 14 && hour < 18) return 'afternoon';
  return hour >= 20 ? 'evening' : 'today';
}
