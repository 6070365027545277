/** The candidate's own words over the shipped ones: whole templates, already parsed, and single sentences kept as variants. */
import type { Tone } from '../notes.ts';
import type { KindHead } from './head.ts';
import { type Kind, type KindWords, type Parts, sectionsOf, type TemplateLibrary, wordsIn } from './library.ts';

/** One own template, parsed: a kind of its own, or another wording of a shipped one, whose head then goes on to count. */
export interface OwnKind {
  head: Partial<KindHead> & { id: string };
  words: Readonly<Record<string, KindWords>>;
}

/** A sentence that the candidate wrote in a letter, as one more variant of a part, e.g. `I kept thinking about {{connection}}.` */
export interface KeptWording {
  kind: string;
  part: string;
  /** A BCP 47 language subtag, e.g. `en`. */
  language: string;
  tone: Tone;
  text: string;
}

/** All own words. */
export interface OwnWords {
  kinds: readonly OwnKind[];
  wordings: readonly KeptWording[];
}

/** The longest sentence that is kept, in characters: the longest that a letter of 118 words could hold; our figure. */
export const longestWording = 600;

/** The library with the own words in it: an own template wins over the shipped one of its id, a kept sentence is drawn first. */
export function withOwnWords(library: TemplateLibrary, { kinds, wordings }: OwnWords): TemplateLibrary {
  const all = new Map<string, Kind>(library.kinds.map((kind) => [kind.head.id, kind]));
  for (const { head, words } of kinds) {
    const shipped = all.get(head.id);
    const merged = { ...shipped?.words, ...words };
    const whole = { ...shipped?.head, ...head, locales: Object.keys(merged) };
    if (isWhole(whole)) all.set(head.id, { head: whole, words: merged });
  }
  for (const { kind: id, part, language, tone, text } of wordings) {
    const kind = all.get(id);
    const words = kind && wordsIn(kind, language);
    if (!words) continue;
    const kept = { tags: [tone], lines: [text.split(/\{\{(\w+)\}\}/)] };
    const parts: Parts = { ...words.parts, [part]: [kept, ...sectionsOf(library, words, language, part)] };
    all.set(id, { ...kind, words: { ...kind.words, [language]: { ...words, parts } } });
  }
  return { ...library, kinds: [...all.values()] };
}

/** A wording of a shipped kind that is no longer shipped has no head of its own, and is left out. */
const isWhole = (head: Partial<KindHead>): head is KindHead => head.due !== undefined;
