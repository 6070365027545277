/** The build of a letter: greeting, paragraphs, sentences, sign-off. Spans count UTF-16 units of the whole text. */
import { honorificSense } from './people.ts';
import { compare, type Span, tokens } from './words.ts';

/** The line (or the start of a line) that addresses somebody. */
export interface Greeting extends Span {
  /** What follows the words of greeting, e.g. `Ms. Kaya`; empty for "Hello,". */
  addressee: Span;
  /** The words of greeting themselves, e.g. `Dear`; empty where the letter starts with the name. */
  opening: string;
}

const openings =
  /^(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern|guten (?:tag|morgen|abend)|hallo|sehr geehrter?s?|werter?|lieber?s?|grüezi|grüß gott|moin|servus|madame,? (?:ou |et )?monsieur|mesdames,? (?:et )?messieurs|bonjour|bonsoir|ch(?:er|ère)s?|estimad[oa]s?|apreciad[oa]s?|distinguid[oa]s?|querid[oa]s?|hola|buen(?:os d[ií]as|as (?:tardes|noches))|muy señor(?:es|a)?(?: míos?| mía| nuestros?)?|a quien corresponda|prezad[oa]s?|car[oa]s?|olá|oi|bom dia|boa (?:tarde|noite)|ex\.?m[oa]s?\.?|ilm[oa]s?\.?)(?![\p{L}\p{N}])/iu;

/** Finds the greeting at the start of a text. `isName` says whether a word is (nearly) the name of somebody in the notes. */
export function findGreeting(text: string, isName: (word: string) => boolean): Greeting | undefined {
  const start = text.search(/\S/);
  if (start < 0) return undefined;
  const lineEnd = endOf(text, start);
  const line = text.slice(start, Math.min(lineEnd, start + 120));
  const opening = openings.exec(line)?.[0] ?? '';
  const wholeLine = start + line.length === lineEnd;
  // "Buenas tardes, Sr. Rivas:"
  const gap = opening && /^,\s+(?=[\p{Lu}\p{Lo}])/u.exec(line.slice(opening.length))?.[0];
  if (gap) {
    const from = opening.length + gap.length;
    const stop = endOfAddressee(line, from);
    const words = tokens(line.slice(from, stop));
    const named = words.length > 0 && words.length < 6 && words.every(({ text: word }) => looksLikeName(word));
    if (named && /^\s*[,:!.]/.test(line.slice(stop))) return greeting(text, start, line.slice(0, from), stop, line);
  }
  const stop = endOfAddressee(line, opening.length);
  const open = line.slice(opening.length, stop);
  const closed = stop < line.length && wholeLine && /^[,:!.;…–—-]*\s*$/.test(line.slice(stop));
  if (opening) {
    const isLine = closed || (wholeLine && stop === line.length && line.length <= 60);
    // "Hi Dana thank you for …" has no mark after the name.
    const short = nameLength(line.slice(opening.length));
    const runsOn = short > 0 && !closed && !tokens(open).every(({ text: word }) => looksLikeName(word));
    const end = isLine || !(runsOn || open.length > 60) ? stop : opening.length + short;
    return greeting(text, start, opening, end, line);
  }
  const words = tokens(open);
  const nameLike = words.length > 0 && words.length < 6 && words.every(({ text: word }) => looksLikeName(word));
  if (!nameLike) return undefined;
  const addressed = words.some(({ text: word }) => isName(word) || honorificSense(word) !== undefined);
  const alone = closed && /^\s*[,:!]/.test(line.slice(stop));
  if (stop >= line.length && !(addressed && wholeLine)) return undefined;
  return addressed || alone ? greeting(text, start, '', stop, line) : undefined;
}

function greeting(text: string, start: number, opening: string, stop: number, line: string): Greeting {
  const punctuation = /^\s*[,:!.]?/.exec(line.slice(stop))?.[0].length ?? 0;
  const end = start + stop + punctuation;
  const inner = line.slice(opening.length, stop);
  const from = start + opening.length + (inner.length - inner.trimStart().length);
  const to = Math.max(from, start + opening.length + inner.trimEnd().length);
  return { start, end, text: text.slice(start, end), opening, addressee: { start: from, end: to, text: text.slice(from, to) } };
}

// A comma, a colon, an exclamation mark, a dash between spaces or a full stop that is not a title's ends the name. Lengths, not positions.
function endOfAddressee(line: string, from: number): number {
  for (const match of line.slice(from).matchAll(/[,:!;\n]|\s[-–—]\s|\.(?=\s|$)/g)) {
    const at = from + match.index;
    if (match[0] !== '.') return at;
    const word = /[\p{L}\p{M}]+$/u.exec(line.slice(from, at))?.[0] ?? '';
    if (word.length > 1 && honorificSense(word) === undefined && !/^(?:st|hr)$/i.test(word)) return at;
  }
  return line.length;
}

// "Hi Dana thank you for …": the name is what starts with a capital.
function nameLength(rest: string): number {
  return /^(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*){0,4}/u.exec(rest)?.[0].length ?? 0;
}

const looksLikeName = (word: string): boolean =>
  !/^\p{Ll}/u.test(word) ||
  honorificSense(word) !== undefined ||
  /^(?:van|von|der|den|de|da|di|del|la|le|al|bin|ibn|e|y|und|and)$/i.test(word);

const endOf = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

const closings =
  /^(?:(?:with |my )?(?:very )?(?:best|kind(?:est)?|kinds|warm(?:est)?|many|sincere|heartfelt)(?: (?:wishes|regards?|thanks))?(?: and (?:regards|thanks|best wishes))?|regards|sincer(?:e?ly)(?: yours)?|yours?(?: (?:sincer\w*|faithfully|truly|respectfully|ever|cordially))|all (?:the|my) best|(?:respect|grate)fully(?: yours)?|cordially|warmly|cheers|thanks?(?: you)?(?: (?:again|so much|very much|once (?:more|again)))*|thanks?(?: you)? and (?:best|kind|warm)(?: regards| wishes)?|with (?:thanks|gratitude|appreciation|respect)(?: and (?:\w+ ?){1,3})?|looking forward|until (?:then|soon|\w+day)|talk soon|speak soon|see you (?:then|soon|\w+day)|(?:mit )?(?:(?:freundlich|viel|best|herzlich|lieb|schön)e[nr]?|vielen)\w* (?:gr(?:ü|u|ue)(?:ß|ss)en?|dank)(?: (?:aus|nach|und) .{1,30})?|hochachtungsvoll|mfg|[lv]g|(?:bien )?cordialement|(?:bien )?à vous|(?:avec )?(?:mes |sincères |meilleures )*(?:salutations?|cordiales salutations)(?: (?:distinguées|cordiales|les meilleures|respectueuses))?|respectueusement|sincèrement|cdt|atentamente|(?:muy )?(?:un (?:cordial|atento|afectuoso|fuerte) )?(?:un )?(?:saludos?|abrazo)(?: (?:cordial(?:es)?|muy cordial|atentos?))*|cordialmente|gracias(?: (?:de nuevo|y un saludo|por todo))?|muchas gracias|atenciosamente|(?:com )?(?:os )?(?:meus |melhores |cordiais )*cumprimentos|abraços?|um (?:grande )?abraço|(?:muito )?obrigad[oa]|grat[oa]|att)[,.!]?$/iu;

/** Where the sign-off starts: the closing line near the end, or the name alone; the length of the text when there is neither. */
export function findSignOff(text: string, from: number, isCandidate: (line: string) => boolean): number {
  const lines = lastLines(text, 9);
  let nameAt = text.length;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (!line || line.start < from) break;
    const bare = line.text.trim();
    if (bare.length <= 70 && closings.test(bare)) return line.start;
    // "Best regards, Maya" on one line.
    const [first = '', rest = ''] = bare.split(/,\s*(?=\S)/);
    if (rest && bare.length <= 90 && closings.test(first) && isCandidate(rest)) return line.start;
    if (bare.length <= 60 && isCandidate(bare) && tokens(bare).length <= 8) nameAt = line.start;
  }
  return nameAt;
}

// The last lines that hold something, in their order.
function lastLines(text: string, most: number): Span[] {
  const found: Span[] = [];
  for (let end = text.length; end > 0 && found.length < most; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    if (line.trim()) found.unshift({ start, end, text: line });
    end = start - 1;
  }
  return found;
}

/** Where the candidate's own text ends: before a quoted message. */
export function endOfOwnText(text: string): number {
  const quote =
    /^(?:>|-{3,} ?(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Mensagem original) ?-{3,}|_{20,}$|(?:On|Am|Le|El|Em) (?=[^\n]*\d)[^\n]{6,160}(?:wrote|schrieb[^\n]{0,80}|a écrit|escribió|escreveu) ?:[ \t]*$)/m.exec(
      text,
    );
  return quote ? quote.index : text.length;
}

/** The blocks between blank lines; where a text has no blank line, its lines. */
export function findParagraphs(text: string, start: number, end: number): Span[] {
  const body = text.slice(start, end);
  const between = /\n[ \t\u00A0]*\n/.test(body) ? /\n[ \t\u00A0]*\n/g : /\n/g;
  const found: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    const block = body.slice(from, to);
    const trimmed = block.trim();
    if (!trimmed) return;
    const at = start + from + block.indexOf(trimmed);
    found.push({ start: at, end: at + trimmed.length, text: trimmed });
  };
  for (const match of body.matchAll(between)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(body.length);
  return found;
}

const abbreviation =
  /(?:^|[^\p{L}])(?:mr|ms|mrs|mx|dr|prof|st|sr|sra|srta|jr|inc|ltd|co|corp|bros|no|nr|vs|etc|e\.?g|i\.?e|approx|ca|cf|fig|a\.m|p\.m|z\.\s?b|bzw|dipl|ing|mag|mme|mlle|exma?|exmo|dra|rev|gen|dept|est|ave|u\.s|u\.k|ph\.d|\p{L})\.$/iu;

/** The sentences of a paragraph; "Dr. Smith" stays in one. */
export function findSentences(paragraph: Span): Span[] {
  const { text, start } = paragraph;
  const found: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    const sentence = text.slice(from, to).trim();
    if (sentence) {
      const at = start + text.indexOf(sentence, from);
      found.push({ start: at, end: at + sentence.length, text: sentence });
    }
    from = to;
  };
  for (const match of text.matchAll(/[.!?…]["”’»)\]]?(?=\s)|[。！？]|\n(?=\s*[-•*\d])/gu)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && abbreviation.test(text.slice(Math.max(from, end - 12), end))) continue;
    if (match[0] === '…' && /^\s+\p{Ll}/u.test(text.slice(end, end + 4))) continue;
    add(end);
  }
  add(text.length);
  return found;
}

/** Whether a word is (nearly) one of these names. */
export const isNearly = (word: string, names: readonly string[]): boolean =>
  names.some((name) => compare(word, name) !== 'other');
