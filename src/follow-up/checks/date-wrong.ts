/** Words about time must be true on the day the letter is sent, in the recipient's zone. */
import { aboutInterview, type Moment, momentOf, timeWords } from '../reading/time-words.ts';
import type { Check, Found } from './check.ts';

export const dateWrong: Check = {
  id: 'date-wrong',
  severity: 'error',
  find(reading) {
    const found: Found[] = [];
    const moment = momentOf(reading);
    for (const where of ['subject', 'body'] as const) {
      for (const word of timeWords(reading, where)) {
        const told = complaint(word, moment, where === 'subject' || aboutInterview(reading, word));
        if (!told) continue;
        found.push({
          where,
          range: [word.start, word.end],
          message: told.message,
          ...(told.right ? { fix: { label: `Write “${told.right}”`, replace: told.right } } : {}),
        });
      }
    }
    return found.slice(0, 5);
  },
};

type Word = ReturnType<typeof timeWords>[number];

function complaint(word: Word, moment: Moment, isAbout: boolean): { message: string; right?: string } | undefined {
  if (word.kind === 'date') {
    if (word.weekday === undefined || word.weekday === word.date.dayOfWeek) return undefined;
    const right = word.nameOf(word.date.dayOfWeek);
    return { message: `${word.dateText} is a ${right}.`, right };
  }
  if (!isAbout) return undefined;
  const { ended, sent, days } = moment;
  const weekday = word.nameOf(ended.dayOfWeek);
  if (word.kind === 'weekday') {
    if (days.some((day) => day.dayOfWeek === word.weekday)) return undefined;
    return { message: `The interview was on ${weekday}.`, right: weekday };
  }
  if (!sent) return undefined;
  const distances = days.map((day) => day.until(sent, { largestUnit: 'days' }).days);
  if (!distances.includes(word.daysAgo))
    return {
      message: `When this goes out, the interview will not have been ${word.text.toLowerCase()}: it was on ${weekday}.`,
      ...(word.english ? { right: `on ${weekday}` } : {}),
    };
  const hour = ended.hour;
  if (word.part === 'morning' && hour >= 15)
    return {
      message: 'It ended in the afternoon.',
      ...(word.english ? { right: word.text.replace(/morning/i, 'afternoon') } : {}),
    };
  if (word.part === 'afternoon' && hour < 12)
    return {
      message: 'It ended in the morning.',
      ...(word.english ? { right: word.text.replace(/afternoon/i, 'morning') } : {}),
    };
  if (word.part === 'evening' && hour < 16)
    return { message: `It ended at ${ended.toPlainTime().toString({ smallestUnit: 'minute' })}.` };
  return undefined;
}
