import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readOwn } from '../../src/follow-up/template/read-own.ts';
import { library } from '../follow-up/templates.ts';
import { browserInMemory } from './browser-in-memory.ts';

const memory = browserInMemory();
vi.mock('../../src/extension/browser.ts', () => ({ browser: memory.browser }));
const { applyGiven } = await import('../../src/extension/organisation.ts');
const { readNotes } = await import('../../src/extension/notes-store.ts');

const own = { fullName: 'Leyla Demir', calendar: { holidays: ['2026-05-04'] } };
const source = 'title: Thanks\ndue: send-by\nto: interviewer\nchannel: email\n\nSubject: Thanks\n\nHello {{firstName}}\n';
const apply = (policy: Record<string, unknown>, now = 1) => {
  for (const key of Object.keys(memory.managed)) delete memory.managed[key];
  Object.assign(memory.managed, policy);
  return applyGiven(own, async (file, text) => readOwn(file, text, library), now);
};
beforeEach(() => {
  for (const key of Object.keys(memory.local)) delete memory.local[key];
});

describe('what an organisation gives', () => {
  it('is written down once, lies over the own words and profile, and leaves the own records as they are', async () => {
    memory.local.profile = { v: 1, u: 1, d: own };
    const policy = { locale: 'de-AT', holidays: ['2026-12-24'], templates: { 'thank-you.hbs': source } };
    expect(await apply(policy)).toMatchObject({ locale: 'de-AT', templates: [{ file: 'thank-you.hbs' }], problems: [] });
    const stored = await readNotes();
    expect(stored.given.candidate).toEqual({ locale: 'de-AT', calendar: { holidays: ['2026-05-04', '2026-12-24'] } });
    expect(stored.given.kinds?.map(({ head }) => head.id)).toEqual(['thank-you']);
    expect(stored.notes.candidate).toEqual(own);
    expect(stored.unreadable).toEqual([]);
    const written = memory.local.given;
    await apply(policy, 2);
    expect(memory.local.given).toEqual(written);
  });

  it('says which template cannot be read, and takes the others', async () => {
    const templates = {
      'thank-you.hbs': source,
      'Bad name.hbs': source,
      'check-in.hbs': source.replace('Hello', '{{> nowhere}}'),
    };
    const { problems, templates: taken } = await apply({ templates });
    expect(taken.map(({ file }) => file)).toEqual(['thank-you.hbs']);
    expect(problems).toEqual([
      expect.stringMatching(/^templates: Bad name\.hbs:1: /),
      expect.stringMatching(/^templates: check-in\.hbs:8: There is no part called “nowhere”/),
    ]);
  });

  it('goes when the policy goes; without one nothing is ever stored', async () => {
    await apply({});
    expect(memory.local).toEqual({});
    await apply({ workingDays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] });
    expect((await readNotes()).given.candidate).toEqual({ calendar: { weekend: [], holidays: ['2026-05-04'] } });
    await apply({});
    expect(memory.local).toEqual({});
    expect((await readNotes()).given).toEqual({});
  });

  it('is nothing where the browser has no policy, and where the record is damaged', async () => {
    const { get } = memory.browser.storage.managed;
    memory.browser.storage.managed.get = () => Promise.reject(new Error('Managed storage manifest not found'));
    expect(await applyGiven(own, async (file, text) => readOwn(file, text, library), 1)).toMatchObject({ problems: [] });
    memory.browser.storage.managed.get = get;
    for (const garbage of ['garbage', null, 7, [], { d: null }]) {
      memory.local.given = garbage;
      expect((await readNotes()).given).toEqual({});
    }
    await apply({ locale: 'fr-FR' });
    expect((await readNotes()).given.candidate).toEqual({ locale: 'fr-FR' });
  });
});
