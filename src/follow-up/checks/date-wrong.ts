/** Words about time must be true on the day the letter is sent, in the recipient's zone. */
import { aboutInterview, type Moment, momentOf, type TimeWord, timeWords } from '../reading/time-words.ts';
import { type Check, fieldsOf } from './check.ts';

/** What is wrong with a word, and the right one where it is known. */
type Complaint = [message: string, right?: string | undefined];

export const dateWrong: Check = {
  id: 'date-wrong',
  severity: 'error',
  find(reading) {
    return fieldsOf(reading)
      .flatMap(([where]) =>
        timeWords(reading, where).flatMap((word) => {
          const told = complaint(word, momentOf(reading), () => where === 'subject' || aboutInterview(reading, word));
          return told ? [{ where, start: word.start, end: word.end, message: told[0], replace: told[1] }] : [];
        }),
      )
      .slice(0, 5);
  },
};

function complaint(word: TimeWord, { ended, sent, days }: Moment, isAbout: () => boolean): Complaint | undefined {
  if (word.kind === 'date') {
    if (word.weekday === undefined || word.weekday === word.date.dayOfWeek) return undefined;
    const right = word.nameOf(word.date.dayOfWeek);
    return [`${word.dateText} is a ${right}.`, right];
  }
  if (!isAbout()) return undefined;
  const weekday = word.nameOf(ended.dayOfWeek);
  if (word.kind === 'weekday')
    return days.some((day) => day.dayOfWeek === word.weekday) ? undefined : [`The interview was on ${weekday}.`, weekday];
  if (!sent) return undefined;
  const { english, daysAgo, text, part } = word;
  if (!days.some((day) => day.until(sent).days === daysAgo))
    return [
      `When this goes out, the interview will not have been ${text.toLowerCase()}: it was on ${weekday}.`,
      english ? `on ${weekday}` : undefined,
    ];
  const was = ended.hour < 12 ? 'morning' : 'afternoon';
  // Noon is nobody's morning, and four o'clock hardly an evening.
  const isWrong = part === 'morning' ? ended.hour >= 15 : part === 'afternoon' ? was === 'morning' : part && ended.hour < 16;
  return isWrong ? [`It ended in the ${was}.`, part === 'evening' ? undefined : text.replace(/\w+$/, was)] : undefined;
}
