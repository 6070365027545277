import { describe, expect, it } from 'vitest';
import { notesLimits, oneLine, parseNotes, problemText, readNotes } from '../../src/follow-up/notes.ts';

const interview = { id: 'i', company: 'Caldera Foods', role: 'Growth Analyst', endedAt: '2026-03-10T12:00:00+00:00' };
const file = (interviews: unknown = [interview], more = {}) => ({
  format: 'afterword-notes',
  version: 1,
  candidate: {},
  interviews,
  ...more,
});
const problemOf = (value: unknown): string => {
  const parsed = parseNotes(value);
  return parsed.ok ? 'read' : problemText(parsed.error);
};

describe('the notes format', () => {
  it('keeps what it does not know, and takes missing, null and blank for the same', () => {
    const parsed = parseNotes(
      file([{ ...interview, mood: 'sunny', evidence: '  ', offer: null, interviewers: [{ id: 'a', shoe: 43 }] }]),
    );
    expect(parsed.ok && parsed.value.interviews[0]).toEqual({
      ...interview,
      mood: 'sunny',
      interviewers: [{ id: 'a', fullName: '', connectionPoints: [], shoe: 43 }],
    });
  });

  it.each([
    ['an instant', { endedAt: '2026-03-10' }, 'interviews[0].endedAt: not an instant'],
    ['an instant that exists', { endedAt: '2026-02-30T12:00:00Z' }, 'interviews[0].endedAt: not an instant'],
    ['an instant with an offset', { endedAt: '2026-03-10T12:00:00' }, 'interviews[0].endedAt: not an instant'],
    ['when it ended', { endedAt: undefined }, 'interviews[0].endedAt: missing'],
    ['a day that exists', { competingDeadline: '2026-02-30' }, 'interviews[0].competingDeadline: not a day'],
    ['a zone', { timeZone: 'Mars/Olympus' }, 'interviews[0].timeZone: not a time zone'],
    ['a locale', { locale: 'not a locale' }, 'interviews[0].locale: not a locale'],
    ['a tone', { tone: 'loud' }, 'interviews[0].tone: not one of formal, warm'],
    ['a round', { round: 0 }, 'interviews[0].round: not a whole number from 1 on'],
    ['a list', { interviewers: {} }, 'interviews[0].interviewers: not a list'],
    ['an id each', { interviewers: [{ fullName: 'Dana' }] }, 'interviews[0].interviewers[0].id: missing'],
    [
      'ids that differ',
      { interviewers: [{ id: 'a' }, { id: 'a' }] },
      'interviews[0].interviewers[1].id: a second interviewer with the id a',
    ],
    [
      'points as texts',
      { interviewers: [{ id: 'a', connectionPoints: [7] }] },
      'interviews[0].interviewers[0].connectionPoints[0]: not a text',
    ],
    [
      'a zone’s holidays',
      { calendar: { byTimeZone: { 'Asia/Tokyo': { holidays: ['x'] } } } },
      'interviews[0].calendar.byTimeZone.Asia/Tokyo.holidays[0]: not a day',
    ],
  ])('asks for %s', (_, change, problem) => expect(problemOf(file([{ ...interview, ...change }]))).toBe(problem));

  it.each([
    ['another format', { ...file(), format: 'notes' }, 'format: not "afterword-notes"'],
    ['a later version', { ...file(), version: 2 }, 'version: not 1, the version this program reads'],
    ['a list', [], 'the file is not an object'],
    ['null', null, 'the file is not an object'],
    ['a word', 'notes', 'the file is not an object'],
    ['two interviews of one id', file([interview, interview]), 'interviews[1].id: a second interview with the id i'],
  ])('refuses %s', (_, value, problem) => expect(problemOf(value)).toBe(problem));

  it('counts the places of a list as the file has them, blank ones included', () => {
    const points = { id: 'a', connectionPoints: ['the rota', null, '', 5] };
    expect(problemOf(file([null, { ...interview, interviewers: [null, points] }]))).toBe(
      'interviews[1].interviewers[1].connectionPoints[3]: not a text',
    );
    expect(problemOf(file([interview, '', interview]))).toBe('interviews[2].id: a second interview with the id i');
    const twins = [{ id: 'a' }, null, { id: 'a' }];
    expect(problemOf(file([{ ...interview, interviewers: twins }]))).toBe(
      'interviews[0].interviewers[2].id: a second interviewer with the id a',
    );
  });

  it('refuses what is nested too deeply', () => {
    const deep = (levels: number) =>
      readNotes(`{"format":"afterword-notes","version":1,"more":${'['.repeat(levels)}${']'.repeat(levels)}}`);
    expect(deep(99).ok).toBe(true);
    for (const levels of [100, 100_000]) {
      const read = deep(levels);
      expect(read.ok || problemText(read.error)).toBe('the file is nested too deeply');
    }
  });

  it('has limits, and says which one is passed', () => {
    const many = (length: number) => Array.from({ length }, (_, index) => ({ ...interview, id: `${index}` }));
    expect(problemOf(file(many(notesLimits.interviews)))).toBe('read');
    expect(problemOf(file(many(notesLimits.interviews + 1)))).toBe('interviews: more than 2000 interviews');
    const panel = Array.from({ length: notesLimits.interviewers + 1 }, (_, index) => ({ id: `${index}` }));
    expect(problemOf(file([{ ...interview, interviewers: panel }]))).toBe(
      'interviews[0].interviewers: more than 200 interviewers',
    );
    const large = readNotes(JSON.stringify(file([interview], { padding: 'é'.repeat(notesLimits.bytes / 2) })));
    expect(large.ok || problemText(large.error)).toBe('the file is larger than 5 MB');
    const broken = readNotes('{"format":');
    expect(broken.ok || problemText(broken.error)).toBe('the file is not JSON');
  });

  it('lets no control and no direction override into a line', () => {
    expect(oneLine('Dana\r\nBcc: x@y\u202E\u0000\tOkafor\uFEFF')).toBe('Dana Bcc: x@y Okafor');
    const parsed = parseNotes(file([{ ...interview, role: 'Analyst\r\nBcc: all@x' }]));
    expect(parsed.ok && parsed.value.interviews[0]?.role).toBe('Analyst Bcc: all@x');
  });

  it('is not fooled by names of the language itself', () => {
    const parsed = readNotes(
      '{"format":"afterword-notes","version":1,"__proto__":{"polluted":true},"interviews":[{"id":"__proto__","endedAt":"2026-03-10T12:00:00Z"}]}',
    );
    expect(parsed.ok && parsed.value.interviews[0]?.id).toBe('__proto__');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
