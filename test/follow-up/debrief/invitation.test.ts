import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendar, longestInvitation, readInvitation } from '../../../src/follow-up/debrief/invitation.ts';

const file = (name: string) => readFileSync(path.join(import.meta.dirname, 'invitations', `${name}.ics`), 'utf8');
const reader = (now: string, zone = 'Europe/London') => ({
  candidate: { fullName: 'Leyla Demir', email: 'leyla@demir.example' },
  now: Date.parse(now),
  zone,
});
const read = (source: string, now = '2026-07-03T12:00:00Z', zone?: string) => {
  const found = readInvitation(source, reader(now, zone));
  if (!found.ok) throw new Error(found.error);
  return found.value;
};
const event = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

describe('an invitation', () => {
  it('of Google: in UTC, folded, with a room and one who declined', () => {
    expect(read(file('google'))).toEqual({
      title: 'Interview: Growth Analyst at Caldera Foods (Leyla Demir)',
      company: 'Caldera Foods',
      role: 'Growth Analyst',
      endsAt: '2026-03-10T12:00:00Z',
      timeZone: '',
      people: [
        { fullName: 'Priya Raman', email: 'priya.raman@caldera.example', jobTitle: '' },
        { fullName: 'Dana Okafor', email: 'dana@caldera.example', jobTitle: '' },
      ],
      declined: [{ fullName: 'Tom Brandt', email: 'tom@caldera.example', jobTitle: '' }],
    });
  });

  it("of Outlook: Windows' name of the zone, summer time, quoted names, a page of HTML", () => {
    expect(read(file('outlook'))).toEqual({
      title: 'Vorstellungsgespräch Data Engineer (m/w/d) bei Northline GmbH',
      company: 'Northline GmbH',
      role: 'Data Engineer (m/w/d)',
      endsAt: '2026-07-02T13:30:00Z',
      timeZone: 'Europe/Berlin',
      people: [
        { fullName: 'Vogel, Katrin', email: 'Katrin.Vogel@northline.example', jobTitle: '' },
        { fullName: 'Penn, Iris', email: 'iris.penn@northline.example', jobTitle: '' },
        { fullName: 'Hugo Lambert', email: 'hugo.lambert@northline.example', jobTitle: '' },
      ],
      declined: [],
    });
  });

  it('that recurs: the last time that is over, on the clock of the zone, without what was called off, with what was moved', () => {
    const at = (now: string) => read(file('recurring'), now).endsAt;
    expect(at('2026-01-01T00:00:00Z')).toBe('2026-02-26T15:45:00Z');
    expect(at('2026-03-06T00:00:00Z')).toBe('2026-03-05T15:45:00Z');
    // Summer time has begun there.
    expect(at('2026-03-20T00:00:00Z')).toBe('2026-03-12T14:45:00Z');
    expect(at('2026-03-28T00:00:00Z')).toBe('2026-03-27T21:00:00Z');
    expect(at('2030-01-01T00:00:00Z')).toBe('2026-04-02T14:45:00Z');
    expect(read(file('recurring'), '2026-03-28T00:00:00Z')).toMatchObject({
      role: 'Staff Nurse',
      company: 'hollowpine',
      timeZone: '',
      people: [{ fullName: 'Ada Moss' }, { fullName: 'Noor Aziz' }],
    });
  });

  it('keeps the instant in every way that programs write a time', () => {
    const end = (line: string) => read(event('DTSTART:20260701T080000Z', line)).endsAt;
    expect(end('DTEND;TZID=America/New_York:20260701T100000')).toBe('2026-07-01T14:00:00Z');
    expect(end('DTEND;TZID="Tokyo Standard Time":20260701T100000')).toBe('2026-07-01T01:00:00Z');
    expect(end('DTEND;TZID=/mozilla.org/20070129_1/Europe/Paris:20260701T100000')).toBe('2026-07-01T08:00:00Z');
    expect(end('DURATION:PT1H30M')).toBe('2026-07-01T09:30:00Z');
    expect(end('SEQUENCE:1')).toBe('2026-07-01T08:00:00Z');
    // It names no zone: the candidate's clock.
    expect(read(event('DTSTART:20260701T100000'), undefined, 'Asia/Tokyo').endsAt).toBe('2026-07-01T01:00:00Z');
    // A whole day has no end, and a zone that nobody knows tells no time.
    expect(end('DTEND;TZID=Nowhere Standard Time:20260701T100000')).toBe('2026-07-01T08:00:00Z');
    expect(read(event('DTSTART;VALUE=DATE:20260701')).endsAt).toBe('');
    expect(read(event('DTSTART;TZID=Nowhere:20260701T100000')).endsAt).toBe('');
  });

  it('with markup in its names, an address that is none, and rules that never come true: texts, at once', () => {
    const found = read(file('hostile'));
    expect(found.people).toEqual([
      { fullName: 'b Dana /b Okafor script', email: 'dana@caldera.example', jobTitle: '' },
      { fullName: 'Evil', email: '', jobTitle: '' },
      { fullName: '__proto__', email: '', jobTitle: '' },
      { fullName: 'Iris Penn', email: 'iris@caldera.example', jobTitle: '' },
    ]);
    expect(found.endsAt).toBe('');
  });
});

describe('what is no invitation', () => {
  it.each([
    ['damaged', file('damaged'), 'unreadable'],
    ['notes', 'Met Dana Okafor.', 'unreadable'],
    ['nothing', '', 'unreadable'],
    ['a line that is none', event('SUMMARY no colon'), 'unreadable'],
    ['a calendar without an appointment', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n', 'no-event'],
    ['only a task', event('SUMMARY:x').replaceAll('VEVENT', 'VTODO'), 'no-event'],
    ['five megabytes', event(`DESCRIPTION:${'a'.repeat(5_000_000)}`), 'too-large'],
  ])('%s', (_, source, problem) => {
    expect(readInvitation(source, reader('2026-07-03T12:00:00Z'))).toEqual({ ok: false, error: problem });
  });

  it('never throws, whatever stands in the file', () => {
    const line = fc.oneof(
      fc.constantFrom(
        ...file('outlook').split('\r\n'),
        ...file('recurring').split('\r\n'),
        'RRULE:FREQ=SECONDLY',
        'DTEND:2026-bogus',
      ),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const found = readInvitation(event(...lines), reader('2026-07-03T12:00:00Z'));
        if (found.ok && found.value.endsAt) expect(Date.parse(found.value.endsAt)).not.toBeNaN();
      }),
      { numRuns: 60 },
    );
  });

  it('is told from notes by how it begins', () => {
    expect(isCalendar('\uFEFF\r\nBEGIN:VCALENDAR\r\n')).toBe(true);
    expect(isCalendar('Begin with the calendar')).toBe(false);
    expect(longestInvitation).toBeGreaterThan(100_000);
  });
});
