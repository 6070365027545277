import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Candidate, Interview } from '../../src/follow-up/notes.ts';
import { interviewSchema, parseRecord } from '../../src/follow-up/notes.ts';
import type { KindHead } from '../../src/follow-up/template/head.ts';
import { dueKey } from '../../src/follow-up/timing/due.ts';
import { browserInMemory } from './browser-in-memory.ts';

let memory: ReturnType<typeof browserInMemory>;
vi.mock('../../src/extension/browser.ts', () => ({
  get browser() {
    return memory.browser;
  },
}));
const { answerReminder, badgeOf, startReminders } = await import('../../src/extension/reminders.ts');
const { readReminders } = await import('../../src/extension/reminders-store.ts');

const zone = 'Europe/London';
// A Tuesday; the interview ended at noon, so the time to write is from 14:00 on, and to send by is Wednesday noon.
const at = (clock: string, day = 10) => Date.parse(`2026-03-${String(day).padStart(2, '0')}T${clock}:00Z`);
const key = dueKey({ interviewId: 'caldera', recipientId: 'dana', kindDue: 'send-by' });

function interview(more: object = {}): Interview {
  const parsed = parseRecord(interviewSchema, {
    id: 'caldera',
    company: 'Caldera Foods',
    role: 'Growth Analyst',
    endedAt: '2026-03-10T12:00:00Z',
    timeZone: zone,
    interviewers: [{ id: 'dana', fullName: 'Dana Okafor', email: 'dana@caldera.example' }],
    ...more,
  });
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

let notes: { candidate: Candidate; interviews: Interview[]; kinds: KindHead[] };
const port = { notes: async () => notes, open: vi.fn(async () => {}), sent: vi.fn(async () => {}) };
const head = (id: string, due: KindHead['due'], to: KindHead['to'] = 'interviewer'): KindHead => ({
  id,
  title: id,
  due,
  to,
  channel: 'email',
  needs: [],
  skip: [],
  locales: ['en'],
  when: {},
  byHand: false,
});
const kinds = [head('thank-you', 'send-by'), head('check-in', 'check-in'), head('second-check-in', 'second-check-in')];
const settle = () => vi.advanceTimersByTimeAsync(0);
/** A worker starts, or wakes, at a moment. */
async function wake(now: number): Promise<void> {
  memory.die();
  vi.setSystemTime(now);
  startReminders(port);
  memory.browser.alarms.onAlarm.tell({ name: 'next' });
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
  memory = browserInMemory();
  notes = { candidate: { fullName: 'Alex Kim', timeZone: zone, pastEmployers: [] }, interviews: [interview()], kinds };
  port.open.mockClear();
  port.sent.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the plan', () => {
  it('sets the alarm on the next moment that matters, an hour ahead at most', async () => {
    await wake(at('13:30'));
    expect(memory.alarm()).toEqual({ name: 'next', scheduledTime: at('14:00') });
    expect(memory.log).toEqual([]);
    await wake(at('14:30'));
    expect(memory.alarm()?.scheduledTime).toBe(at('15:30'));
  });

  it('shows a reminder at its time, once, whoever wakes the worker', async () => {
    await wake(at('14:00'));
    expect(memory.shown[key]).toMatchObject({
      title: 'A good time to write to Dana Okafor',
      message: expect.stringMatching(/^Caldera Foods · Growth Analyst · by Wed.* 12:00/),
    });
    await wake(at('14:10'));
    await wake(at('15:10'));
    expect(memory.log).toEqual([key]);
    await wake(at('09:00', 11));
    expect(memory.log).toEqual([key, key]);
    expect(memory.shown[key]?.title).toBe('The last hours to write to Dana Okafor');
  });

  it('brings of what was missed the last one, once', async () => {
    await wake(at('10:00', 11));
    expect(memory.log).toEqual([key]);
    await wake(at('10:30', 11));
    expect(memory.log).toEqual([key]);
  });

  it('says nothing at night, and says it in the morning', async () => {
    notes.candidate = { ...notes.candidate, timeZone: 'Pacific/Auckland' };
    await wake(at('14:00'));
    expect(memory.log).toEqual([]);
    expect(memory.badge.text).toBe('1');
    // Eight o'clock in Auckland, 13 hours ahead.
    await wake(at('19:00'));
    expect(memory.log).toHaveLength(1);
  });

  it('goes on when the browser refuses a notification, and tries again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { notifications } = memory.browser;
    if (!notifications) throw new Error('no notifications');
    const { create, getAll } = notifications;
    const refuse = async () => {
      throw new Error('Unable to download all specified images.');
    };
    notifications.create = refuse;
    await wake(at('14:30'));
    expect(memory.alarm()?.scheduledTime).toBe(at('15:30'));
    notifications.create = create;
    notifications.getAll = refuse;
    await wake(at('15:30'));
    expect(memory.alarm()?.scheduledTime).toBe(at('16:30'));
    notifications.getAll = getAll;
    await wake(at('16:30'));
    expect(memory.log).toEqual([key]);
    vi.restoreAllMocks();
  });

  it('keeps the badge where notifications are not allowed', async () => {
    memory = browserInMemory({ mayNotify: false });
    await wake(at('14:00'));
    expect(memory.badge).toMatchObject({ text: '1', title: 'Afterword: 1 due' });
    expect((await readReminders()).shown).toEqual([]);
  });

  it('takes a notification away when its letter is no longer due', async () => {
    await wake(at('14:00'));
    notes.interviews = [interview({ answeredAt: '2026-03-10T14:05:00Z' })];
    await wake(at('14:10'));
    expect(memory.shown).toEqual({});
    expect(memory.badge.text).toBe('');
  });

  it('is made at the first start, and again only when the alarm is lost or far away', async () => {
    vi.setSystemTime(at('13:30'));
    startReminders(port);
    await settle();
    expect(memory.alarm()).toBeDefined();
    notes.interviews = [];
    memory.die();
    startReminders(port);
    await settle();
    expect(memory.alarm()?.scheduledTime).toBe(at('14:00'));
    vi.setSystemTime(at('09:00', 9));
    startReminders(port);
    await settle();
    expect(memory.alarm()?.scheduledTime).toBe(at('10:00', 9));
  });

  it('knows which date a letter by an own template was for', async () => {
    const messages = [
      { kind: 'thank-you', interviewerId: 'dana', sentAt: '2026-03-10T14:00:00Z' },
      { kind: 'my-nudge', interviewerId: 'dana', sentAt: '2026-03-18T10:00:00Z' },
    ];
    notes.interviews = [interview({ messages })];
    notes.kinds = [...kinds, head('my-nudge', 'check-in')];
    // Wed 18 + 5 business days = Wed 25: the second check-in is not due before.
    await wake(at('10:00', 20));
    expect(memory.badge.text).toBe('');
    await wake(at('10:00', 25));
    expect(memory.shown[dueKey({ interviewId: 'caldera', recipientId: 'dana', kindDue: 'second-check-in' })]).toBeDefined();
    expect(memory.badge.text).toBe('1');
  });

  it('goes with the computer to another zone, but not from a zone that was set by hand', async () => {
    const here = Temporal.Now.timeZoneId();
    const left = { v: 1, u: 0, d: { zone: 'Asia/Tokyo' } };
    memory.local.reminders = left;
    notes.candidate = { ...notes.candidate, timeZone: 'Asia/Tokyo' };
    await wake(at('14:00'));
    expect(memory.local.profile).toMatchObject({ d: { fullName: 'Alex Kim', timeZone: here } });
    expect((await readReminders()).zone).toBe(here);
    memory = browserInMemory();
    memory.local.reminders = left;
    notes.candidate = { ...notes.candidate, timeZone: 'Asia/Seoul' };
    await wake(at('14:00'));
    expect(memory.local.profile).toBeUndefined();
  });
});

describe('the answers to a reminder', () => {
  it('puts it off for an hour, or until tomorrow at nine', async () => {
    await wake(at('14:00'));
    await answerReminder(key, 'hour');
    expect((await readReminders()).snoozed).toEqual({ [key]: new Date(at('15:00')).toISOString() });
    await wake(at('14:59'));
    expect(memory.log).toHaveLength(1);
    expect(memory.alarm()?.scheduledTime).toBe(at('15:00'));
    await wake(at('15:00'));
    expect(memory.log).toHaveLength(2);
    expect((await readReminders()).snoozed).toEqual({});
    await answerReminder(key, 'tomorrow');
    const [until] = Object.values((await readReminders()).snoozed);
    expect(Temporal.Instant.from(until ?? '').toZonedDateTimeISO(Temporal.Now.timeZoneId()).hour).toBe(9);
  });

  it('leaves it out, from the badge too, until it is wanted again', async () => {
    await answerReminder(key, 'skip');
    await wake(at('14:00'));
    expect(memory.log).toEqual([]);
    expect(memory.badge.text).toBe('');
    await answerReminder(key, 'wanted');
    await settle();
    await wake(at('14:05'));
    expect(memory.log).toEqual([key]);
    expect(memory.badge.text).toBe('1');
  });

  it('come from the notification itself', async () => {
    await wake(at('14:00'));
    expect(memory.shown[key]?.buttons?.map(({ title }) => title)).toEqual(['In an hour', 'Already sent']);
    memory.notifications.onClicked.tell(key);
    expect(port.open).toHaveBeenCalledWith(key);
    memory.notifications.onButtonClicked?.tell(key, 1);
    expect(port.sent).toHaveBeenCalledWith(key);
    memory.notifications.onButtonClicked?.tell(key, 0);
    await settle();
    expect(Object.keys((await readReminders()).snoozed)).toEqual([key]);
    expect(memory.shown).toEqual({});
  });

  it('is put to the console when the browser ends the worker over it', async () => {
    await wake(at('14:00'));
    const error = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(memory.browser.storage.local, 'set').mockRejectedValueOnce(new Error('No SW'));
    memory.notifications.onButtonClicked?.tell(key, 0);
    await settle();
    expect(error).toHaveBeenCalledWith(new Error('No SW'));
    expect((await readReminders()).snoozed).toEqual({});
  });

  it('are words only in Firefox, which refuses buttons', async () => {
    memory = browserInMemory({ isFirefox: true });
    await wake(at('14:00'));
    expect(memory.shown[key]).not.toHaveProperty('buttons');
  });
});

it('listens to notifications as soon as they are allowed', async () => {
  memory = browserInMemory({ mayNotify: false });
  await wake(at('14:00'));
  memory.browser.notifications = memory.notifications;
  memory.browser.permissions.onAdded.tell();
  await settle();
  expect(memory.log).toEqual([key]);
  memory.notifications.onClicked.tell(key);
  expect(port.open).toHaveBeenCalledTimes(1);
});

it('counts what is due: late before soon before calm', () => {
  const due = (state: 'early' | 'window' | 'soon' | 'late') => ({ interviewId: 'a', kindDue: 'send-by', state }) as const;
  expect(badgeOf([due('early')])).toEqual({ due: 0, urgency: 'calm' });
  expect(badgeOf([due('window'), due('early')])).toEqual({ due: 1, urgency: 'calm' });
  expect(badgeOf([due('window'), due('soon')])).toEqual({ due: 2, urgency: 'soon' });
  expect(badgeOf([due('late'), due('soon')])).toEqual({ due: 2, urgency: 'late' });
});
