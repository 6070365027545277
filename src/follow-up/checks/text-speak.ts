/** The guide: "Avoid the use of emojis, text-speak, or overly familiar language." */
import { fold, tokens } from '../reading/words.ts';
import { tell } from '../tell.ts';
import type { Check, Found } from './check.ts';

// By language, "word:what to write", where there is one thing to write.
const words: Record<string, string> = {
  any: 'thx:thanks,thnx:thanks,tysm:thank you so much,pls:please,plz:please,b4:before,gr8:great,l8r:later,2day:today,tmrw:tomorrow,tbh,idk:I do not know,btw:by the way,lol,lmao,omg,brb,gonna:going to,wanna:want to,gotta:have to,cuz:because,coz:because,dunno:do not know,lemme:let me,gimme:give me,yep:yes,yup:yes,nope:no,haha,fyi,asap:as soon as possible,imho,luv:love,cya,thru:through',
  // Capitals make another word of these: R, U, BC, NP, IMO.
  en: 'u:you,ur:your,r:are,imo,ty:thank you,np,nvm,bc:because,k,kk,y:why,abt:about',
  fr: 'cdt:cordialement,slt,bjr:bonjour,mdr,stp:s’il vous plaît,svp:s’il vous plaît,rdv:rendez-vous',
  de: 'mfg:mit freundlichen Grüßen,lg,vg:viele Grüße',
  es: 'xq:porque,tb:también,tmb:también,pq:porque',
  pt: 'vc:você,vcs:vocês,blz,abs:abraços,tbm:também,pq:porque,obg:obrigado',
};
const lists = new Map(
  Object.entries(words).map(([language, list]) => [
    language,
    new Map(list.split(',').map((entry) => [entry.replace(/:.*/, ''), entry.replace(/^[^:]*:?/, '')])),
  ]),
);

const isHint = (word: string): boolean => /^(?:fyi|asap)$/i.test(word);

export const textSpeak: Check = {
  id: 'text-speak',
  severity: 'error',
  find({ body, language, notedWords }) {
    const found: Found[] = [];
    const add = (start: number, end: number, written: string, right: string) => {
      const hint = isHint(written);
      found.push({
        start,
        end,
        ...(hint ? { severity: 'info' as const } : {}),
        told: tell(hint ? 'textSpeakHint' : 'textSpeak', written),
        replace: right || undefined,
      });
    };
    for (const { start, end, text } of tokens(body.noted)) {
      if (text.length > 5 || notedWords.has(fold(text))) continue;
      const small = text.toLowerCase();
      const after = body.text[end] ?? ' ';
      // "40 k", and parts of terms: R&D, k-means, C/U, 5.1.u.
      if (
        /[&@#/+_.-]|\p{N}\s?/u.test(body.text.slice(Math.max(0, start - 2), start)) ||
        /[&@#/+_-]/.test(after) ||
        (after === '.' && /\p{L}/u.test(body.text[end + 1] ?? ' '))
      )
        continue;
      const right =
        lists.get('any')?.get(small) ?? (text === small || language !== 'en' ? lists.get(language)?.get(small) : undefined);
      if (right === undefined || (small.length === 1 && isLetter(body.text, start, end))) continue;
      const isCapital = /^\p{Lu}\p{Ll}/u.test(text);
      add(start, end, text, isCapital && right ? (right[0] ?? '').toUpperCase() + right.slice(1) : right);
    }
    for (const match of body.noted.matchAll(/(?<![\p{L}\p{N}/])w\/(?=\s|\p{L}{2})/giu))
      add(match.index, match.index + 2, match[0], 'with');
    return found.slice(0, 5);
  },
};

// "the letter k", "r = 0.4", "“u”", "plan y".
const isLetter = (text: string, start: number, end: number): boolean =>
  /(?:\b(?:letter|variable|axis|value|factor|of|is|plan|option|the|a|an|in|statistical)|[“"'=<>(])\s?$/i.test(
    text.slice(Math.max(0, start - 14), start),
  ) || /^\s?[=<>”"')]/.test(text.slice(end, end + 3));
