/** Words about time must be true on the day the letter is sent, in the recipient's zone. */
import { aboutInterview, type Moment, momentOf, type TimeWord, timeWords } from '../reading/time-words.ts';
import { type Told, tell } from '../tell.ts';
import { type Check, fieldsOf } from './check.ts';

/** What is wrong with a word, and the right one where it is known. */
type Complaint = [told: Told, right?: string | undefined];

export const dateWrong: Check = {
  id: 'date-wrong',
  severity: 'error',
  find(reading) {
    return fieldsOf(reading)
      .flatMap(([where]) =>
        timeWords(reading, where).flatMap((word) => {
          const told = complaint(word, momentOf(reading), () => where === 'subject' || aboutInterview(reading, word));
          return told ? [{ where, start: word.start, end: word.end, told: told[0], replace: told[1] }] : [];
        }),
      )
      .slice(0, 5);
  },
};

function complaint(word: TimeWord, { ended, sent, days }: Moment, isAbout: () => boolean): Complaint | undefined {
  if (word.kind === 'date') {
    if (word.weekday === undefined || word.weekday === word.date.dayOfWeek) return undefined;
    const right = word.nameOf(word.date.dayOfWeek);
    return [tell('dateIsWeekday', word.dateText, { weekday: word.date.dayOfWeek }), right];
  }
  if (!isAbout()) return undefined;
  const weekday = word.nameOf(ended.dayOfWeek);
  const was = { weekday: ended.dayOfWeek };
  if (word.kind === 'weekday')
    return days.some((day) => day.dayOfWeek === word.weekday) ? undefined : [tell('interviewWasOn', was), weekday];
  if (!sent) return undefined;
  const { english, daysAgo, text, part } = word;
  if (!days.some((day) => day.until(sent).days === daysAgo))
    return [tell('notThatDay', text.toLowerCase(), was), english ? `on ${weekday}` : undefined];
  const half = ended.hour < 12 ? 'morning' : 'afternoon';
  // Noon is nobody's morning, and four o'clock hardly an evening.
  const isWrong = part === 'morning' ? ended.hour >= 15 : part === 'afternoon' ? half === 'morning' : part && ended.hour < 16;
  return isWrong
    ? [
        tell(half === 'morning' ? 'endedInMorning' : 'endedInAfternoon'),
        part === 'evening' ? undefined : text.replace(/\w+$/, half),
      ]
    : undefined;
}
