/**
 * Reminders: one alarm for the next moment that matters, the badge, and notifications where the candidate allowed them. All
 * of it is worked out from the notes again each time, so a worker that died, a browser that was closed, a clock or a zone
 * that changed lose nothing: what was missed comes at the next start, once.
 */
import type { Candidate, Interview } from '../follow-up/notes.ts';
import type { KindHead } from '../follow-up/template/head.ts';
import { type Due, whatIsDue } from '../follow-up/timing/due.ts';
import { isQuietHour, nextWakes, type Wake } from '../follow-up/timing/wakes.ts';
import { type BadgeState, showBadge } from './badge.ts';
import { browser } from './browser.ts';
import { type Reminders, readReminders, saveReminders } from './reminders-store.ts';
import { onStored } from './storage.ts';

const alarmName = 'next';
const hour = 3_600_000;

/** What reminders need from the door. `open` is called when a notification is clicked. */
export interface RemindersPort {
  notes(): Promise<{ candidate: Candidate; interviews: readonly Interview[] }>;
  kinds: readonly KindHead[];
  open(target: { interviewId: string; interviewerId?: string }): Promise<unknown>;
  /** Called for "Already sent". */
  sent(interviewId: string, interviewerId: string | undefined): Promise<unknown>;
}

/** Starts listening; called once, at the top of the worker, so that the events that wake it find their listeners. */
export function startReminders(port: RemindersPort): void {
  // One plan after the other: two at once would show a reminder twice.
  let last: Promise<unknown> = Promise.resolve();
  const replan = (): void => {
    last = last.then(() => plan(port)).catch((error: unknown) => console.error('Afterword could not plan its reminders.', error));
  };
  browser.alarms.onAlarm.addListener(({ name }) => name === alarmName && replan());
  browser.runtime.onStartup.addListener(replan);
  browser.runtime.onInstalled.addListener(replan);
  onStored((keys) => keys.some((key) => key === 'profile' || key.startsWith('interview:')) && replan());
  listenToNotifications(port, replan);
}

async function plan(port: RemindersPort): Promise<void> {
  const { candidate, interviews } = await port.notes();
  const now = Date.now();
  const instant = new Date(now).toISOString();
  const reminders = await readReminders();
  const open = interviews.flatMap((interview) => whatIsDue(interview, candidate, instant, port.kinds));
  const wakes = interviews.flatMap((interview) => nextWakes(interview, candidate, instant, port.kinds));

  await showBadge(badgeOf(open));
  const shown = await notifyMissed(wakes, interviews, candidate, reminders, now);
  if (shown.length) await saveReminders({ ...reminders, shown: [...reminders.shown, ...shown] }, now);

  const moments = [...wakes.map(({ at }) => at), ...open.flatMap(({ at }) => at ?? []), ...Object.values(reminders.snoozed)];
  const next = Math.min(...moments.map((at) => Date.parse(at)).filter((at) => at > now), now + hour);
  // An hour at most: so soon at the latest a changed clock or zone is noticed.
  await browser.alarms.create(alarmName, { when: next });
}

/** What the badge says of what is due: early letters are not counted yet. */
export function badgeOf(open: readonly Due[]): BadgeState {
  const due = open.filter(({ state }) => state === 'window' || state === 'soon' || state === 'late');
  const urgency = due.some(({ state }) => state === 'late')
    ? 'late'
    : due.some(({ state }) => state === 'soon')
      ? 'soon'
      : 'calm';
  return { due: due.length, urgency };
}

async function notifyMissed(
  wakes: readonly Wake[],
  interviews: readonly Interview[],
  candidate: Candidate,
  reminders: Reminders,
  now: number,
): Promise<string[]> {
  const zone = candidate.timeZone ?? Temporal.Now.timeZoneId();
  if (!browser.notifications || isQuietHour(new Date(now).toISOString(), zone)) return [];
  const shown: string[] = [];
  for (const wake of wakes) {
    const { key, at, interviewId, recipientId } = wake;
    const snoozed = reminders.snoozed[key];
    const isOpen = snoozed ? Date.parse(snoozed) <= now : Date.parse(at) <= now && !reminders.shown.includes(key);
    const interview = interviews.find(({ id }) => id === interviewId);
    if (!isOpen || !interview) continue;
    const name = interview.interviewers.find(({ id }) => id === recipientId)?.fullName ?? '';
    await browser.notifications.create(key, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icons/128.png'),
      title: titleOf(wake.reason, name),
      message: [interview.company, interview.role].filter(Boolean).join(' · '),
      ...(hasButtons() ? { buttons: [{ title: 'In an hour' }, { title: 'Already sent' }] } : {}),
    });
    delete reminders.snoozed[key];
    shown.push(key);
  }
  return shown;
}

function titleOf(reason: Wake['reason'], name: string): string {
  const to = name ? ` to ${name}` : '';
  if (reason === 'window') return `A good time to write${to}`;
  if (reason === 'soon') return `The last hours to write${to}`;
  return reason === 'check-in' ? `Time to check in${name ? ` with ${name}` : ''}` : `A second check-in${to}, the last one`;
}

/** Firefox refuses a notification with buttons. */
const hasButtons = (): boolean => !('getBrowserInfo' in browser.runtime);

function listenToNotifications(port: RemindersPort, replan: () => void): void {
  let isListening = false;
  const listen = (): void => {
    if (isListening || !browser.notifications) return;
    isListening = true;
    browser.notifications.onClicked.addListener((key) => {
      void aboutWhom(key).then((wake) => wake && port.open(wake));
      void browser.notifications.clear(key);
    });
    browser.notifications.onButtonClicked?.addListener((key, index) => {
      void browser.notifications.clear(key);
      if (index === 0) void snooze(key).then(replan);
      else void aboutWhom(key).then((wake) => wake && port.sent(wake.interviewId, wake.interviewerId));
    });
  };
  /** The reminder is worked out again: the worker that showed it may be long gone. */
  const aboutWhom = async (key: string) => {
    const { candidate, interviews } = await port.notes();
    const now = new Date().toISOString();
    const wake = interviews
      .flatMap((interview) => nextWakes(interview, candidate, now, port.kinds))
      .find((one) => one.key === key);
    return wake && { interviewId: wake.interviewId, ...(wake.recipientId ? { interviewerId: wake.recipientId } : {}) };
  };
  listen();
  browser.permissions.onAdded.addListener(() => {
    listen();
    replan();
  });
}

async function snooze(key: string): Promise<void> {
  const reminders = await readReminders();
  const until = new Date(Date.now() + hour).toISOString();
  await saveReminders({ ...reminders, snoozed: { ...reminders.snoozed, [key]: until } }, Date.now());
}
