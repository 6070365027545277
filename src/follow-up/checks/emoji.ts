/** The guide: "Avoid the use of emojis, text-speak, or overly familiar language." */
import { spans } from '../reading/words.ts';
import { tell } from '../tell.ts';
import { type Check, type Found, fieldsOf } from './check.ts';

const picture = /\p{RGI_Emoji}|[\u263A\u2639\u2764]/gv;
const possible = /[\u{A9}\u{AE}\u{203C}-\u{3299}\u{1F000}-\u{1FAFF}]/u;
// Eyes and mouth after a space, a mark or a small letter; "<3" only where nothing is counted ("in <3 days").
const drawn =
  /(?<=^|[\s\p{Ll}.,!?…])(?:[:;=][-'o^]?[)(\]DPp]|8-\)|[:;]-?\/(?!\/)|\^[_.-]?\^|:-?O|\([:;]|¯\\_\(ツ\)_\/¯|o_O)(?=$|[\s.,!?])|(?<=^|[\s.,!?…])[xX]D(?=$|[\s.,!?])|<3(?=\s*$|[.,!?])/gmu;

export const emoji: Check = {
  id: 'emoji',
  severity: 'error',
  find(reading) {
    const found: Found[] = [];
    for (const [where, { noted: text }] of fieldsOf(reading)) {
      const pictures = possible.test(text) ? spans(picture, text, 9) : [];
      for (const { start, end, text: sign } of [...pictures, ...spans(drawn, text, 99)].sort((a, b) => a.start - b.start)) {
        // "(three points, as in section 8)" closes a bracket.
        if (sign.endsWith(')') && isBracket(text, start)) continue;
        const space = text[start - 1] === ' ' ? 1 : 0;
        found.push({
          where,
          start: start - space,
          end,
          evidence: sign,
          told: tell('emoji', sign),
          replace: '',
        });
        if (found.length === 5) return found;
      }
    }
    return found;
  },
};

const isBracket = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 200), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};
