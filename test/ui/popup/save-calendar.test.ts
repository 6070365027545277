import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Interview, interviewSchema, parseRecord } from '../../../src/follow-up/notes.ts';
import { dueKey } from '../../../src/follow-up/timing/due.ts';
import { calendarText, saveCalendar } from '../../../src/ui/popup/save-calendar.ts';

const interviewWith = (more: object = {}): Interview => {
  const parsed = parseRecord(interviewSchema, {
    id: 'caldera',
    company: 'Caldera Foods',
    endedAt: '2026-03-10T12:00:00+00:00',
    timeZone: 'Europe/London',
    interviewers: [{ id: 'dana', fullName: 'Dana Okafor' }],
    ...more,
  });
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
};
const wish = (interviews: Interview[], key?: string) => ({
  interviews,
  candidate: { fullName: 'Alex Kim', timeZone: 'Europe/London', pastEmployers: [] },
  kinds: [],
  now: '2026-03-12T09:00:00Z',
  key,
});
const uids = (text: string) => [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);

describe('calendarText', () => {
  it('holds all dates that are still to come', () => {
    expect(uids(calendarText(wish([interviewWith()])))).toEqual([
      'check-in.caldera@afterword',
      'second-check-in.caldera@afterword',
    ]);
  });

  it('holds the one date that is asked for', () => {
    const key = dueKey({ interviewId: 'caldera', recipientId: 'dana', kindDue: 'check-in' });
    expect(uids(calendarText(wish([interviewWith()], key)))).toEqual(['check-in.caldera@afterword']);
  });

  it('takes the interviewer whose zone it is', () => {
    const interviewers = [
      { id: 'dana', fullName: 'Dana Okafor', timeZone: 'America/New_York' },
      { id: 'tom', fullName: 'Tom Brandt' },
    ];
    const key = dueKey({ interviewId: 'caldera', recipientId: 'tom', kindDue: 'send-by' });
    expect(uids(calendarText(wish([interviewWith({ interviewers })], key)))).toEqual(['send-by.caldera.tom@afterword']);
  });
});

describe('saveCalendar', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is a download', async () => {
    const files: Blob[] = [];
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return 'blob:calendar';
    };
    URL.revokeObjectURL = () => {};
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      expect([this.download, this.href]).toEqual(['afterword-dates.ics', 'blob:calendar']);
    });
    saveCalendar(wish([interviewWith()]));
    expect(clicked).toHaveBeenCalledTimes(1);
    expect(files).toHaveLength(1);
  });
});
