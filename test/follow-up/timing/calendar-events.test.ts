import { expect, test } from 'vitest';
import { calendarEvents } from '../../../src/follow-up/timing/calendar-events.ts';
import { candidateOf, interviewOf } from './notes-of.ts';

const notes = {
  endedAt: '2026-03-10T12:00:00+00:00',
  timeZone: 'Europe/London',
  company: 'Northfield',
  interviewers: [
    { id: 'a', fullName: 'Ada Moss' },
    { id: 'b', fullName: 'Ben Yu' },
  ],
};

test('the three dates of an interview', () =>
  expect(calendarEvents(interviewOf(notes), candidateOf())).toEqual([
    {
      uid: 'send-by.i@afterword',
      title: 'Send your follow-up: Ada Moss, Ben Yu (Northfield)',
      at: '2026-03-11T12:00:00+00:00',
      remindAt: '2026-03-11T09:00:00Z',
    },
    {
      uid: 'check-in.i@afterword',
      title: 'Check in: Ada Moss, Ben Yu (Northfield)',
      description: 'Wed + 7 days',
      at: '2026-03-18',
    },
    { uid: 'second-check-in.i@afterword', title: 'Second and last check-in: Ada Moss, Ben Yu (Northfield)', at: '2026-03-25' },
  ]));

test('per person where zones differ, and the names of nobody else', () => {
  const [ada, ben] = notes.interviewers;
  const events = calendarEvents(
    interviewOf({ ...notes, interviewers: [ada, { ...ben, timeZone: 'Asia/Tokyo' }] }),
    candidateOf(),
  );
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(6);
  expect(events[3]).toMatchObject({ uid: 'send-by.i.b@afterword', title: 'Send your follow-up: Ben Yu (Northfield)' });
});

test('no alarm in the candidate’s night', () =>
  // Three hours before noon in London is 2:00 in Los Angeles.
  expect(calendarEvents(interviewOf(notes), candidateOf({ timeZone: 'America/Los_Angeles' }))[0]).not.toHaveProperty('remindAt'));

test('of those who asked not to be written to the coordinator’s dates, of a mailbox what it forwards, and nothing where nobody forwards', () => {
  const titles = (more: object) =>
    calendarEvents(interviewOf({ ...notes, contactAllowed: false, ...more }), candidateOf()).map(({ title }) => title);
  expect(titles({ coordinator: { id: 'c', fullName: 'Rosa Lind' } })).toEqual([
    'Send your follow-up: Rosa Lind (Northfield)',
    'Check in: Rosa Lind (Northfield)',
    'Second and last check-in: Rosa Lind (Northfield)',
  ]);
  expect(titles({ genericMailbox: 'careers@northfield.example' })).toEqual(['Send your follow-up: (Northfield)']);
  expect(titles({})).toEqual([]);
});

test('without names and company the title stands alone', () =>
  expect(calendarEvents(interviewOf({ ...notes, company: '', interviewers: [] }), candidateOf())[0]?.title).toBe(
    'Send your follow-up',
  ));
