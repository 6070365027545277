import { afterEach, describe, expect, it, vi } from 'vitest';
import german from '../../../src/_locales/de/messages.json' with { type: 'json' };
import english from '../../../src/_locales/en/messages.json' with { type: 'json' };
import spanish from '../../../src/_locales/es/messages.json' with { type: 'json' };
import french from '../../../src/_locales/fr/messages.json' with { type: 'json' };
import portuguese from '../../../src/_locales/pt_BR/messages.json' with { type: 'json' };
import { notesLimits, problemText, readNotes } from '../../../src/follow-up/notes.ts';
import { readSource } from '../../house/sources.ts';
import { type Messages, messagesOf } from '../../messages-of.ts';

async function wordsIn(messages: Messages) {
  vi.resetModules();
  vi.stubGlobal('chrome', { i18n: { getMessage: messagesOf(messages) } });
  return (await import('../../../src/ui/options/problem-words.ts')).problemWords;
}
afterEach(() => vi.unstubAllGlobals());

/** Every mistake that the notes format, a policy and an envelope can name, as the code has it. */
const named = ['notes', 'given'].flatMap((file) =>
  [
    ...readSource(`src/follow-up/${file}.ts`).matchAll(
      /(['`])((?:not |no working|nested|larger|more than|missing|a second )[^'`]*)\1/g,
    ),
  ].map(([, , message = '']) =>
    message
      .replace(/\$\{options[^}]*\}/, 'formal, warm')
      .replace(/\$\{notesLimits\[what\]\} \$\{what\}/, '200 interviewers')
      .replace(/\$\{notesLimits\.bytes[^}]*\}/, '5')
      .replace(/\$\{(?:interview\.)?id\}/, 'x: y'),
  ),
);
const envelope = ['not a record of Afterword', 'written by a newer Afterword (version 3)', 'more than 2000 interviews'];

describe.each(Object.entries({ english, german, spanish, french, portuguese }))('in %s', (language, messages) => {
  it('every mistake has its words', async () => {
    const problemWords = await wordsIn(messages);
    expect(named.length).toBeGreaterThan(20);
    for (const wrong of [...named, ...envelope]) {
      expect(wrong).not.toMatch(/[{}]/);
      const said = problemWords(`interviews[0].x: ${wrong}`);
      if (language === 'english') expect(said).toBe(`interviews[0].x: ${wrong}`);
      else expect(said).not.toContain(wrong);
      expect(said).toMatch(/^interviews\[0\]\.x: \S/);
    }
  });
});

it('says it of a file, and of a place in it whatever that is called', async () => {
  const problemWords = await wordsIn(german);
  const told = (source: string) => {
    const read = readNotes(source);
    return read.ok ? 'nothing' : problemWords(problemText(read.error));
  };
  expect(told('{')).toBe('die Datei ist kein JSON');
  expect(told('[]')).toBe('die Datei ist kein Objekt');
  expect(told(' '.repeat(notesLimits.bytes + 1))).toBe('die Datei ist größer als 5 MB');
  expect(told('{"format":"afterword-notes","version":1,"interviews":[{"id":"a","endedAt":"soon"}]}')).toBe(
    'interviews[0].endedAt: ist kein Zeitpunkt',
  );
  const odd = { format: 'afterword-notes', version: 1, candidate: { calendar: { holidays: ['x'] } } };
  expect(told(JSON.stringify(odd))).toBe('candidate.calendar.holidays[0]: ist kein Tag');
  expect(problemWords('a: not a day: b: not a list')).toBe('a: not a day: b: ist keine Liste');
});

it('leaves alone what it does not know', async () => {
  const problemWords = await wordsIn(german);
  for (const problem of ['', 'templates: x.hbs:3: there is no part called y', 'a: b: c'])
    expect(problemWords(problem)).toBe(problem);
});
