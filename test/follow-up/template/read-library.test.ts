import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../src/follow-up/template/read-library.ts';
import { library } from '../templates.ts';

const head = 'title: Note\ndue: send-by\nto: interviewer\nchannel: email\n\nSubject: {{role}}\n\n';
const problem = (files: Record<string, string>) => {
  const read = readLibrary(files);
  return read.ok ? undefined : `${read.error.file}:${read.error.line}:${read.error.column} ${read.error.message}`;
};

describe('readLibrary', () => {
  it('reads the shipped templates to JSON', () => {
    expect(library.kinds.length).toBeGreaterThanOrEqual(19);
    expect(JSON.parse(JSON.stringify(library))).toEqual(library);
    const heads = Object.fromEntries(library.kinds.map(({ head: one }) => [one.id, one]));
    expect(heads['check-in']).toMatchObject({ due: 'check-in', to: 'interviewer', locales: ['de', 'es', 'fr', 'en', 'pt'] });
  });

  it('passes over other files', () => {
    expect(readLibrary({ 'README.md': '# Templates', 'parts/notes.txt': '' })).toEqual({
      ok: true,
      value: { kinds: [], parts: {} },
    });
  });

  it('points at mistakes', () => {
    expect(problem({ 'note.hbs': `${head}Hello {{rolle}}.` })).toMatch(/^note\.hbs:8:9 There is no value called “rolle”/);
    expect(problem({ 'note.hbs': `${head}Hello {{role.` })).toMatch(/^note\.hbs:8:/);
    expect(problem({ 'note.hbs': `${head}{{> opening}}` })).toBe('note.hbs:8:1 There is no part called “opening”');
    expect(problem({ 'parts/opening.hbs': 'fine\n\n[formel]\nBonjour' })).toMatch(
      /^parts\/opening\.hbs:3:1 “formel” is not one of formal, warm/,
    );
    expect(problem({ 'note.de.hbs': 'Subject: {{role}}' })).toMatch(/^note\.hbs:1:1 A kind needs its English file/);
  });
});
