/** Reads the file of one kind: a head of `key: value` lines, subjects, letters, and the parts it has for itself. */
import { failure, type Result, success } from '../result.ts';
import type { KindHead } from './head.ts';
import type { Item, KindWords } from './library.ts';
import { headerWords, readParts } from './part-file.ts';
import { readLine } from './read-line.ts';
import { problemAt, type SourceLine, type SourceProblem, sourceLines } from './source-line.ts';

const choices = {
  due: ['send-by', 'check-in', 'second-check-in', 'same-day', 'at-once', 'informational'],
  to: ['interviewer', 'coordinator', 'referrer', 'everyone-missing'],
  channel: ['email', 'linkedin'],
} as const;

const keys = ['title', 'due', 'to', 'channel', 'needs', 'skip', 'when', 'else-to', 'by-hand', 'to-one', 'each'];

/** A head without what the files' names tell. A translation has none of its own. */
export type FileHead = Omit<KindHead, 'id' | 'locales'>;

/** One file: its words, and its head unless it only translates. */
export interface TemplateFile {
  head?: FileHead;
  words: KindWords;
}

/** Reads a template file. `isTranslation`: the head may be left out, and so may subjects and letters that stay the same. */
export function readTemplateFile(source: string, isTranslation: boolean): Result<TemplateFile, SourceProblem> {
  const lines = sourceLines(source);
  const firstSection = lines.findIndex((line) => headerWords(line) !== undefined);
  const end = firstSection < 0 ? lines.length : firstSection;
  const parts = readParts(lines.slice(end));
  if (!parts.ok) return parts;

  const top = lines.slice(0, end);
  const bodyFrom = top.findIndex(({ text }) => text && !/^[A-Za-z-]+:(\s|$)/.test(text));
  const headLines = top.slice(0, bodyFrom < 0 ? end : bodyFrom).filter(({ text }) => text);
  const subjectLines = headLines.filter(({ text }) => text.startsWith('Subject:'));
  const head = readHead(headLines.filter((line) => !subjectLines.includes(line)));
  if (!head.ok) return head;

  const subjects: (readonly Item[])[] = [];
  for (const line of subjectLines) {
    const lead = /^Subject:\s*/.exec(line.text)?.[0].length ?? 0;
    const items = readItems({ ...line, text: line.text.slice(lead), column: line.column + lead }, true);
    if (!items.ok) return items;
    subjects.push(items.value);
  }
  const letters = readLetters(bodyFrom < 0 ? [] : top.slice(bodyFrom));
  if (!letters.ok) return letters;

  const first: SourceLine = { text: '', line: 1, column: 1 };
  if (!isTranslation) {
    if (!head.value) return failure(problemAt(first, 'The head is missing: title, due, to and channel'));
    if (head.value.channel === 'email' && !subjects.length) return failure(problemAt(first, 'There is no line “Subject: …”'));
    if (!letters.value.length) return failure(problemAt(first, 'There is no letter below the subject'));
  }
  const words = { subjects, letters: letters.value, parts: parts.value };
  return success(head.value ? { head: head.value, words } : { words });
}

function readHead(lines: readonly SourceLine[]): Result<FileHead | undefined, SourceProblem> {
  const first = lines[0];
  if (!first) return success(undefined);
  const found = new Map<string, { value: string; line: SourceLine }>();
  for (const line of lines) {
    const [, key = '', value = ''] = /^([A-Za-z-]+):\s*(.*)$/.exec(line.text) ?? [];
    if (!keys.includes(key)) return failure(problemAt(line, `“${key}” is not one of ${keys.join(', ')}, Subject`));
    if (found.has(key)) return failure(problemAt(line, `“${key}” is there twice`));
    found.set(key, { value: value.trim(), line });
  }
  const text = (key: string): string => found.get(key)?.value ?? '';
  const list = (key: string): string[] =>
    text(key)
      .split(/[\s,]+/)
      .filter(Boolean);
  for (const key of ['due', 'to', 'channel'] as const) {
    const allowed: readonly string[] = choices[key];
    if (!allowed.includes(text(key)))
      return failure(problemAt(found.get(key)?.line ?? first, `“${key}” must be one of ${allowed.join(', ')}`));
  }
  if (text('else-to') && text('else-to') !== 'coordinator')
    return failure(problemAt(found.get('else-to')?.line ?? first, '“else-to” must be coordinator'));
  if (!text('title')) return failure(problemAt(first, 'The title is missing'));
  const when: Record<string, string> = {};
  for (const condition of list('when')) {
    const [, fact, value] = /^([a-zA-Z]+)=(\S+)$/.exec(condition) ?? [];
    if (!fact || !value)
      return failure(problemAt(found.get('when')?.line ?? first, `“${condition}” must read fact=value, e.g. stage=phone-screen`));
    when[fact] = value;
  }
  return success({
    title: text('title'),
    due: text('due') as KindHead['due'],
    to: text('to') as KindHead['to'],
    channel: text('channel') as KindHead['channel'],
    needs: list('needs'),
    skip: list('skip'),
    when,
    byHand: text('by-hand') === 'yes',
    ...(text('else-to') ? { elseTo: 'coordinator' as const } : {}),
    ...(text('to-one') === 'yes' ? { toOne: true } : {}),
    ...(text('each') ? { each: text('each') } : {}),
  });
}

/** Letters are parted by a line of three hyphens, paragraphs by blank lines. */
function readLetters(lines: readonly SourceLine[]): Result<(readonly (readonly Item[])[])[], SourceProblem> {
  const letters: Item[][][] = [[]];
  let isOpen = false;
  for (const line of lines) {
    const text = line.text.trim();
    const letter = letters.at(-1) ?? [];
    if (/^-{3,}$/.test(text)) {
      letters.push([]);
      isOpen = false;
    } else if (!text) {
      isOpen = false;
    } else {
      const items = readItems(line, false);
      if (!items.ok) return items;
      if (isOpen) letter.at(-1)?.push(...items.value);
      else letter.push([...items.value]);
      isOpen = true;
    }
  }
  return success(letters.filter((letter) => letter.length));
}

const partCall = /\{\{>\s*([\w-]+)\s*\}\}/g;

/** The parts and sentences of a line. A subject is not cut into sentences: it stands or falls as a whole. */
function readItems(source: SourceLine, isWhole: boolean): Result<Item[], SourceProblem> {
  const items: Item[] = [];
  let from = 0;
  const words = (end: number): SourceProblem | undefined => {
    for (const [start, stop] of isWhole ? [[from, end] as const] : sentenceRanges(source.text, from, end)) {
      const text = source.text.slice(start, stop);
      if (!text.trim()) continue;
      const line = readLine({ text, line: source.line, column: source.column + start });
      if (!line.ok) return line.error;
      items.push(line.value);
    }
    return undefined;
  };
  for (const call of source.text.matchAll(partCall)) {
    const problem = words(call.index);
    if (problem) return failure(problem);
    items.push(call[1] ?? '');
    from = call.index + call[0].length;
  }
  const problem = words(source.text.length);
  return problem ? failure(problem) : success(items);
}

/** Where the sentences of a text are; tags and blocks stay in one piece. */
function sentenceRanges(text: string, from: number, end: number): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let start = from;
  let blocks = 0;
  for (let index = from; index < end; index++) {
    if (text.startsWith('{{', index)) {
      const close = text.indexOf('}}', index);
      if (close < 0 || close >= end) break;
      if (text.startsWith('{{#', index)) blocks++;
      if (text.startsWith('{{/', index)) blocks--;
      index = close + 1;
    } else if (!blocks && /[.?!]/.test(text[index] ?? '') && /\s/.test(text[index + 1] ?? '')) {
      ranges.push([start, index + 1]);
      start = index + 1;
    }
  }
  ranges.push([start, end]);
  return ranges;
}
