import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarFile } from '../../../src/follow-up/timing/calendar-file.ts';

const now = '2026-03-10T12:00:00Z';
const moment: CalendarEvent = { uid: 'send-by.i@afterword', title: 'Send', at: '2026-03-11T12:00:00+01:00' };

const read = (events: CalendarEvent[], at = now) => {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile(events, at)));
  return calendar.getAllSubcomponents('vevent').map((component) => ({ component, event: new ICAL.Event(component) }));
};
const first = (event: CalendarEvent, at = now) => {
  const [found] = read([event], at);
  if (!found) throw new Error('no event');
  return found;
};

test('a moment is an instant in UTC, which the entry ends at', () => {
  const { event } = first(moment);
  expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-03-11T10:45:00Z', '2026-03-11T11:00:00Z']);
});

test('a day is a whole day, over the end of a month too', () => {
  const { event, component } = first({ uid: 'd', title: 'Check in', at: '2026-02-28' });
  expect(event.startDate.isDate).toBe(true);
  expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-02-28', '2026-03-01']);
  expect(String(component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger'))).toBe('PT9H');
});

test('the reminder of a moment comes when it is said, and none comes unasked', () => {
  const alarm = first({ ...moment, remindAt: '2026-03-11T08:00:00Z' }).component.getFirstSubcomponent('valarm');
  // 8:00 is 165 minutes before the start at 10:45.
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT165M');
  expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
  expect(first(moment).component.getFirstSubcomponent('valarm')).toBeNull();
});

test('a second import updates: the same UID, a later stamp, a higher sequence', () => {
  const [one, other] = [
    first(moment).component,
    first({ ...moment, at: '2026-03-12T12:00:00Z' }, '2026-03-10T12:00:01Z').component,
  ];
  expect(other.getFirstPropertyValue('uid')).toBe(one.getFirstPropertyValue('uid'));
  expect(Number(other.getFirstPropertyValue('sequence'))).toBeGreaterThan(Number(one.getFirstPropertyValue('sequence')));
  expect(String(other.getFirstPropertyValue('last-modified')) > String(one.getFirstPropertyValue('last-modified'))).toBe(true);
  expect(String(one.getFirstPropertyValue('dtstamp'))).toBe('2026-03-10T12:00:00Z');
});

describe('text comes back as it was', () => {
  test.each([
    'Send to Seo-yeon; Ada, Zoë (Acme \\ Söhne)',
    'a\\nb',
    'two\nlines',
    '日本語のとても長い件名'.repeat(20),
    '👩‍👩‍👧‍👦'.repeat(60),
    `${'x'.repeat(66)}é`,
    'BEGIN:VEVENT',
    'x\nEND:VEVENT\nBEGIN:VEVENT',
    'é'.repeat(5000),
  ])('%j', (title) => {
    const found = read([{ ...moment, title, description: title }]);
    expect(found).toHaveLength(1);
    expect(found[0]?.event.summary).toBe(title);
    expect(found[0]?.event.description).toBe(title);
  });
  test('line ends are one kind, controls and half characters go', () =>
    expect(first({ ...moment, title: 'a\r\nb\rc\u0000\u0007d\ud83d' }).event.summary).toBe('a\nb\ncd\ufffd'));
});

test('every line ends in CRLF, has 75 octets at most, and no character is cut', () => {
  for (let length = 0; length < 80; length += 1) {
    const text = calendarFile([{ ...moment, title: `${'x'.repeat(length)}${'é日👍'.repeat(40)}` }], now);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
  }
});

test('no event is a calendar all the same', () => expect(read([])).toEqual([]));
