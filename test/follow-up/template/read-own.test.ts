import { describe, expect, it } from 'vitest';
import { problemInEnglish } from '../../../src/cli/in-english.ts';
import { withOwnWords } from '../../../src/follow-up/template/own-words.ts';
import { fileOf, kindOfFile, readOwn } from '../../../src/follow-up/template/read-own.ts';
import { writeLetter } from '../../../src/follow-up/write.ts';
import { notesOf, sameAfternoon, sample } from '../sample.ts';
import { library } from '../templates.ts';

const head = 'title: My thanks\ndue: send-by\nto: interviewer\nchannel: email\n\nSubject: Thank you, {{name}}\n\n';
const notes = notesOf(sample);
const interview = notes.interviews[0] ?? expect.unreachable();

function textBy(source: string, file = 'thank-you.hbs'): string {
  const read = readOwn(file, source, library);
  if (!read.ok) return expect.unreachable(`${read.error.line}:${read.error.column} ${read.error.message}`);
  const own = withOwnWords(library, { kinds: [read.value], wordings: [] });
  const to = { role: 'interviewer', id: 'dana' } as const;
  const letter = writeLetter({ library: own, notes, interview, kind: read.value.head.id, now: sameAfternoon, to });
  return letter.ok ? letter.value.text : expect.unreachable(problemInEnglish(letter.error));
}

describe('a template of one’s own', () => {
  it('wins over the shipped one of its name and may use the shipped parts', () => {
    const text = textBy(`${head}The talk about {{connection}} was the best hour of my week. {{> action}}\n`);
    expect(text).toContain('The talk about the rota you changed in May was the best hour of my week.');
    expect(text.split('\n\n')[1]?.split(/(?<=\.) /).length).toBeGreaterThan(1);
  });

  it('may be a kind of its own, or another language of a shipped one', () => {
    expect(textBy(`${head}I liked {{connection}}.`, 'my-thanks.hbs')).toContain('I liked the rota');
    const german = readOwn('check-in.de.hbs', '{{> context}}\n\n[context any]\nWie steht es um die Stelle {{role}}?', library);
    expect(german).toMatchObject({ ok: true, value: { head: { id: 'check-in' }, words: { de: expect.anything() } } });
  });

  it.each([
    ['an unknown value', `${head}I liked {{conection}}.`, 8, 11, /no value called “conection”/],
    ['an unknown part', `${head}{{> nothing}}`, 8, 1, /no part called “nothing”/],
    ['a part by a hostile name', `${head}{{> __proto__}}\n\n[__proto__ any]\nx`, 8, 1, /no part called/],
    ['a missing bracket', `${head}I liked {{connection}.`, 8, undefined, /./],
    [
      'a wrong head',
      'title: x\ndue: whenever\nto: interviewer\nchannel: email\n\nSubject: x\n\nHi',
      2,
      1,
      /“due” must be one of/,
    ],
    ['a head that is not there', 'Hello', 1, 1, /./],
    ['nothing', '', 1, 1, /head is missing/],
    ['a title as long as a letter', `${head.replace('My thanks', 'x'.repeat(61))}Hi.`, 1, 1, /title is longer/],
    ['more than 20,000 characters', `${head}\n${'a'.repeat(20_000)}`, 9, undefined, /Longer than 20000/],
  ])('tells the place of %s', (_, source, line, column, message) => {
    const read = readOwn('thank-you.hbs', source, library);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.error.line).toBe(line);
    if (column !== undefined) expect(read.error.column).toBe(column);
    expect(read.error.message).toMatch(message);
  });

  it.each([
    '../thank-you.hbs',
    '__proto__.hbs',
    'parts/opening.hbs',
    'Thank You.hbs',
    '',
    'x.hbs.exe',
    `${'a'.repeat(61)}.hbs`,
    'thank-you.it.hbs',
    'mine.de.hbs',
  ])('refuses the file name “%s”', (file) => expect(readOwn(file, `${head}Hi.`, library)).toMatchObject({ ok: false }));

  it('takes 20,000 characters in its stride, and a name such as constructor for a name', () => {
    const long = `${head}${'{{company}}, '.repeat(1500)}`.slice(0, 20_000);
    const started = performance.now();
    readOwn('thank-you.hbs', long, library);
    readOwn('thank-you.hbs', `${head}${'{{#if role}}'.repeat(1600)}`, library);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(textBy(`${head}Hi.`, 'constructor.hbs')).toContain('Hi.');
  });

  it('writes markup as text, and no direction marks', () => {
    expect(textBy(`${head}<img src=x onerror=alert(1)> \u202Eolleh.`)).toContain('<img src=x onerror=alert(1)> olleh.');
  });
});

it('names files and knows them again', () => {
  for (const language of ['en', 'de']) expect(kindOfFile(fileOf('check-in', language))).toEqual({ id: 'check-in', language });
  expect(kindOfFile('README.md')).toBeUndefined();
});
