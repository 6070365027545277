/** Custom of the place: full stops after Ms, ß in Switzerland, the comma after the sign-off in German, Mademoiselle. */
import { smallWords } from '../reading/language.ts';
import type { Reading } from '../reading/reading.ts';
import { lower, tokens } from '../reading/words.ts';
import { type Told, tell } from '../tell.ts';
import { type Check, type Found, first } from './check.ts';

const customs: [locale: RegExp, pattern: RegExp, told: Told, replace: (words: string) => string][] = [
  [/^en-GB/, /(?<=^(?:Dear|Hello|Hi) )(?:Mr|Mrs|Ms|Mx|Dr)\./, tell('britishTitle'), (words) => words.slice(0, -1)],
  [/^de-(?:CH|LI)/, /ß/, tell('swissDoubleS'), () => 'ss'],
  [
    /^de/,
    /(?<=^(?:Mit )?(?:freundlich|viel|best|herzlich)e[nr]? Gr(?:ü|ue)(?:ß|ss)en?),(?=\s*$)/im,
    tell('germanComma'),
    () => '',
  ],
  [/^fr/, /(?<!\p{L})Mademoiselle(?!\p{L})/u, tell('mademoiselle'), () => 'Madame'],
];

export const localeCustom: Check = {
  id: 'locale-custom',
  severity: 'info',
  find(reading) {
    const { body, locale, localeIsSet, language } = reading;
    const found: Found[] = mixed(reading);
    if (!localeIsSet || !locale.startsWith(language)) return found;
    for (const [where, pattern, told, replace] of customs) {
      const match = where.test(locale) ? first(pattern, body.text) : undefined;
      if (match) found.push({ ...match, told, fix: 'changeIt', replace: replace(match.text) });
    }
    return found;
  },
};

/** Small words that tell a note's language beside the commonest of a letter. */
const more: Readonly<Record<string, string>> = {
  en: 'how what why we our they their from at by who which are',
  de: 'den dem des einen einem einer im wie warum wir ihre ihr ihrer von bei über',
  fr: 'un sur vos comment pourquoi dans aux',
  es: 'las un sus cómo qué al lo',
  pt: 'a as dos das no na como ao',
};
const owns = (language: string): string[] => `${smallWords[language]} ${more[language]}`.split(' ');

/** So much of a note is looked for, in UTF-16 units. */
const longest = 400;

// A note that stands in the letter as it was noted, in another language. In doubt it is a name or a term, and nothing is said.
function mixed({ body, language, points, interview }: Reading): Found[] {
  if (!(language in more)) return [];
  const { evidence, offer, forgot, weakPoint } = interview;
  const notes = [
    ...points.slice(0, 20),
    evidence,
    offer,
    forgot?.topic,
    forgot?.text,
    weakPoint?.question,
    weakPoint?.betterAnswer,
  ];
  const text = lower(body.text);
  for (const note of notes) {
    const told = (note ?? '').trim().replace(/[.!?]+$/, '');
    const start = told && told.length <= longest ? text.indexOf(lower(told)) : -1;
    if (start < 0) continue;
    const words = tokens(told).map((word) => word.text);
    if (words.some((word) => owns(language).includes(lower(word)))) continue;
    const other = Object.keys(more).find((one) => {
      const hits = words.filter((word) => owns(one).includes(lower(word))).length;
      return one !== language && (hits > 1 || (one === 'en' && /^(?:the|your|how|what|why) /.test(told)));
    });
    if (!other) continue;
    const said = tell('otherLanguage', { language: other }, { language });
    return [{ start, end: start + told.length, told: said, severity: 'warning' }];
  }
  return [];
}
