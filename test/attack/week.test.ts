import { beforeAll, expect, it, vi } from 'vitest';
import type { Interview } from '../../src/follow-up/notes.ts';
import type { MessageName, Reply, Request } from '../../src/messages.ts';
import { browserInMemory } from '../extension/browser-in-memory.ts';
import { seeded } from './seeded.ts';

/** A week of use with the worker as it is shipped, over a storage in memory and a clock moved by hand; it dies and fails as browsers let it. */
const memory = browserInMemory();
const ours = 'chrome-extension://afterword/';
type Answer = (message: unknown, from: unknown, reply: (value: unknown) => void) => true | undefined;
let answer: Answer | undefined;
const heard = { addListener: () => undefined };
let isFull = false;
const { set } = memory.browser.storage.local;
memory.browser.storage.local.set = async (items) => {
  if (isFull) throw new Error('QUOTA_BYTES quota exceeded');
  await set(items);
};
const browser = {
  ...memory.browser,
  runtime: {
    ...memory.browser.runtime,
    id: 'afterword',
    getURL: (file: string) => `${ours}${file}`,
    getManifest: () => ({ host_permissions: [], content_scripts: [] }),
    onConnect: heard,
    onMessage: {
      addListener(listener: Answer) {
        answer = listener;
      },
    },
  },
  permissions: { onAdded: heard, onRemoved: heard, getAll: async () => ({ origins: [] }), contains: async () => true },
  scripting: {
    executeScript: async () => [],
    unregisterContentScripts: async () => undefined,
    registerContentScripts: async () => undefined,
  },
  tabs: { create: async () => ({ id: 1 }), query: async () => [] },
};
vi.mock('../../src/extension/browser.ts', () => ({ browser }));

/** The worker ends, and the next message wakes another one. */
async function wake(): Promise<void> {
  memory.die();
  vi.resetModules();
  await import('../../src/background.ts');
}

function ask<Name extends MessageName>(name: Name, request: Request<Name>, url = `${ours}popup.html`): Promise<Reply<Name>> {
  const from = { id: 'afterword', url, tab: { id: 7 }, frameId: 0 };
  return new Promise((resolve) => answer?.({ name, request }, from, (value) => resolve(value as Reply<Name>)));
}
const mail = 'https://mail.google.com/mail/u/0/';
const draft = (email: string, name: string) =>
  ask('draftFor', { recipients: [{ name, email, field: 'to' }], subject: '', isReply: false }, mail);

const people = ['Ada Brandt', 'Bea Conti', 'Cem Dogan'];
const emailOf = (name: string, place: number) => `${name.split(' ')[0]?.toLowerCase()}${place}@company${place}.example`;
const interviewAt = (place: number, endedAt: string): Interview =>
  ({
    id: `i${place}`,
    company: `Company ${String.fromCharCode(65 + place)}`,
    role: `Planner ${place}`,
    endedAt,
    timeZone: 'Europe/London',
    interviewers: people.slice(0, 1 + (place % 3)).map((fullName, index) => ({
      id: `p${index}`,
      fullName,
      email: emailOf(fullName, place),
      connectionPoints: [`the timetable of line ${place}${index}`],
    })),
  }) as Interview;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-09T08:00:00Z') });
  await wake();
  await ask('saveProfile', { fullName: 'Maya Lindqvist', timeZone: 'Europe/London', locale: 'en-GB' });
});

it('loses nothing in a week of notes, letters, deaths, full storages and messages asked twice', async () => {
  const random = seeded(20260309);
  const noted = new Map<string, { role: string; points: string[]; sent: Set<string> }>();
  const counted = { letters: 0, refused: 0, deaths: 0, sent: 0 };
  const end = Date.parse('2026-03-16T08:00:00Z');
  for (let now = Date.now(); now < end; now += (20 + random.below(160)) * 60_000) {
    vi.setSystemTime(now);
    const at = new Date(now).toISOString();
    if (random.next() < 0.1) {
      await wake();
      counted.deaths++;
    }
    isFull = random.next() < 0.25;
    const refusedOr = (reply: { ok: boolean }, kept: () => void) => {
      expect(reply.ok).toBe(!isFull);
      if (reply.ok) kept();
      else counted.refused++;
    };
    const some = [...noted.keys()];
    const id = some[random.below(some.length)];
    const known = id === undefined ? undefined : noted.get(id);
    const act = random.pick(['interview', 'edit', 'write', 'write', 'write', 'unsend', 'look'] as const);
    if (act === 'interview' || id === undefined || !known) {
      const place = noted.size;
      if (place >= 6) continue;
      const interview = interviewAt(place, at);
      const points = interview.interviewers.flatMap(({ connectionPoints }) => connectionPoints);
      refusedOr(await ask('saveInterview', interview), () =>
        noted.set(interview.id, { role: interview.role, points, sent: new Set() }),
      );
    } else if (act === 'edit') {
      const role = `Planner ${at}`;
      refusedOr(await ask('saveInterview', { id, role }), () => Object.assign(known, { role }));
    } else if (act === 'write') {
      const place = Number(id.slice(1));
      const person = random.below(1 + (place % 3));
      const fullName = people[person] ?? '';
      const reply = await draft(emailOf(fullName, place).toUpperCase(), '');
      isFull = false;
      if (!reply.ok) continue;
      if (reply.value.state !== 'drafted') throw new Error(reply.value.state);
      const { text, kind, recipient } = reply.value.draft;
      expect(recipient.name).toBe(fullName);
      expect(text).toContain(fullName.split(' ')[0]);
      for (const other of people.filter((one) => one !== fullName)) expect(text).not.toContain(other.split(' ')[0]);
      counted.letters++;
      const sent = { interviewId: id, interviewerId: `p${person}`, kind, sentAt: at, text };
      // The content script asks once more where the worker died with the answer.
      for (let time = 0; time <= random.below(2); time++) expect(await ask('noteSent', sent, mail)).toMatchObject({ ok: true });
      known.sent.add(`p${person} ${kind} ${at}`);
      counted.sent++;
    } else if (act === 'unsend') {
      const [last] = [...known.sent].slice(-1);
      const [interviewerId, kind = '', sentAt = ''] = last?.split(' ') ?? [];
      if (last)
        refusedOr(await ask('noteUnsent', { interviewId: id, interviewerId, kind, sentAt }, mail), () => known.sent.delete(last));
    } else {
      const shown = await ask('readNotes', {});
      expect(shown.ok && [shown.value.interviews.length, shown.value.keptAside]).toEqual([noted.size, 0]);
    }
    isFull = false;
  }
  const stored = await ask('readNotes', {});
  if (!stored.ok) throw new Error(stored.error);
  const kept = stored.value.interviews.map(({ id, role, interviewers, messages = [] }) => [
    id,
    {
      role,
      points: interviewers.flatMap(({ connectionPoints }) => connectionPoints),
      sent: new Set(messages.map((one) => `${one.interviewerId} ${one.kind} ${one.sentAt}`)),
    },
  ]);
  expect(new Map(kept as never)).toEqual(noted);
  expect(stored.value.keptAside).toBe(0);
  expect(counted.letters).toBeGreaterThan(15);
  expect(Math.min(counted.deaths, counted.refused)).toBeGreaterThan(1);
});

it('writes twenty letters at once, each to its own person, and keeps every one that was sent', async () => {
  for (const key of Object.keys(memory.local)) if (key.startsWith('interview:')) delete memory.local[key];
  const places = Array.from({ length: 20 }, (_, index) => 100 + index);
  const endedAt = new Date(Date.now() - 3_600_000).toISOString();
  await Promise.all(places.map((place) => ask('saveInterview', { ...interviewAt(place, endedAt), company: `Works ${place}` })));
  const drafts = await Promise.all(places.map((place) => draft(emailOf('Ada Brandt', place), 'Ada Brandt')));
  const sent = drafts.map((reply, index) => {
    if (!reply.ok || reply.value.state !== 'drafted') throw new Error(JSON.stringify(reply).slice(0, 200));
    expect(reply.value.draft.interviewId).toBe(`i${places[index]}`);
    expect(reply.value.draft.text).toContain(`line ${places[index]}0`);
    const { interviewId, kind, text } = reply.value.draft;
    return { interviewId, interviewerId: 'p0', kind, sentAt: new Date().toISOString(), text };
  });
  await Promise.all([...sent, ...sent.slice(0, 3)].map((message) => ask('noteSent', message, mail)));
  const stored = await ask('readNotes', {});
  const of = (id: string) => (stored.ok ? (stored.value.interviews.find((one) => one.id === id)?.messages ?? []) : []);
  expect(sent.map(({ interviewId }) => of(interviewId).length)).toEqual(sent.map(() => 1));
});
