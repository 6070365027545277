import { beforeEach, describe, expect, it, vi } from 'vitest';

const records: Record<string, unknown> = {};
vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string | null) => (key === null ? { ...records } : key in records ? { [key]: records[key] } : {}),
        set: async (changes: Record<string, unknown>) => void Object.assign(records, structuredClone(changes)),
        remove: async (key: string) => void delete records[key],
      },
      onChanged: { addListener() {}, removeListener() {} },
    },
  },
}));
const { readNotes } = await import('../../src/extension/notes-store.ts');
const { saveTemplate, saveWording, templateIn, wordingSchema } = await import('../../src/extension/own-words-store.ts');
const { parseRecord } = await import('../../src/follow-up/notes.ts');

const words = { subjects: [], letters: [[['opening', ['', 'Connection', ' it was.']]]], parts: {} };
const kind = { head: { id: 'thank-you' }, words: { de: words } };
const wording = { kind: 'thank-you', part: 'opening', language: 'en', tone: 'warm', text: 'Thanks {{day}}.' } as const;

beforeEach(() => {
  for (const key of Object.keys(records)) delete records[key];
});

describe('own words in storage', () => {
  it('come back as they went, empty texts and all', async () => {
    expect(await saveTemplate('thank-you.de.hbs', { source: '{{Connection}} it was.', kind }, 1)).toEqual({
      ok: true,
      value: null,
    });
    await saveWording(wording, 2);
    await saveWording(wording, 3);
    const { own, unreadable } = await readNotes();
    expect(own).toEqual({ kinds: [kind], wordings: [wording] });
    expect(unreadable).toEqual([]);
    expect(templateIn(records['template:thank-you.de.hbs'])?.source).toBe('{{Connection}} it was.');
  });

  it('that cannot be read are kept, told, and stop nothing', async () => {
    await saveWording(wording, 2);
    Object.assign(records, {
      'template:a.hbs': 'garbage',
      'template:b.hbs': { v: 1, u: 1, d: { source: 'x', kind: null } },
      'wording:1': { v: 1, u: 1, d: { ...wording, tone: 'rude' } },
    });
    const { own, unreadable } = await readNotes();
    expect(own).toEqual({ kinds: [], wordings: [wording] });
    expect(unreadable.map(({ key }) => key).sort()).toEqual(['template:a.hbs', 'template:b.hbs', 'wording:1']);
  });
});

it('a sentence in a message is checked: its length, its tone, its letters', () => {
  expect(parseRecord(wordingSchema, { ...wording, text: 'a\u202Eb\nc' })).toMatchObject({ value: { text: 'ab c' } });
  expect(parseRecord(wordingSchema, { ...wording, text: 'a'.repeat(601) })).toMatchObject({ error: { path: 'text' } });
  expect(parseRecord(wordingSchema, { ...wording, text: ['x', 'role'] })).toMatchObject({ ok: false });
  expect(parseRecord(wordingSchema, null)).toMatchObject({ ok: false });
});
