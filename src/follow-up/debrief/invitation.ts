/**
 * A calendar invitation (.ics) as facts for the notes: who, when, which company and role. Every value stands in the file. Brings ical.js,
 * so it is loaded when there is an invitation. What a hostile rule would keep busy for ever is not worked out at all.
 */
import ICAL from 'ical.js';
import { oneLine } from '../notes.ts';
import { failure, type Result, success } from '../result.ts';
import { titleFacts } from './invitation-title.ts';
import type { ListedPerson } from './people-list.ts';
import { windowsZones } from './windows-zones.ts';

/** No invitation is larger, in characters; our choice. */
export const longestInvitation = 1_000_000;

/** What the file says; '' where it says nothing. */
export interface Invitation {
  title: string;
  company: string;
  role: string;
  /** RFC 3339, in UTC. Of one that recurs, the last time that is over, else the first. */
  endsAt: string;
  /** The zone that the time was written in, IANA: of whoever invited. '' where it is in UTC. */
  timeZone: string;
  /** Whoever invited comes first. Without the candidate, rooms, and things. */
  people: ListedPerson[];
  /** Who said that they would not come. */
  declined: ListedPerson[];
}

/** too-large: longer than `longestInvitation`; unreadable: no calendar file, or damaged; no-event: a calendar without an appointment. */
export type InvitationProblem = 'too-large' | 'unreadable' | 'no-event';

/** Whose invitation it is, and when it is read. */
export interface InvitationReader {
  candidate: { fullName?: string | undefined; email?: string | undefined };
  /** Epoch milliseconds. */
  now: number;
  /** The candidate's own zone, IANA: for times that name none. */
  zone: string;
}

type Component = InstanceType<typeof ICAL.Component>;
type Time = InstanceType<typeof ICAL.Time>;

/** Whether a text is a calendar file, not notes. */
export const isCalendar = (text: string): boolean => /^\uFEFF?\s*BEGIN:VCALENDAR\b/i.test(text);

/** Reads it. */
export function readInvitation(source: string, reader: InvitationReader): Result<Invitation, InvitationProblem> {
  if (source.length > longestInvitation) return failure('too-large');
  if (!isCalendar(source)) return failure('unreadable');
  try {
    // Some programs leave blank lines, which are in no standard.
    const parsed: unknown[] = ICAL.parse(source.replace(/^\uFEFF?\s*/, '').replace(/(?:\r?\n){2,}/g, '\r\n'));
    const calendars = (typeof parsed[0] === 'string' ? [parsed] : parsed) as ConstructorParameters<typeof ICAL.Component>[0][];
    const events = calendars.flatMap((calendar) => new ICAL.Component(calendar).getAllSubcomponents('vevent'));
    const event = chosen(events, reader);
    return event ? success(factsOf(event, reader)) : failure('no-event');
  } catch {
    return failure('unreadable');
  }
}

interface Meeting {
  event: Component;
  /** Epoch milliseconds; undefined where the time cannot be told. */
  ends: number | undefined;
}

/** The last that is over; else the next to come; else the first. */
function chosen(events: readonly Component[], { now, zone }: InvitationReader): Meeting | undefined {
  const moved = new Set(events.map((event) => keyOf(event, wall(event.getFirstPropertyValue('recurrence-id')))));
  const all = events.flatMap((event) => meetings(event, zone, now, moved));
  const timed = all.filter(({ ends }) => ends !== undefined).sort((one, other) => (one.ends ?? 0) - (other.ends ?? 0));
  return timed.findLast(({ ends }) => (ends ?? 0) <= now) ?? timed[0] ?? all[0];
}

const keyOf = (event: Component, start: string): string => `${text(event.getFirstPropertyValue('uid'))} ${start}`;

function meetings(event: Component, zone: string, now: number, moved: ReadonlySet<string>): Meeting[] {
  const starts = instantOf(event, 'dtstart', zone);
  const ends = instantOf(event, 'dtend', zone) ?? (starts === undefined ? undefined : starts + durationOf(event));
  const start = event.getFirstPropertyValue('dtstart');
  const rule = event.getFirstPropertyValue('rrule');
  if (!(rule instanceof ICAL.Recur && isPlain(rule) && start instanceof ICAL.Time) || starts === undefined || ends === undefined)
    return [{ event, ends }];
  const without = new Set(event.getAllProperties('exdate').flatMap((property) => property.getValues().map(wall)));
  const found: Meeting[] = [];
  // On the clock of the invitation: ten in the morning stays ten in the morning.
  const clock = start.clone();
  clock.zone = ICAL.Timezone.localTimezone;
  const turns = rule.iterator(clock);
  for (let turn = turns.next(), count = 0; turn && count < mostTurns; turn = turns.next(), count++) {
    const begins = instantIn(event, turn, tzidOf(event, 'dtstart'), isUtc(start), zone);
    if (begins === undefined || (begins > now && found.length)) break;
    if (!without.has(wall(turn)) && !moved.has(keyOf(event, wall(turn)))) found.push({ event, ends: begins + ends - starts });
  }
  return found.slice(-2);
}

/** A meeting each day for fifty years. */
const mostTurns = 18_000;

/** Rules that come to an end in a moment: no day that never comes, no seconds. */
function isPlain({ freq, parts }: InstanceType<typeof ICAL.Recur>): boolean {
  const names = Object.keys(parts);
  const days = (parts.BYDAY ?? []).map(String);
  if (names.some((name) => name !== 'BYDAY')) return false;
  if (freq === 'WEEKLY') return days.every((day) => /^[A-Z]{2}$/.test(day));
  if (freq === 'MONTHLY') return days.every((day) => /^(?:-?[1-4])?[A-Z]{2}$/.test(day));
  return (freq === 'DAILY' || freq === 'YEARLY') && !days.length;
}

/** Date and time as on the clock, `2026-03-10T12:00:00`. */
const wall = (value: unknown): string =>
  value instanceof ICAL.Time && !value.isDate ? value.toString().replace(/Z$/, '') : String(value ?? '');
const isUtc = (time: Time): boolean => time.zone === ICAL.Timezone.utcTimezone;
const tzidOf = (event: Component, name: string): string => text(event.getFirstProperty(name)?.getParameter('tzid'));

function instantOf(event: Component, name: 'dtstart' | 'dtend', zone: string): number | undefined {
  const value = event.getFirstPropertyValue(name);
  return value instanceof ICAL.Time ? instantIn(event, value, tzidOf(event, name), isUtc(value), zone) : undefined;
}

function instantIn(event: Component, time: Time, tzid: string, utc: boolean, zone: string): number | undefined {
  if (time.isDate) return undefined;
  const named = utc ? 'UTC' : tzid ? zoneNamed(event, tzid) : zone;
  try {
    if (named) return Temporal.PlainDateTime.from(wall(time)).toZonedDateTime(named).epochMilliseconds;
    // A zone of the file's own: its rules are worked out where they are those that zones have.
    const own = zoneIn(event, tzid);
    if (!own?.getAllSubcomponents().every(isZoneRule)) return undefined;
    const there = time.clone();
    there.zone = new ICAL.Timezone({ component: own, tzid });
    return there.toUnixTime() * 1000;
  } catch {
    return undefined;
  }
}

const isZoneRule = (part: Component): boolean =>
  part
    .getAllProperties('rrule')
    .every((property) =>
      /^FREQ=YEARLY(?:;INTERVAL=1|;BYDAY=-?[1-4][A-Z]{2}|;BYMONTH=\d\d?|;UNTIL=\d{8}T\d{6}Z?|;WKST=[A-Z]{2})*$/.test(
        text(property.getFirstValue()),
      ),
    );

const zoneIn = (event: Component, tzid: string): Component | undefined =>
  event.parent?.getAllSubcomponents('vtimezone').find((one) => text(one.getFirstPropertyValue('tzid')) === tzid);

/** The IANA name of a zone as programs write it: their own name, Windows', or with a path before it; '' where it has none. */
function zoneNamed(event: Component, tzid: string): string {
  const located = text(zoneIn(event, tzid)?.getFirstPropertyValue('x-lic-location'));
  const bare = tzid.replace(/^["']|["']$/g, '').trim();
  const path = bare.split('/');
  const names = [bare, windowsZones.get(bare.toLowerCase()) ?? '', path.slice(-3).join('/'), path.slice(-2).join('/'), located];
  return names.find(isZone) ?? '';
}

function isZone(name: string): boolean {
  try {
    return name !== '' && !/^[+-]/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function durationOf(event: Component): number {
  const value = event.getFirstPropertyValue('duration');
  return value instanceof ICAL.Duration ? Math.max(0, value.toSeconds()) * 1000 : 0;
}

const text = (value: unknown): string => (value === null || value === undefined ? '' : oneLine(String(value)));

/** Mailboxes of rooms, of calendars, and of programs that send invitations for others. */
const isThing =
  /@(?:resource|group|import|unknown)?\.?calendar\.google\.com$|^(?:no-?reply|do-?not-?reply|noreply\b.*|unknownorganizer|calendar(?:-notification)?|notifications?)@/i;
const openToAll =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|gmx|web|proton|protonmail|aol|mail|zoho|calendly|greenhouse|lever|ashbyhq|hire|smartrecruiters|goodtime|cronofy|workday|myworkday|teams|zoom)\./i;

function factsOf({ event, ends }: Meeting, { candidate, zone: own }: InvitationReader): Invitation {
  const invited = ['organizer', 'attendee'].flatMap((name) => event.getAllProperties(name)).slice(0, 400);
  const people = new Map<string, ListedPerson & { isOut: boolean }>();
  for (const property of invited) {
    const kind = text(property.getParameter('cutype')).toUpperCase();
    const email = text(property.getFirstValue()).replace(/^mailto:\s*/i, '');
    const isAddress = /^[^\s@<>"'(),:;]+@[^\s@<>"'(),:;]+$/.test(email);
    const called = text(property.getParameter('cn')).replace(/[<>"]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 80);
    const fullName = called.includes('@') ? '' : called.replace(/^'(.*)'$/, '$1');
    if (['ROOM', 'RESOURCE', 'GROUP'].includes(kind) || isThing.test(email) || !(isAddress || fullName)) continue;
    const isOwn = email && email.toLowerCase() === candidate.email?.toLowerCase();
    const isNamesake = !candidate.email && fullName && fullName.toLowerCase() === candidate.fullName?.toLowerCase();
    if (isOwn || isNamesake) continue;
    const key = (isAddress ? email : fullName).toLowerCase();
    const known = people.get(key);
    const isOut = text(property.getParameter('partstat')).toUpperCase() === 'DECLINED';
    if (known) {
      known.fullName ||= fullName;
      known.isOut ||= isOut;
    } else if (people.size < mostPeople) people.set(key, { fullName, email: isAddress ? email : '', jobTitle: '', isOut });
  }
  const all = [...people.values()];
  const domain = all.map(({ email }) => email.split('@')[1] ?? '').find((one) => one && !openToAll.test(one)) ?? '';
  const title = text(event.getFirstPropertyValue('summary')).slice(0, 200);
  const names = [candidate.fullName ?? '', ...all.map(({ fullName }) => fullName)].filter(Boolean);
  const { company, role } = titleFacts(title, domain.toLowerCase(), names);
  const tzid = tzidOf(event, event.hasProperty('dtend') ? 'dtend' : 'dtstart');
  const listed = (isWanted: boolean) =>
    all.filter(({ isOut }) => isOut === isWanted).map(({ fullName, email, jobTitle }) => ({ fullName, email, jobTitle }));
  const zone = tzid ? zoneNamed(event, tzid) : '';
  return {
    title,
    company,
    role: role || roleIn(event.getFirstPropertyValue('description')),
    endsAt: ends === undefined ? '' : Temporal.Instant.fromEpochMilliseconds(ends).toString(),
    timeZone: zone === own || /^(?:etc\/)?(?:utc|gmt)$/i.test(zone) ? '' : zone,
    people: listed(false),
    declined: listed(true),
  };
}

/** More are a town hall; our choice. */
const mostPeople = 40;

/** `Role: Growth Analyst`, a line of the description. */
const roleIn = (description: unknown): string =>
  oneLine(
    /^[ \t]*(?:role|position|job(?: title)?|stelle|poste|puesto|cargo|vaga)[ \t]*:[ \t]*(\S.{0,79})$/imu.exec(
      String(description ?? '').slice(0, 20_000),
    )?.[1] ?? '',
  );
