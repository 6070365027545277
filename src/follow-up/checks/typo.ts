/** The guide: "Proofread Relentlessly: A typo in an interview follow-up email is a major red flag." */
import { foreignSpellings } from '../proofreading/british-american.ts';
import { alwaysCapital, articles, doubledWords, missingStops, smallStarts, spacingSlips } from '../proofreading/mechanics.ts';
import { misspellings, type Slip } from '../proofreading/misspellings.ts';
import { notedWordSlips } from '../proofreading/noted-words.ts';
import { realWordSlips } from '../proofreading/real-word-slips.ts';
import type { Reading } from '../reading/reading.ts';
import { fold, masked, type Span, tokens } from '../reading/words.ts';
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

/** So many are shown at once. */
const most = 8;

export const typo: Check = {
  id: 'typo',
  severity: 'warning',
  find(reading) {
    const { body, paragraphs, sentences, language, greeting, signOff, notedWords, points, interview, localeIsSet, locale } =
      reading;
    const from = greeting?.end ?? 0;
    const prose = body.noted.slice(0, signOff);
    const words = tokens(prose).filter(({ start }) => start >= from);
    const unknown = words.filter(({ text }) => !notedWords.has(fold(text)));
    const notes = [...points, interview.evidence ?? '', interview.offer ?? '', interview.forgot?.text ?? ''];
    const slips: Slip[] = [
      ...doubledWords(words, body.text),
      ...smallStarts(sentences, paragraphs, body.noted, language),
      ...missingStops(paragraphs),
      ...spacingSlips(body.noted, from, signOff),
      ...notedWordSlips(words, body.text, notes, notedWords),
      ...smallName(reading),
    ];
    if (language === 'en') {
      const plain = tokens(body.named.slice(0, signOff)).filter(({ start }) => start >= from);
      const isMidName = ({ start, text }: Span) =>
        /^\p{Lu}/u.test(text) && !/(?:^|[.!?:\n]["”’)]?\s*)$/.test(body.text.slice(Math.max(0, start - 4), start));
      slips.push(
        ...misspellings(plain.filter((word) => !isMidName(word))),
        ...foreignSpellings(unknown, localeIsSet ? (/-(US|GB)\b/.exec(locale)?.[1] ?? '') : ''),
        ...realWordSlips(body.noted, new Set(tokens(body.noted).map(({ text }) => fold(text)))),
        ...alwaysCapital(body.noted.slice(0, signOff)),
        ...articles(body.text.slice(0, signOff)).filter(({ start }) => start >= from && body.noted[start] !== masked),
      );
    }
    const sorted = slips.sort((a, b) => a.start - b.start || b.end - a.end);
    let reached = 0;
    const apart = sorted.filter(({ start, end }) => {
      const isFree = start >= reached;
      if (isFree) reached = end;
      return isFree;
    });
    return apart.slice(0, most).map(({ start, end, right, told }) => ({
      start,
      end,
      told,
      replace: right,
      ...(right.trim() ? {} : { fix: 'closeGap' as const }),
    }));
  },
};

// "Dear dana,": a name as the notes have it, but small.
function smallName({ greeting, recipient, body }: Reading): Slip[] {
  if (!greeting) return [];
  const { start, text } = greeting.addressee;
  return tokens(text).flatMap((word) => {
    const right = recipient?.words.find(
      (own) => /^\p{Lu}\p{Ll}/u.test(own) && own !== word.text && own.toLowerCase() === word.text,
    );
    const at = start + word.start;
    return right
      ? [
          {
            start: at,
            end: at + word.text.length,
            text: body.text.slice(at, at + word.text.length),
            right,
            told: tell('smallName', right),
          },
        ]
      : [];
  });
}
