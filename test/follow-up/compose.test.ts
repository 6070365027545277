import { describe, expect, it } from 'vitest';
import { problemInEnglish } from '../../src/cli/in-english.ts';
import { type ComposeInput, compose } from '../../src/follow-up/compose.ts';
import { readLibrary } from '../../src/follow-up/template/read-library.ts';
import { said } from './said-in-english.ts';

const template = `title: Note
due: send-by
to: interviewer
channel: email

Subject: {{role}} – {{myName}}
Subject: Hello from {{myName}}

{{> opening}} We met {{day}}. Please see {{offer}}.

{{> closing}}

[opening]
Thanks about {{role}}.
Thanks from {{company}}.

[closing]
About {{role}} again.
About {{company}} again.
Neither.
`;

const read = readLibrary({ 'note.hbs': template, 'parts/sign-off.hbs': 'Regards,\n' });
if (!read.ok) throw new Error(read.error.message);
const library = read.value;
const [kind] = library.kinds;
if (!kind) throw new Error('no kind');

const input: ComposeInput = {
  library,
  kind,
  language: 'en',
  tags: new Set(),
  values: { role: 'Baker', company: 'Acme Inc.', myName: 'Maya Brandt', day: 'yesterday' },
  each: [],
  taken: new Set(),
  seed: 'a/b',
  turn: 0,
  partTurns: {},
  respell: (text) => text,
};

function composed(changes: Partial<ComposeInput> = {}) {
  const result = compose({ ...input, ...changes });
  if (!result.ok) throw new Error(problemInEnglish(result.error));
  return result.value;
}
const texts = (changes?: Partial<ComposeInput>) => composed(changes).paragraphs.map((units) => units.map(({ text }) => text));

describe('compose', () => {
  it('names the role once, with an article or without', () => {
    const source = template.replace('Thanks about {{role}}.', 'Thanks as {{asRole}}.').replace('Thanks from {{company}}.\n', '');
    const own = readLibrary({ 'note.hbs': source, 'parts/sign-off.hbs': 'Regards,\n' });
    const [first] = own.ok ? own.value.kinds : [];
    if (!own.ok || !first) return expect.unreachable();
    const values = { ...input.values, asRole: 'Baker' };
    for (let turn = 0; turn < 3; turn++) {
      const { paragraphs } = composed({ library: own.value, kind: first, values, turn });
      const words = paragraphs.flat().map(({ text }) => text);
      expect(words).toContain('Thanks as Baker.');
      expect(words).not.toContain('About Baker again.');
    }
  });

  it('puts role and name before the company in a subject', () => {
    const source = template.replace('Subject: Hello from {{myName}}', 'Subject: {{role}}\nSubject: At {{company}}');
    const own = readLibrary({ 'note.hbs': source, 'parts/sign-off.hbs': 'Regards,\n' });
    const [first] = own.ok ? own.value.kinds : [];
    if (!own.ok || !first) return expect.unreachable();
    const { myName: _, ...values } = input.values;
    for (let turn = 0; turn < 4; turn++)
      expect(composed({ library: own.value, kind: first, values, turn }).subject).toBe('Baker');
  });

  it('drops sentences whose values are missing', () => {
    expect(texts()[0]?.slice(1)).toEqual(['We met yesterday.']);
    expect(texts({ values: { ...input.values, offer: 'my portfolio' } })[0]).toContain('Please see my portfolio.');
    expect(texts({ values: {} })).toEqual([['Neither.']]);
  });

  it('names role and company once each', () => {
    for (let turn = 0; turn < 6; turn++) {
      const text = texts({ turn }).flat().join(' ');
      expect(text.split('Baker').length).toBeLessThanOrEqual(2);
      expect(text.split('Acme').length).toBeLessThanOrEqual(2);
    }
  });

  it('ends a sentence with one stop', () => {
    const all = [0, 1].flatMap((turn) => texts({ turn }).flat());
    expect(all.join(' ')).toContain('Thanks from Acme Inc.');
    expect(all.join(' ')).not.toContain('..');
  });

  it('takes a subject that names the most and is short enough', () => {
    expect(composed().subject).toBe('Baker – Maya Brandt');
    expect(composed({ values: { myName: 'Maya Brandt' } }).subject).toBe('Hello from Maya Brandt');
    expect(composed({ values: {} }).subject).toBe('');
  });

  it('turns one part alone', () => {
    const first = composed();
    const next = composed({ partTurns: { opening: 1 } });
    expect(next.wording.opening).not.toBe(first.wording.opening);
    expect(composed({ partTurns: { __proto__: 3 } })).toEqual(first);
  });

  it('tells where every unit came from', () => {
    for (const { from } of composed().paragraphs.flat()) expect(from).toMatch(/^template:note(?:\/\w+)?#/);
    expect(composed().signOff).toMatchObject({ text: 'Regards,', from: 'template:parts/sign-off#0' });
  });

  it('says when the language is missing', () => {
    expect(said(compose({ ...input, language: 'it' }))).toEqual({
      ok: false,
      error: '“Note” is not written in this language yet',
    });
    expect(compose({ ...input, language: 'constructor' }).ok).toBe(false);
  });
});
