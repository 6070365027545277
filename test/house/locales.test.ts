import { describe, expect, it } from 'vitest';
import type { Messages } from '../messages-of.ts';
import { filesBelow, readSource, sourceFiles } from './sources.ts';

/** The words of the screens: every language whole, nothing left over. */
const languages = ['de', 'en', 'es', 'fr', 'pt_BR'];
const messagesIn = (language: string): Messages => JSON.parse(readSource(`src/_locales/${language}/messages.json`)) as Messages;
const english = messagesIn('en');
const keys = Object.keys(english);

/** The placeholders of a message, and how its text uses them. */
const placeholdersOf = ({ message, placeholders = {} }: Messages[string]) => ({
  declared: Object.entries(placeholders).map(([name, { content }]) => `${name} ${content}`),
  used: [...message.replaceAll('$$', '').matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase() ?? '').sort(),
});

it('are there in the five languages', () => {
  expect(filesBelow('src/_locales')).toEqual(languages.map((language) => `src/_locales/${language}/messages.json`));
});

it('have keys that differ by more than the case, which browsers do not see', () => {
  expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
});

describe.each(languages)('the words in %s', (language) => {
  const messages = messagesIn(language);

  it('are the same as the English ones, in the order of the alphabet', () => {
    expect(Object.keys(messages)).toEqual([...keys].sort());
  });

  it('say something, as typed by hand: no blank at an end, no double blank, no exclamation', () => {
    const odd = Object.entries(messages).filter(([, { message }]) => /^$|^\s|\s$|\s\s|[!¡]/.test(message));
    expect(odd).toEqual([]);
  });

  it('have the placeholders of the English ones: all declared, none but in the singular left out', () => {
    for (const key of keys) {
      const [ours, theirs] = [placeholdersOf(messages[key] ?? { message: '' }), placeholdersOf(english[key] ?? { message: '' })];
      expect(ours.declared, key).toEqual(theirs.declared);
      for (const name of ours.used) expect(ours.declared.join(' '), `${key}: $${name}$`).toMatch(new RegExp(`\\b${name} \\$`));
      const left = ours.declared.map((line) => line.split(' ')[0] ?? '').filter((name) => !ours.used.includes(name));
      expect(key.endsWith('_one') ? [] : left, key).toEqual([]);
    }
  });

  it('speak of one wherever they speak of many', () => {
    const stems = keys.filter((key) => key.endsWith('_other')).map((key) => key.replace(/_other$/, ''));
    expect(stems.filter((stem) => !messages[`${stem}_one`])).toEqual([]);
  });

  it('leave no word of the screens untranslated', () => {
    if (language === 'en') return;
    // Names, and words that the language shares with English.
    const shared = Object.keys(messages).filter((key) => messages[key]?.message === english[key]?.message);
    const isLong = (key: string) => (english[key]?.message.replaceAll(/\$\w+\$/g, '').match(/\p{L}{2,}/gu)?.length ?? 0) > 2;
    // The lists of what is shipped are names of keys.
    expect(shared.filter((key) => isLong(key) && !key.startsWith('shipped_'))).toEqual([]);
    for (const key of ['shipped_kinds', 'shipped_parts']) expect(messages[key]?.message).toBe(english[key]?.message);
  });
});

it('are all said somewhere, and nothing else is', () => {
  const sources = sourceFiles()
    .filter((file) => !file.startsWith('src/follow-up/'))
    .map(readSource);
  const said = sources
    .flatMap((source) => [...source.matchAll(/\b(say|phrase|counted|sayIfKnown|filled)(?:<[^>]*>)?\(\s*['`]([\w${}]+)/g)])
    .map(([, how, key = '']) => (how === 'counted' ? `${key}_(one|other)` : key.replace(/\$.*/, '\\w+')));
  const listed = sources
    .flatMap((source) => [...source.matchAll(/\bsayAll\('(\w+)', \[([^\]]*)\]/g)])
    .flatMap(([, area, names = '']) => [...names.matchAll(/'(\w+)'/g)].map(([, name]) => `${area}_${name}`));
  const manifest = [...readSource('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
  const patterns = new RegExp(`^(${[...said, ...listed, ...manifest].join('|')})$`);
  expect(keys.filter((key) => !patterns.test(key))).toEqual([]);
  expect(manifest.filter((key) => !keys.includes(key))).toEqual([]);
});
