/** `&amp;` in a letter says that a machine wrote it. */
import { spans } from '../reading/words.ts';
import { tell } from '../tell.ts';
import { type Check, type Found, fieldsOf } from './check.ts';

const residue =
  /&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|rsquo|lsquo|[rl]dquo|hellip|[aeiouAEIOUcnCN](?:acute|grave|circ|uml|tilde|cedil)|szlig|#\d{2,6}|#x[\da-f]{2,5});|<\/?(?:br|p|div|span|b|i|u|strong|em|a|ul|ol|li|html|body|font|table|t[rd]|h[1-6]|img|style)(?:\s[^<>\n]{0,200})?\/?>/gi;

const values: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
};

export const markupResidue: Check = {
  id: 'markup-residue',
  severity: 'error',
  find(reading) {
    const found: Found[] = [];
    for (const [where, { noted }] of fieldsOf(reading))
      for (const { start, end, text } of spans(residue, noted, 5)) {
        found.push({
          where,
          start,
          end,
          told: tell('markupResidue', text),
          replace: meaning(text),
        });
      }
    return found.slice(0, 5);
  },
};

function meaning(residue: string): string | undefined {
  if (residue.startsWith('<')) return '';
  const name = residue.slice(1, -1);
  if (!name.startsWith('#')) return values[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0x1f && code < 0x110000 ? String.fromCodePoint(code) : undefined;
}
