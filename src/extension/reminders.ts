/**
 * Reminders: one alarm for the next moment that matters, the badge, and notifications where the candidate allowed them. All
 * of it is worked out from the notes again each time, so a worker that died, a browser that was closed, a clock or a zone
 * that changed lose nothing: what was missed comes at the next start, once.
 */
import type { Candidate, Interview } from '../follow-up/notes.ts';
import type { Result } from '../follow-up/result.ts';
import type { KindHead } from '../follow-up/template/head.ts';
import { type Due, dueKey, whatIsDue } from '../follow-up/timing/due.ts';
import { isQuietHour, nextWakes, type Wake } from '../follow-up/timing/wakes.ts';
import { dateLocale, phrase, say, sayIfKnown } from '../say.ts';
import { type BadgeState, showBadge } from './badge.ts';
import { browser } from './browser.ts';
import { saveProfile } from './notes-store.ts';
import { type Reminders, readReminders, saveReminders } from './reminders-store.ts';
import { oneByOne, onStored } from './storage.ts';

const alarmName = 'next';
const hour = 3_600_000;
/** When the night of the reminders ends, and when what was put off until tomorrow comes. */
const morning = 8;
const tomorrow = 9;

/** What reminders need from the door. A `key` is a notification's id and says what it is about (`dueKey`). */
export interface RemindersPort {
  /** The notes as they are now, and the heads of all kinds, the candidate's own among them. */
  notes(): Promise<{ candidate: Candidate; interviews: readonly Interview[]; kinds: readonly KindHead[] }>;
  /** Called when a notification is clicked. */
  open(key: string): Promise<unknown>;
  /** Called for "Already sent". */
  sent(key: string): Promise<unknown>;
}

/** One after the other: two plans at once would show a reminder twice, and one that is being made forget what is said meanwhile. */
const inTurn = oneByOne();

/** Starts listening; called once, at the top of the worker, so that the events that wake it find their listeners. */
export function startReminders(port: RemindersPort): void {
  const replan = (): void => {
    inTurn(() => plan(port)).catch((error: unknown) => console.error('Afterword planned no reminders.', error));
  };
  browser.alarms.onAlarm.addListener(replan);
  browser.runtime.onStartup.addListener(replan);
  browser.runtime.onInstalled.addListener(replan);
  onStored((keys) => keys.some((key) => /^(profile|reminders|interview:|template:)/.test(key)) && replan());
  listenToNotifications(port, replan);
  // Switched on again, the extension hears of no start, and its badge is gone; browsers may lose an alarm, and one that a clock
  // set back has moved far away is as good as lost.
  void Promise.all([browser.alarms.get(alarmName), browser.storage.session.get(alarmName)]).then(([alarm, started]) => {
    if (!alarm || !started[alarmName] || alarm.scheduledTime > Date.now() + 2 * hour) replan();
  });
}

async function plan(port: RemindersPort): Promise<void> {
  const now = Date.now();
  const instant = new Date(now).toISOString();
  const reminders = await readReminders();
  const before = JSON.stringify(reminders);
  const { interviews, kinds, ...notes } = await port.notes();
  const candidate = await followComputer(notes.candidate, reminders);
  const isWanted = (key: string) => !reminders.skipped.includes(key);
  const open = interviews
    .flatMap((interview) => whatIsDue(interview, candidate, instant, kinds))
    .filter((due) => due.at && isWanted(dueKey(due)));
  const wakes = interviews
    .flatMap((interview) => nextWakes(interview, candidate, instant, kinds))
    .filter((wake) => isWanted(dueKey(wake)));

  await showBadge(badgeOf(open));
  const zone = candidate.timeZone ?? 'UTC';
  const moments = [
    ...wakes.map(({ at }) => Date.parse(at)),
    // Due, and the last three hours before.
    ...open.flatMap(({ at = '' }) => [Date.parse(at), Date.parse(at) - 3 * hour]),
    ...Object.values(reminders.snoozed).map(Date.parse),
    clockAt(morning, now, zone),
  ];
  // An hour at most: so soon at the latest a changed clock or zone is noticed. Set before anybody is told, which the browser may refuse.
  await browser.storage.session.set({ [alarmName]: true });
  await browser.alarms.create(alarmName, { when: Math.min(...moments.filter((at) => at > now), now + hour) });

  if (browser.notifications) {
    // What is done or answered meanwhile is not asked again.
    for (const id of Object.keys(await browser.notifications.getAll()))
      if (!open.some((due) => dueKey(due) === id)) await browser.notifications.clear(id);
    if (!isQuietHour(instant, zone))
      for (const wake of wakes) await notify(wake, open, interviews, reminders, now, zone).catch(console.error);
  }
  if (JSON.stringify(reminders) !== before) await saveReminders(reminders, now);
}

/** The profile's zone is the computer's of the day it was written: it goes with the computer, unless it was set to another by hand. */
async function followComputer(candidate: Candidate, reminders: Reminders): Promise<Candidate> {
  const zone = Temporal.Now.timeZoneId();
  const { zone: left } = reminders;
  reminders.zone = zone;
  if (!left || left === zone || candidate.timeZone !== left) return candidate;
  const moved = { ...candidate, timeZone: zone };
  await saveProfile(moved, Date.now());
  return moved;
}

/** The next moment when the clocks of a zone show a full hour. */
function clockAt(time: number, now: number, zone: string): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  return today.add({ days: today.hour < time ? 0 : 1 }).withPlainTime({ hour: time }).epochMilliseconds;
}

/** What the badge says of what is due: early letters are not counted yet. */
export function badgeOf(open: readonly Due[]): BadgeState {
  const due = open.filter(({ state, isBlocked }) => !isBlocked && /window|soon|late/.test(state));
  const is = (urgency: 'late' | 'soon') => due.some(({ state }) => state === urgency);
  return { due: due.length, urgency: is('late') ? 'late' : is('soon') ? 'soon' : 'calm' };
}

async function notify(
  wake: Wake,
  open: readonly Due[],
  interviews: readonly Interview[],
  reminders: Reminders,
  now: number,
  zone: string,
): Promise<void> {
  const id = dueKey(wake);
  const { snoozed, shown } = reminders;
  const until = snoozed[id];
  const isOpen = until ? Date.parse(until) <= now : Date.parse(wake.at) <= now && !shown.includes(wake.key);
  const interview = interviews.find((one) => one.id === wake.interviewId);
  const due = open.find((one) => dueKey(one) === id);
  if (!isOpen || !interview || !due?.at) return;
  const name = [...interview.interviewers, interview.coordinator].find((one) => one?.id === wake.recipientId)?.fullName;
  const by = new Date(due.at).toLocaleString(dateLocale, {
    timeZone: zone,
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
  });
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: titleOf(wake.reason, name),
    message: [interview.company, interview.role, due.kindDue === 'send-by' && byOwnClock(by)].filter(Boolean).join(' · '),
    // Firefox refuses a notification with buttons.
    ...(!('getBrowserInfo' in browser.runtime) && {
      buttons: [
        { title: snoozeUntil(now, zone) === now + hour ? say('reminder_hour') : say('reminder_tomorrow') },
        { title: say('reminder_sent') },
      ],
    }),
  });
  delete snoozed[id];
  if (!shown.includes(wake.key)) shown.push(wake.key);
}

const byOwnClock = phrase<[time: string]>('reminder_by');

const titleOf = (reason: Wake['reason'], name?: string): string =>
  name ? sayIfKnown(`reminder_${reason}_to`, name) : sayIfKnown(`reminder_${reason}`);

function listenToNotifications({ open, sent }: RemindersPort, replan: () => void): void {
  let isListening = false;
  const listen = (): void => {
    if (isListening || !browser.notifications) return;
    isListening = true;
    const { notifications } = browser;
    notifications.onClicked.addListener((id) => {
      void open(id);
      void notifications.clear(id);
    });
    notifications.onButtonClicked?.addListener((id, index) => {
      void (index === 0 ? answerReminder(id, 'hour') : sent(id)).catch(console.error);
      void notifications.clear(id);
    });
  };
  listen();
  browser.permissions.onAdded.addListener(() => {
    listen();
    replan();
  });
}

/** In an hour; where that is night, in the morning. */
function snoozeUntil(now: number, zone: string): number {
  return isQuietHour(new Date(now + hour).toISOString(), zone) ? clockAt(tomorrow, now, zone) : now + hour;
}

/** What the candidate says to a reminder: put it off, leave it out, or (`wanted`) take either back. The plan follows by itself. */
export const answerReminder = (key: string, answer: 'hour' | 'tomorrow' | 'skip' | 'wanted'): Promise<Result<null>> =>
  inTurn(async () => {
    const reminders = await readReminders();
    const now = Date.now();
    const zone = Temporal.Now.timeZoneId();
    delete reminders.snoozed[key];
    reminders.skipped = reminders.skipped.filter((one) => one !== key);
    if (answer === 'skip') reminders.skipped.push(key);
    else if (answer !== 'wanted')
      reminders.snoozed[key] = new Date(answer === 'hour' ? snoozeUntil(now, zone) : clockAt(tomorrow, now, zone)).toISOString();
    return saveReminders(reminders, now);
  });
