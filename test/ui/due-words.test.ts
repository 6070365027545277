import { describe, expect, it } from 'vitest';
import { dayWord, dueWords } from '../../src/ui/due-words.ts';

const now = Date.parse('2026-03-10T12:05:00Z');
const words = (entry: Parameters<typeof dueWords>[0], zone = 'Europe/London') => dueWords(entry, now, zone, 'en-GB');

describe('dueWords', () => {
  it('says one clock where the two agree', () => {
    expect(words({ at: '2026-03-11T12:00:00Z', state: 'due' })).toEqual({ text: 'by tomorrow 12:00', urgency: 'calm' });
    expect(words({ at: '2026-03-11T12:00:00Z', state: 'due', timeZone: 'Europe/Lisbon' })).not.toHaveProperty('yours');
  });

  it('says both where they differ, with the day where that differs too', () => {
    expect(words({ at: '2026-03-16T20:45:00Z', state: 'due', timeZone: 'America/New_York' })).toEqual({
      text: 'by Mon 16:45 their time',
      yours: '20:45 yours',
      urgency: 'calm',
    });
    expect(words({ at: '2026-03-12T08:00:00Z', state: 'due', timeZone: 'Pacific/Auckland' }, 'America/New_York')).toMatchObject({
      text: 'by tomorrow 21:00 their time',
      yours: 'Thu 04:00 yours',
    });
  });

  it('takes an offset for a zone', () => {
    expect(words({ at: '2026-03-11T08:00:00-04:00', state: 'due', timeZone: '-04:00' })).toMatchObject({
      text: 'by tomorrow 08:00 their time',
      yours: '12:00 yours',
    });
  });

  it('is soon for three hours, then late', () => {
    expect(words({ at: '2026-03-10T15:06:00Z', state: 'due' }).urgency).toBe('calm');
    expect(words({ at: '2026-03-10T15:04:00Z', state: 'due' }).urgency).toBe('soon');
    expect(words({ at: '2026-03-10T12:04:00Z', state: 'due' })).toEqual({ text: 'was due today 12:04', urgency: 'late' });
  });

  it('knows days without hours, and never hurries what comes next or is done', () => {
    expect(words({ at: '2026-03-19T09:00:00Z', state: 'next', wholeDay: true })).toEqual({
      text: 'on Thu 19 Mar',
      urgency: 'calm',
    });
    expect(words({ at: '2026-03-10T09:00:00Z', state: 'due', wholeDay: true })).toEqual({ text: 'today', urgency: 'calm' });
    expect(words({ at: '2026-03-09T09:00:00Z', state: 'due', wholeDay: true }).urgency).toBe('late');
    expect(words({ at: '2026-03-10T08:10:00Z', state: 'sent' })).toEqual({ text: 'today 08:10', urgency: 'calm' });
  });

  it('counts days on the given clock', () => {
    expect(dayWord(Date.parse('2026-03-10T23:30:00Z'), now, 'Europe/London', 'en-GB')).toBe('today');
    expect(dayWord(Date.parse('2026-03-10T23:30:00Z'), now, 'Europe/Berlin', 'en-GB')).toBe('tomorrow');
    expect(dayWord(Date.parse('2026-03-09T12:00:00Z'), now, 'Europe/London', 'en-GB')).toBe('yesterday');
  });
});
