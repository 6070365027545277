/** Writes iCalendar files (RFC 5545) that Google, Outlook and Apple read. */
import { dayFrom, dayText } from './day.ts';

/** One entry of a calendar: a moment (RFC 3339, which it ends at) or a whole day (`YYYY-MM-DD`). */
export interface CalendarEvent {
  /** The same for the same date, so that a second import updates it. */
  uid: string;
  title: string;
  description?: string;
  at: string;
  /** When to remind, RFC 3339; without it at nine on a whole day, and never for a moment. */
  remindAt?: string;
}

/** A moment's entry starts so long before it, to be seen in a calendar. */
const minutesShown = 15;

// SEQUENCE must grow with every change and fit 31 bits: seconds since 2026.
const sequenceEpoch = Date.UTC(2026, 0, 1);

/** The text of an .ics file. `now` is RFC 3339: a file written later updates the entries of an earlier one. */
export function calendarFile(events: readonly CalendarEvent[], now: string): string {
  const written = Temporal.Instant.from(now);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afterword//Afterword//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, written)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, title, description, at, remindAt }: CalendarEvent, written: Temporal.Instant): string[] {
  const isWholeDay = /^\d{4}-\d\d-\d\d$/.test(at);
  const end = isWholeDay ? undefined : Temporal.Instant.from(at);
  const start = end?.subtract({ minutes: minutesShown });
  const reminder = start && remindAt ? start.since(Temporal.Instant.from(remindAt)).total('minutes') : undefined;
  const stamp = utc(written);
  const sequence = Math.max(0, Math.floor((written.epochMilliseconds - sequenceEpoch) / 1000));
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    ...(start && end
      ? [`DTSTART:${utc(start)}`, `DTEND:${utc(end)}`]
      : [`DTSTART;VALUE=DATE:${digits(at)}`, `DTEND;VALUE=DATE:${digits(dayText(dayFrom(at) + 1))}`]),
    `SUMMARY:${escaped(title)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...(isWholeDay ? alarm('PT9H', title) : reminder === undefined ? [] : alarm(trigger(Math.round(reminder)), title)),
    'END:VEVENT',
  ];
}

const alarm = (when: string, title: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:${when}`,
  `DESCRIPTION:${escaped(title)}`,
  'END:VALARM',
];

const trigger = (minutesBefore: number): string => (minutesBefore < 0 ? `PT${-minutesBefore}M` : `-PT${minutesBefore}M`);

/** `20260311T120000Z`. */
const utc = (instant: Temporal.Instant): string => `${instant.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`;

const digits = (day: string): string => day.replaceAll('-', '');

// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point.
const controls = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

// RFC 5545, 3.1: lines of at most 75 octets; the rest goes on after a space. A character is never cut.
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
