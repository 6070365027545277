/** When something is due, in words: `by Mon 16:45 their time` with `22:45 yours` behind it. */
import { phrase, say } from '../say.ts';

const on = phrase<[day: string]>('due_on');
const words = {
  by: phrase<[time: string]>('due_by'),
  on: (day: string) => (day === words.dayToday || day === words.dayTomorrow ? day : on(day)),
  was: phrase<[time: string]>('due_was'),
  theirs: phrase<[time: string]>('due_theirs'),
  yours: phrase<[time: string]>('due_yours'),
  dayToday: say('due_today'),
  dayTomorrow: say('due_tomorrow'),
  dayYesterday: say('due_yesterday'),
};

/** What there is to say it of. `at` is RFC 3339; without `timeZone` (IANA or `+02:00`) it is on the candidate's own clock. */
export interface DueMoment {
  at: string;
  state: 'due' | 'needs-detail' | 'next' | 'sent';
  timeZone?: string;
  /** Only the day counts. */
  wholeDay?: boolean;
}

/** The words and how pressing they are; `yours` only where the two clocks differ. `soon`: the last three hours. */
export interface DueWords {
  text: string;
  yours?: string;
  urgency: 'late' | 'soon' | 'calm';
}

const soonHours = 3;

/** The words for one agenda entry. `now` in epoch milliseconds, `zone` an IANA name, `locale` BCP 47. */
export function dueWords(entry: DueMoment, now: number, zone: string, locale: string): DueWords {
  const at = Date.parse(entry.at);
  const theirZone = entry.timeZone ?? zone;
  const sent = entry.state === 'sent';
  const theirDay = dayWord(at, now, theirZone, locale);
  const urgency = sent || entry.state === 'next' ? 'calm' : urgencyOf(entry, at, now, theirZone);
  const lead = sent ? String : urgency === 'late' ? words.was : entry.wholeDay ? words.on : words.by;
  if (entry.wholeDay) return { text: lead(theirDay), urgency };
  const theirs = `${theirDay} ${clock(at, theirZone, locale)}`;
  const ownDay = dayWord(at, now, zone, locale);
  const own = clock(at, zone, locale);
  const same = own === clock(at, theirZone, locale) && dateIn(at, zone) === dateIn(at, theirZone);
  if (same) return { text: lead(theirs), urgency };
  return { text: lead(words.theirs(theirs)), yours: words.yours(ownDay === theirDay ? own : `${ownDay} ${own}`), urgency };
}

function urgencyOf(entry: { wholeDay?: boolean }, at: number, now: number, zone: string): DueWords['urgency'] {
  if (entry.wholeDay) return dateIn(now, zone) > dateIn(at, zone) ? 'late' : 'calm';
  return now > at ? 'late' : at - now < soonHours * 3_600_000 ? 'soon' : 'calm';
}

/** `today`, `tomorrow`, `yesterday`, a weekday within six days, otherwise weekday and date. */
export function dayWord(at: number, now: number, zone: string, locale: string): string {
  const days = Math.round((Date.parse(dateIn(at, zone)) - Date.parse(dateIn(now, zone))) / 86_400_000);
  const near = { '-1': words.dayYesterday, '0': words.dayToday, '1': words.dayTomorrow }[days];
  if (near) return near;
  const far = Math.abs(days) > 6 ? ({ day: 'numeric', month: 'short' } as const) : {};
  return written(at, zone, locale, { weekday: 'short', ...far });
}

const clock = (at: number, zone: string, locale: string): string => written(at, zone, locale, { timeStyle: 'short' });

/** Some of our browsers name zones by IANA only: a moment on a clock with an offset is another moment in UTC. */
function written(at: number, zone: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  const shift = sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000 : 0;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: sign ? 'UTC' : zone }).format(at + shift);
}

// Swedish writes dates as ISO 8601 does.
const dateIn = (at: number, zone: string): string =>
  written(at, zone, 'sv', { year: 'numeric', month: '2-digit', day: '2-digit' });
