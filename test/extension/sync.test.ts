import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnKind } from '../../src/follow-up/template/own-words.ts';
import { browserInMemory, locksInMemory } from './browser-in-memory.ts';

const memory = browserInMemory();
const { local, sync } = memory;
vi.mock('../../src/extension/browser.ts', () => ({ browser: memory.browser }));
vi.stubGlobal('navigator', { language: 'en', locks: locksInMemory() });
const { copiesAmong, emptyAccount, restoreCopy, runSync, switchSync } = await import('../../src/extension/sync.ts');

const kind = (source: string) => ({ head: { id: 'x' }, words: { en: { source } } }) as unknown as OwnKind;
const readTemplate = async (_: string, source: string) => (source.includes('{{') ? undefined : kind(source));
const run = async () => {
  const done = await runSync(readTemplate, () => 50);
  if (!done.ok) throw new Error(done.error);
  return done.value;
};
const record = (d: unknown, u = 10) => ({ v: 1, u, d });
const item = (d: unknown, u = 20) => ({ v: 1, u, w: 'other', k: { other: 1 }, ...(d !== undefined && { d }) });

beforeEach(async () => {
  for (const key of Object.keys(local)) delete local[key];
  for (const key of Object.keys(sync)) delete sync[key];
  Object.assign(local, {
    profile: record({ fullName: 'Maya Brandt' }),
    settings: record({ holdErrors: true }),
    'template:x.hbs': record({ source: 'Subject: x', kind: kind('Subject: x') }),
    'interview:a': record({ id: 'a', endedAt: '2026-03-10T12:00:00Z' }),
    'wording:1': record({}),
    'half-written': record({}),
    reminders: record({}),
    keeping: record({ days: 90 }),
  });
});

describe('across devices', () => {
  it('is off as it comes: nothing goes, nothing is taken, and it is said what others put there', async () => {
    sync.profile = item({ fullName: 'Other' });
    const before = structuredClone(local);
    expect(await run()).toEqual({ isOn: false, records: 1, bytes: expect.any(Number), stay: [], unread: [] });
    expect(local).toEqual(before);
    expect(Object.keys(sync)).toEqual(['profile']);
  });

  it('sends profile, settings and own templates, and never a note, a sentence or a reminder', async () => {
    await switchSync(true, 1);
    expect(await run()).toMatchObject({ isOn: true, records: 3 });
    expect(Object.keys(sync).sort()).toEqual(['profile', 'settings', 'template:x.hbs']);
    expect(sync['template:x.hbs']).toMatchObject({ d: { source: 'Subject: x' }, w: expect.stringMatching(/^[0-9a-f]{8}$/) });
    expect(JSON.stringify(sync)).not.toContain('"words"');
    const after = structuredClone({ local, sync });
    await run();
    expect({ local, sync }).toEqual(after);
  });

  it('takes what others wrote: templates are parsed here, and deletions followed', async () => {
    await switchSync(true, 1);
    await run();
    sync['template:y.hbs'] = item({ source: 'Subject: y' });
    const { k } = sync['template:x.hbs'] as { k: object };
    sync['template:x.hbs'] = { ...item(undefined), k: { ...k, other: 1 } };
    await run();
    expect(local['template:y.hbs']).toEqual(record({ source: 'Subject: y', kind: kind('Subject: y') }, 20));
    expect(local).not.toHaveProperty('template:x.hbs');
  });

  it('leaves alone what it cannot read, here and there, and says so', async () => {
    await switchSync(true, 1);
    await run();
    const strange = {
      profile: { ...item({ fullName: 'New' }), v: 2 },
      'template:z.hbs': item({ source: '{{mistake' }),
      settings: item({ holdErrors: 'perhaps' }),
      'interview:b': item({ id: 'b' }),
      other: 'garbage',
    };
    Object.assign(sync, strange);
    const before = structuredClone(local);
    const { unread } = await run();
    expect(unread.sort()).toEqual(['interview:b', 'other', 'profile', 'settings', 'template:z.hbs']);
    expect(local).toEqual(before);
    expect(sync).toMatchObject(strange);
    // A damaged record of this device is no deletion.
    for (const key of Object.keys(strange)) delete sync[key];
    await run();
    local.profile = 'garbage';
    await run();
    expect(sync.profile).toMatchObject({ d: { fullName: 'Maya Brandt' } });
    expect(local.profile).toBe('garbage');
  });

  it('keeps an edit that lost as a copy, which can be put back', async () => {
    sync.profile = item({ fullName: 'Maya of the account', email: 'm@norwell.example' });
    await switchSync(true, 1);
    await run();
    expect(local.profile).toMatchObject({ d: { fullName: 'Maya of the account' } });
    const [copy] = copiesAmong(local);
    expect(copy).toMatchObject({ of: 'profile', d: { fullName: 'Maya Brandt' } });
    expect(await restoreCopy(copy?.key ?? '', readTemplate, 60)).toEqual({ ok: true, value: null });
    expect(local.profile).toMatchObject({ u: 60, d: { fullName: 'Maya Brandt' } });
    expect(copiesAmong(local)).toMatchObject([{ of: 'profile', d: { fullName: 'Maya of the account' } }]);
    expect((await restoreCopy('copy:none', readTemplate, 60)).ok).toBe(false);
  });

  it('remembers what it has seen when it is switched off and on, and takes everything out when told', async () => {
    await switchSync(true, 1);
    await run();
    await switchSync(false, 2);
    local.profile = record({ fullName: 'Maya B.' }, 30);
    expect(await run()).toMatchObject({ isOn: false, records: 3 });
    expect(sync.profile).toMatchObject({ d: { fullName: 'Maya Brandt' } });
    await switchSync(true, 3);
    await run();
    expect(sync.profile).toMatchObject({ d: { fullName: 'Maya B.' } });
    expect(copiesAmong(local)).toEqual([]);
    await switchSync(false, 4);
    await emptyAccount();
    expect(await run()).toMatchObject({ records: 0, bytes: 0 });
  });

  it('stays off, and the account empty, when that is said while a merge is under way', async () => {
    await switchSync(true, 1);
    sync['template:y.hbs'] = item({ source: 'Subject: y' });
    let goOn = () => {};
    const isHeldUp = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let reached = () => {};
    const isUnderWay = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const merging = runSync(async (file, source) => {
      reached();
      await isHeldUp;
      return readTemplate(file, source);
    });
    await isUnderWay;
    const said = [switchSync(false, 2), emptyAccount()];
    goOn();
    await Promise.all([merging, ...said]);
    expect(local.sync).toMatchObject({ d: { on: false } });
    expect(await run()).toMatchObject({ isOn: false, records: 0 });
  });

  it('says what the browser refused, and gives it again the next time', async () => {
    await switchSync(true, 1);
    const { set } = memory.browser.storage.sync;
    memory.browser.storage.sync.set = async () => {
      throw new Error('QuotaExceededError');
    };
    expect(await runSync(readTemplate)).toMatchObject({ ok: false });
    memory.browser.storage.sync.set = set;
    expect(await run()).toMatchObject({ records: 3 });
  });
});
