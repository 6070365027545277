/** What a note is, grammatically, so that a sentence can be arranged around it. The words themselves stay as they were written. */
import {
  articles,
  finite,
  lead,
  openers,
  proDrop,
  question,
  relative,
  spokeOf,
  stated,
  statedLater,
  statement,
} from './note-words.ts';
import { oneLine } from './notes.ts';

/**
 * `phrase` fits where a noun fits; `clause` is a statement that needs a colon before it; `long` is too much for a letter; `broken` fits
 * nowhere: "loves cycling".
 */
export interface NotePhrase {
  sort: 'phrase' | 'clause' | 'long' | 'broken' | 'none';
  text: string;
}

/** The most that a connection point may hold: beyond it, it is no longer "one specific detail" (the guide); our figures. */
export const phraseLimits = { words: 22, characters: 150 };

/** Reads a note such as a connection point. */
export function notePhrase(note: string, language = 'en'): NotePhrase {
  if (note.length > 2_000) return { sort: 'long', text: '' };
  // The first line or sentence is the essence, unless it is the whole.
  const whole = oneLine(note.split(/\n/).find((one) => one.trim()) ?? '').replace(/^[-*•–—·:;,.\s]+/u, '');
  if (!whole) return { sort: 'none', text: '' };
  if (oneLine(note).split(' ').length > phraseLimits.words || note.length > phraseLimits.characters)
    return { sort: 'long', text: '' };
  const wasSentence = /[.!?…]["”’)]?$/u.test(whole);
  const first = /^(.{12,}?\p{Ll}{3,}[.!?])\s+\p{Lu}/u.exec(whole)?.[1] ?? whole;
  let text = first.replace(spokeOf, (_, of?: string) => articles[of?.toLowerCase() ?? ''] ?? '').replace(lead, '') || first;
  if (language === 'de' && text !== first) text = text.replace(/\s+(?:gesprochen|geredet)(?=\W*$)/u, '');
  const isThat = /^(?:(?:that|dass|que)\s+|qu['’])\p{L}/iu.test(text) && !/^que\s+\p{L}+$/iu.test(text);
  if (isThat) text = text.replace(/^(?:qu['’]|\S+\s+)/u, '');
  text = text.replace(/(?:\.{1,3}|…|[,;:!]|\s)+$/u, '') || text;
  if (!/[\p{L}\p{N}]/u.test(text)) return { sort: 'none', text: '' };
  const isAsked = /\?$/.test(text);
  const isOmitting = language === 'es' || language === 'pt';
  const isBare =
    stated.test(`${text} `) || /^(?:[Ww]ill|[Cc]an|[Mm]ust|[Mm]ight)\s\p{Ll}/u.test(text) || (isOmitting && proDrop.test(text));
  if (isBare && !isThat && !isAsked && !isOmitting) return { sort: 'broken', text: '' };
  const isClause =
    isThat ||
    isAsked ||
    isBare ||
    (language === 'fr' && /^on\s/i.test(text)) ||
    (!question.test(text) && statedLater.test(` ${text} `) && !relative.test(` ${text} `)) ||
    // Neither a German nominative nor an indirect question in German or French fits after a preposition.
    (language === 'de' && /^(?:der|ein)\s/i.test(text)) ||
    ((language === 'de' || language === 'fr') && question.test(text)) ||
    first !== whole ||
    (statement.test(text) && !question.test(text)) ||
    (!question.test(text) && finite.test(` ${text} `) && !relative.test(` ${text} `)) ||
    (wasSentence && /^\p{Lu}/u.test(whole) && text.split(' ').length > 4 && !relative.test(` ${text} `) && language !== 'de');
  return {
    sort: isClause ? 'clause' : 'phrase',
    text: isBare ? text.slice(0, 1).toLowerCase() + text.slice(1) : lowered(text, language),
  };
}

/** Lower-cases the first letter where a capital was only that of a line's beginning; proper names keep theirs. */
export function lowered(text: string, language: string): string {
  const [first = ''] = /^[\p{L}'’]+/u.exec(text) ?? [];
  if (first === 'I' || first.length === 0) return text;
  const known = (openers[language] ?? openers.en ?? '').split(' ');
  const stem = first.toLowerCase();
  return known.includes(stem) && first.slice(1) === stem.slice(1) ? stem.slice(0, 1) + text.slice(1) : text;
}

/** Upper-cases the first letter, for a sentence that begins with the note. A name such as `iOS` keeps its own. */
export const raised = (text: string): string =>
  /^\p{Ll}\p{Lu}/u.test(text) ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
