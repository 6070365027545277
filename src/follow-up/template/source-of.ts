/** The text of a template, made from its parsed form: what the candidate edits. Everything it says stands in it, shared parts too. */
import type { KindHead } from './head.ts';
import { type Item, type KindWords, type Line, type Section, sectionsOf, type TemplateLibrary, wordsIn } from './library.ts';

/** The signing off, which every e-mail ends with although no layout names it. */
const signOff = 'sign-off';

/**
 * The source of a kind in a language; undefined when there is none. Reading it gives the same letters. A translation has no
 * head: that of the English file counts. Only plain lines can be written back, which is what the shipped templates hold.
 */
export function sourceOf(library: TemplateLibrary, id: string, language: string): string | undefined {
  const kind = library.kinds.find(({ head }) => head.id === id);
  const words = kind && wordsIn(kind, language);
  if (!words) return undefined;
  const blocks = [
    ...(language === 'en' ? [headText(kind.head)] : []),
    words.subjects.map((items) => `Subject: ${itemsText(items)}`).join('\n'),
    words.letters.map((paragraphs) => paragraphs.map(itemsText).join('\n\n')).join('\n\n---\n\n'),
    ...partNames(words, kind.head).flatMap((part) =>
      sectionsOf(library, words, language, part).map((section) => sectionText(part, section)),
    ),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** The names of the parts that a kind's letters are made of, in the order met. */
export function partNames(words: KindWords, { channel }: Pick<KindHead, 'channel'>): string[] {
  const called = [...words.letters.flat(2), ...words.subjects.flat()].filter((item) => typeof item === 'string');
  return [...new Set([...called, ...(channel === 'email' ? [signOff] : []), ...Object.keys(words.parts)])];
}

function headText({ title, due, to, elseTo, channel, needs, skip, when, byHand, toOne, each }: KindHead): string {
  const conditions = Object.entries(when).map(([fact, value]) => `${fact}=${value}`);
  const lines: [string, string | undefined][] = [
    ['title', title],
    ['due', due],
    ['to', to],
    ['else-to', elseTo],
    ['channel', channel],
    ['needs', needs.join(', ')],
    ['skip', skip.join(', ')],
    ['when', conditions.join(', ')],
    ['by-hand', byHand ? 'yes' : ''],
    ['to-one', toOne ? 'yes' : ''],
    ['each', each],
  ];
  return lines.flatMap(([key, value]) => (value ? [`${key}: ${value}`] : [])).join('\n');
}

const sectionText = (part: string, { tags, lines }: Section): string =>
  [`[${[part, ...(tags.length ? tags : ['any'])].join(' ')}]`, ...lines.map(lineText)].join('\n');

const itemsText = (items: readonly Item[]): string =>
  items.map((item) => (typeof item === 'string' ? `{{> ${item}}}` : lineText(item))).join(' ');

const lineText = (line: Line): string =>
  'program' in line ? '' : line.map((piece, index) => (index % 2 ? `{{${piece}}}` : piece)).join('');
