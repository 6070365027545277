/** Doubled words, a and an, capitals, full stops, spaces: what no letter should be without. */
import type { Language } from '../reading/language.ts';
import { commonWords, lower, masked, type Span, spans, tokens } from '../reading/words.ts';
import { tell } from '../tell.ts';
import { mostSlips, type Slip } from './misspellings.ts';

// Doubled on purpose: "had had", German "die die", French "nous nous", and names of the kind of Walla Walla.
const doubles = new Set(
  'had that no so very bye ha many really much more der die das den dem sie nous vous se te me que si'.split(' '),
);

/** A word that stands twice. `noted` has covered what the notes know; `text` is the letter. */
export function doubledWords(words: readonly Span[], text: string): Slip[] {
  const found: Slip[] = [];
  for (const [index, word] of words.entries()) {
    if (found.length >= mostSlips) break;
    const next = words[index + 1];
    if (!next || lower(word.text) !== lower(next.text) || /\p{N}/u.test(word.text)) continue;
    const isName = /^\p{Lu}/u.test(next.text) && /^\p{Lu}/u.test(word.text);
    if (isName || doubles.has(lower(word.text)) || !/^\s+$/.test(text.slice(word.end, next.start))) continue;
    found.push({
      start: word.start,
      end: next.end,
      text: text.slice(word.start, next.end),
      right: word.text,
      told: tell('standsTwice', word.text),
    });
  }
  return found;
}

const vowelSounds = /^(?:hour|honest|honou?r|heir)/i;
const consonantSounds = /^(?:uni(?!n|m)|us(?:e|u|a)|uti|ubiq|eu|ewe|one|once|oui|ufo|u\b)/i;

/** "a" before a vowel sound and "an" before a consonant. Acronyms, single letters and digits are left alone. */
export function articles(text: string): Slip[] {
  const found: Slip[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}.&/'’-])(an?) (\p{L}[\p{L}'’]+)/giu)) {
    const [words, article = '', next = ''] = match;
    // "Plan a and b", "vitamin A is": a letter.
    if (/^(?:and|or|is|as|in|if|at|are|of|on)$/i.test(next)) continue;
    if (
      /^\p{Lu}{2}/u.test(next) ||
      /\p{Lu}/u.test(next.slice(1)) ||
      (article === 'A' && /^\p{Lu}/u.test(next)) ||
      article === 'AN'
    )
      continue;
    const soundsVowel = vowelSounds.test(next) || (/^[aeiou]/i.test(next) && !consonantSounds.test(next));
    const wantsAn = article.length === 1;
    if (wantsAn !== soundsVowel || (!wantsAn && /^(?:h|[^\p{ASCII}])/iu.test(next))) continue;
    if (wantsAn && /^(?:priori|[^\p{ASCII}])/u.test(next)) continue;
    const right = `${article[0]}${wantsAn ? 'n' : ''}`;
    found.push({
      start: match.index,
      end: match.index + article.length,
      text: article,
      right,
      told: tell('shouldBe', words, `${right} ${next}`),
    });
  }
  return found;
}

const smallDays =
  /(?<![\p{L}\p{N}./@-])(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|september|october|november|december)(?![\p{L}\p{N}@/-]|\.\p{L})/gu;

/** English words that always have a capital: I, days, months ("march" and "may" are words too). */
export function alwaysCapital(text: string): Slip[] {
  const capital = (span: Span): Slip => {
    const right = (span.text[0] ?? '').toUpperCase() + span.text.slice(1);
    return { ...span, right, told: tell('takesCapital', span.text) };
  };
  const lone = spans(/(?<![\p{L}\p{M}\p{N}.'’&/(“"-])i(?=(?:['’](?:m|d|ve|ll))?(?:\s|[,;!?]))/gu, text, mostSlips);
  return [...lone, ...spans(smallDays, text, mostSlips)].map(capital);
}

/** Sentences that start small. In German the first after the greeting does; a name of the notes may. */
export function smallStarts(sentences: readonly Span[], paragraphs: readonly Span[], noted: string, language: Language): Slip[] {
  const found: Slip[] = [];
  const [opening] = paragraphs;
  const starts = new Set(paragraphs.map(({ start }) => start));
  for (const { start, text } of sentences) {
    if (!/^\p{Ll}/u.test(text) || noted[start] === masked) continue;
    const isOpening = opening?.start === start;
    // After "Hi Dana," on the same line, too.
    if (isOpening && (language !== 'en' || /[,–—\uE000-] *$/.test(noted.slice(Math.max(0, start - 3), start)))) continue;
    const word = /^[\p{L}\p{M}\p{N}'’]+/u.exec(text)?.[0] ?? '';
    // In English only these: a sentence may start with pandas, dbt or another name that is written small.
    if (language === 'en' ? !commonWords.has(lower(word)) : !starts.has(start)) continue;
    // iPhone, eBay, npm run …, a web address, a line of a list, a sentence that goes on after "?" in quotes.
    const isTerm = /\p{Lu}|\p{N}/u.test(word) || /^[\p{L}\p{N}]+[.:/_@(=]\S/u.test(text) || tokens(text).length < 3;
    const isMiddle = !starts.has(start) && !/[\p{L}\p{N})”"]{2}[.!?] $/u.test(noted.slice(Math.max(0, start - 4), start));
    if (isTerm || isMiddle) continue;
    const right = (word[0] ?? '').toUpperCase() + word.slice(1);
    found.push({ start, end: start + word.length, text: word, right, told: tell('startsSmall', word) });
  }
  return found;
}

/** Paragraphs of prose that just end. Lists, links and lines that lead on to the sign-off are left alone. */
export function missingStops(paragraphs: readonly Span[]): Slip[] {
  const found: Slip[] = [];
  for (const { end, text } of paragraphs) {
    const last = /[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(-60))?.[0];
    const lines = text.split('\n');
    const lastLine = lines.at(-1) ?? '';
    if (!last || tokens(lastLine).length < 6 || lines.some((line) => /^\s*(?:[-•*–]|\d+[.)])\s/.test(line))) continue;
    if (/https?:\/\/|www\.|\S@\S/.test(lastLine.slice(-60))) continue;
    found.push({ start: end - last.length, end, text: last, right: `${last}.`, told: tell('stopMissing', last) });
  }
  return found;
}

const spacing: [
  pattern: RegExp,
  right: string,
  name: 'twoSpaces' | 'spaceBeforeMark' | 'noSpaceAfterComma' | 'noSpaceAfterStop' | 'twoMarks' | 'wordMissing',
][] = [
  [/(?<=[\p{L}\p{N},;)])[ \u00A0]{2,}(?=[\p{L}\p{N}(])/gu, ' ', 'twoSpaces'],
  [/(?<=[\p{L}\p{N})\uE000])[ \u00A0]+(?=[,.](?:\s|$))/gu, '', 'spaceBeforeMark'],
  [/(?<=\p{L}),(?=\p{L}{2})/gu, ', ', 'noSpaceAfterComma'],
  [
    /(?<=\p{Ll}{2}[.!?])(?=(?:I|The|We|You|It|Thank|Thanks|Your|My|This|That|As|If|Please|Looking|What|When|Our|In)\b)/gu,
    ' ',
    'noSpaceAfterStop',
  ],
  [/(?<![.!?,])(?:,,|,\.|(?<=\p{Ll})\.\.(?!\.))/gu, '', 'twoMarks'],
  [/\b(?:the|my|your|our) ?(?=[.,;](?:\s|$))/gi, '', 'wordMissing'],
];

/** Spaces and marks that are doubled, missing or stand before a mark. */
export function spacingSlips(text: string, from: number, to: number): Slip[] {
  const body = text.slice(from, to);
  return spacing.flatMap(([pattern, right, name]) =>
    spans(pattern, body, mostSlips).map((span): Slip => {
      const start = from + span.start;
      // A gap without width is shown on the letter before it.
      if (span.end === span.start)
        return {
          start: start - 1,
          end: start,
          text: text.slice(start - 1, start),
          right: `${text.slice(start - 1, start)} `,
          told: tell(name),
        };
      const write = name === 'twoMarks' ? (/\./.test(span.text) ? '.' : ',') : name === 'wordMissing' ? span.text : right;
      return { start, end: from + span.end, text: span.text, right: write, told: tell(name) };
    }),
  );
}
