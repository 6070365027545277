/** Custom of the place: full stops after Ms, ß in Switzerland, the comma after the sign-off in German, Mademoiselle. */
import { type Check, type Found, first } from './check.ts';

const customs: [locale: RegExp, pattern: RegExp, message: string, replace: (words: string) => string][] = [
  [
    /^en-GB/,
    /(?<=^(?:Dear|Hello|Hi) )(?:Mr|Mrs|Ms|Mx|Dr)\./,
    'In Britain the title takes no full stop.',
    (words) => words.slice(0, -1),
  ],
  [/^de-(?:CH|LI)/, /ß/, 'Swiss German writes ss for ß.', () => 'ss'],
  [
    /^de/,
    /(?<=^(?:Mit )?(?:freundlich|viel|best|herzlich)e[nr]? Gr(?:ü|ue)(?:ß|ss)en?),(?=\s*$)/im,
    'German puts no comma after the sign-off.',
    () => '',
  ],
  [/^fr/, /(?<!\p{L})Mademoiselle(?!\p{L})/u, 'Mademoiselle is no longer used; it is Madame.', () => 'Madame'],
];

export const localeCustom: Check = {
  id: 'locale-custom',
  severity: 'info',
  find({ body, locale, localeIsSet, language }) {
    const found: Found[] = [];
    if (!localeIsSet || !locale.startsWith(language)) return found;
    for (const [where, pattern, message, replace] of customs) {
      const match = where.test(locale) ? first(pattern, body.text) : undefined;
      if (match) found.push({ ...match, message, label: 'Change it', replace: replace(match.text) });
    }
    return found;
  },
};
