/** Puts one letter together from a kind's words: layout, variants, values. Knows nothing of interviews. */
import { canBeFilled, draw } from './draw.ts';
import { type Problem, refuse } from './refusal.ts';
import { failure, type Result, success } from './result.ts';
import { evaluate } from './template/evaluate.ts';
import { type Item, type Kind, type Line, namesOf, sectionsOf, type TemplateLibrary, wordsIn } from './template/library.ts';
import type { ValueName, Values } from './values.ts';

/** Where a value stands in a text, in UTF-16 units. */
export interface Held {
  start: number;
  end: number;
  name: string;
}

/** Words of a letter and where they came from: `template:thank-you/opening#2`, and the values they hold. */
export interface Unit {
  text: string;
  from: string;
  held: readonly Held[];
  /** Whom it is about, of those that the letter is written for. */
  about?: number;
}

/** A letter's parts before it becomes text. */
export interface Composed {
  subject: string;
  paragraphs: Unit[][];
  signOff: Unit | undefined;
  wording: Record<string, number>;
}

/** What decides how a letter is put together. */
export interface ComposeInput {
  library: TemplateLibrary;
  kind: Kind;
  language: string;
  tags: ReadonlySet<string>;
  values: Values;
  /** For kinds that write a part once for each person: that person's values and tags. */
  each: readonly { values: Values; tags: ReadonlySet<string> }[];
  taken: ReadonlySet<string>;
  seed: string;
  /** How often "Another wording" was pressed: for all parts, and for single ones. */
  turn: number;
  partTurns: Readonly<Record<string, number>>;
  /** Changes the template's own words, not the notes': Swiss spelling. */
  respell: (text: string) => string;
}

/** The longest subject that we choose while there is a shorter one (RFC 5322 asks for at most 78 characters a line). */
export const longestSubject = 78;

/** Role and company are named once each in a body. */
const onceEach: readonly (readonly string[])[] = [['role', 'asRole'], ['company']];

/** Composes one letter. The problem is that of a template whose program fails. */
export function compose(input: ComposeInput): Result<Composed, Problem> {
  const { kind, language, library } = input;
  const words = wordsIn(kind, language);
  if (!words) return refuse('notWritten', kind.head.title);
  const wording: Record<string, number> = {};
  const spent = new Set<string>();
  const turnOf = (part: string) => input.turn + (Object.hasOwn(input.partTurns, part) ? (input.partTurns[part] ?? 0) : 0);
  const render = (line: Line, values: Values) => renderLine(line, values, input.respell);

  const drawPart = (
    part: string,
    values: Values,
    tags: ReadonlySet<string>,
    extra: { taken?: ReadonlySet<string>; turn?: number; seed?: string } = {},
  ): Unit | undefined => {
    const drawn = draw({
      part,
      sections: sectionsOf(library, words, language, part),
      tags,
      values,
      spent,
      taken: extra.taken ?? input.taken,
      seed: input.seed + (extra.seed ?? ''),
      turn: extra.turn ?? turnOf(part),
    });
    if (!drawn) return undefined;
    const names = namesOf(drawn.line);
    if (!(part in wording)) wording[part] = drawn.index;
    for (const same of onceEach) if (same.some((name) => names.includes(name))) for (const name of same) spent.add(name);
    const owner = Object.hasOwn(words.parts, part) ? kind.head.id : 'parts';
    return { ...render(drawn.line, values), from: `template:${owner}/${part}#${drawn.index}` };
  };

  try {
    const order = draw({
      part: 'letter',
      sections: [{ tags: [], lines: words.letters.map((_, index) => [String(index)]) }],
      tags: input.tags,
      values: {},
      spent: new Set(),
      taken: input.taken,
      seed: input.seed,
      turn: turnOf('letter'),
    });
    const letter = words.letters[order?.index ?? 0] ?? [];
    wording.letter = order?.index ?? 0;

    const paragraphs: Unit[][] = [];
    for (const [place, items] of letter.entries()) {
      const [only] = items;
      if (items.length === 1 && only === kind.head.each) {
        const takenHere = new Set(input.taken);
        input.each.forEach(({ values, tags }, index) => {
          for (const name of onceEach.flat()) spent.delete(name);
          const unit = drawPart(only ?? '', values, tags, { taken: takenHere, seed: `/${index}` });
          if (!unit?.text) return;
          takenHere.add(`${only}${unit.from.slice(unit.from.indexOf('#'))}`);
          paragraphs.push([{ ...unit, about: index }]);
        });
        continue;
      }
      const units: Unit[] = [];
      for (const [index, item] of items.entries()) {
        const unit =
          typeof item === 'string'
            ? drawPart(item, input.values, input.tags)
            : ownSentence(item, `${kind.head.id}#${place}.${index}`);
        if (unit?.text) units.push(unit);
      }
      if (units.length) paragraphs.push(units);
    }
    const subject = subjectOf();
    const signOff = kind.head.channel === 'email' ? drawPart('sign-off', input.values, input.tags) : undefined;
    return success({ subject, paragraphs, signOff, wording });
  } catch (error) {
    if (error instanceof TemplateFailure) return failure(error.message);
    throw error;
  }

  function ownSentence(line: Line, place: string): Unit | undefined {
    if (!canBeFilled(line, input.values, new Set())) return undefined;
    return { ...render(line, input.values), from: `template:${place}` };
  }

  /** Of the subjects that can be filled, one of those that name the most, role and name before the company; a long one only if there is none shorter. */
  function subjectOf(): string {
    const subjects = (words?.subjects ?? []).flatMap((items: readonly Item[]) => {
      const [only] = items;
      if (typeof only !== 'string') return only ? [only] : [];
      return words
        ? sectionsOf(library, words, language, only)
            .filter(({ tags }) => tags.every((tag) => input.tags.has(tag)))
            .flatMap(({ lines }) => lines)
        : [];
    });
    const nobody = new Set<string>();
    const weightOf = (line: Line) => namesOf(line).reduce((sum, name) => sum + (name === 'company' ? 1 : 2), 0);
    const most = subjects.reduce(
      (found, line) => (canBeFilled(line, input.values, nobody) ? Math.max(found, weightOf(line)) : found),
      0,
    );
    // The others keep their places, and name a value that does not exist.
    const sections = [{ tags: [], lines: subjects.map((line) => (weightOf(line) === most ? line : ['', ''])) }];
    let shortest: { text: string; index: number } | undefined;
    for (let turn = 0; turn < subjects.length; turn++) {
      const drawn = draw({ ...input, part: 'subject', sections, spent: nobody, turn: turnOf('subject') + turn });
      if (!drawn) break;
      const { text } = render(drawn.line, input.values);
      if (!shortest || text.length < shortest.text.length) shortest = { text, index: drawn.index };
      if (text.length <= longestSubject) {
        shortest = { text, index: drawn.index };
        break;
      }
    }
    if (shortest) wording.subject = shortest.index;
    return shortest?.text ?? '';
  }
}

class TemplateFailure extends Error {}

function renderLine(line: Line, values: Values, respell: (text: string) => string): Pick<Unit, 'text' | 'held'> {
  let text = '';
  const held: Held[] = [];
  if ('program' in line) {
    const evaluated = evaluate(line.program, values);
    if (!evaluated.ok)
      throw new TemplateFailure(`A template has a mistake in line ${evaluated.error.line}: ${evaluated.error.message}`);
    text = evaluated.value.trim();
    for (const name of line.names) {
      const value = values[name as ValueName];
      const start = value ? text.indexOf(value) : -1;
      if (value && start >= 0) held.push({ start, end: start + value.length, name });
    }
  } else {
    for (let index = 0; index < line.length; index++) {
      const piece = line[index] ?? '';
      const isText = index % 2 === 0;
      const added = isText ? respell(piece) : (values[piece as ValueName] ?? '');
      const start = text.length;
      // "at Acme Inc." ends the sentence already, and so does a question.
      text += isText && added.startsWith('.') && /[.?!…]$/.test(text) ? added.slice(1) : added;
      if (!isText) held.push({ start, end: text.length, name: piece });
    }
  }
  return { text: text.trimEnd(), held };
}
