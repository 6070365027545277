/** The parts of a letter that the guide names, found by the words they are said in. In doubt a part is there. */
import { isToInterviewer, proseOf, type Reading } from './reading.ts';
import { commonWords, fold, tokens } from './words.ts';

/** The five parts of the guide, in its order. */
export type Part = 'subject' | 'greeting' | 'thanks' | 'connection' | 'next step';

const thanks =
  /(?<!\p{L})(?:thn?x|thank(?!s? in advance| you in advance)|grateful|gratitude|appreci|much obliged|kind of you|generous (?:of you|with)|(?:be)?dank(?!e? im voraus)|verbunden|merci(?! d.avance)|remerci|reconnaissan|gracias(?! de antemano)|agrade[cç]|agradez|obrigad|grat[oa](?!\p{L})|gratidão)/iu;

// "It was lovely to meet you", under a subject that says thank you.
const glad =
  /(?<!\p{L})(?:lovely|great|good|nice|wonderful|pleasure|delight(?:ed)?|enjoyed) (?:to (?:meet|talk|speak|see)|meeting|talking|speaking|seeing|chatting|our)(?!\p{L})/iu;

/** Whether the letter is glad of the talk without thanking for it. */
export const isGlad = (reading: Reading): boolean => glad.test(proseOf(reading));

/** Whether the letter thanks, before its sign-off. */
export const hasThanks = (reading: Reading): boolean =>
  reading.language === 'other' || thanks.test(proseOf(reading)) || (isGlad(reading) && thanks.test(reading.input.subject));

const wanting =
  /(?<!\p{L})(?:int[eé]?r[eêé][st](?!t? rate)|(?:be|am|are|is|remain|stay|very|still|even|more|really|genuinely) (?:\w+ )?(?:motivated|drawn|committed|convinced)|keen|eager|excit(?:ed|es|ement)|enth?o?usias|appeal|attract|look(?:ing)? forward to (?:joining|working|contribut|being part|the (?:possibility|chance|opportunity|prospect) of|helping|starting|becoming)|(?:would|i['’]d|should|could) (?:\w+ ){0,3}(?:love|like|want|welcome|be (?:glad|happy|delighted|proud|pleased|thrilled|honou?red)|enjoy) (?:\w+ )?(?:to|working|taking|doing|joining) (?!(?:\w+ )?(?:send|provide|share|supply|forward|hear|know|answer|thank|say|add|clarif|discuss|talk|speak|meet|arrange|ask))|(?:i(?:['’]d)?|would|do) (?:still |really |very much |absolutely ){0,2}(?:love|want|enjoy|take|need|like(?= \w+ (?:job|role|position|post|work)\b)) (?:the|this|that|it)\b|a (?:crack|shot|go) at|useful to (?:you|the team)|(?:love|hope|glad|happy|delighted|want|wants|wanted|wanting) to (?:join|work|be (?:part|the)|help|take|build|do|contribute|accept|start)|want(?:s|ed|ing)? (?:the|this|it|to be)\b|(?:would|i['’]d) prefer|top of my list|the (?:one|job|role|kind|sort|type) (?:\w+ )?i (?:want|would|hope|am looking|enjoy)|right (?:role|place|job|next step) for me|count me|(?:see|picture) myself|suits? me|would suit|begeister|reizt|reizvoll|motiv|freude|\blust\b|gerne? (?:\p{L}+ ){0,8}(?:(?:mit)?arbeiten|übernehmen|einbringen|beitragen|anpacken|verstärken|unterstützen|antreten|anfangen)|ansprech|spricht mich|bestärk|envie|souhait|ravie? de (?:rejoindre|travailler)|séduit|attir|plairait|ilusi[oó]n|(?:gustaría (?:mucho )?|encantaría )(?:formar|trabajar|incorporar|asumir|unir|sumar|contribuir|aportar|poder)|ganas|atra[eí]|animad|gost(?:ari|av)a (?:muito )?de (?:fazer|trabalhar|integrar|assumir|contribuir|entrar)|vontade)/iu;

/** Whether the letter says that the candidate wants the job. */
export const hasInterest = (reading: Reading): boolean => reading.language === 'other' || wanting.test(proseOf(reading));

const nextStep =
  /(?<!\p{L})(?:look(?:ing|s)? forward|next (?:step|stage|round|conversation|interview|meeting|move)|what comes next|let me know|(?:just|please|do) (?:say|tell|ask|call|write|get in touch|contact|reach)|feel free|tell me|say the word|(?:send|share|provide|supply|forward|let you have|put together|bring|show|pass on|walk you)(?:ing)? (?:\w+ ){0,6}?(?:you|the|my|an?|any\w*|it|over|along|further|more|samples?|them|those|both|on)|avail|(?:am|be|i['’]m) free|(?:happy|glad|ready|willing|pleased|delighted) to (?!have|hear that|be|meet you|see you)|of (?:use|help|interest)|(?:be|is|are) (?:useful|helpful)|my (?:\w+ )?(?:profile|website|blog|code)|hear(?:ing)? (?:from|about|how|back|more|what)|hope (?:we|to|you|that)|whenever|(?:easiest|best|suits|works) (?:for )?(?:me|you)\b|would help|portfolio|at your disposal|hesitate|reach me|(?:second|another|further) (?:conversation|talk|call|meeting|information|questions|details)|await|welcome (?:a|the|any|your|another)|could you tell|may i ask|would it be possible|if (?:it|you|there|any|that) (?:\w+ ){0,4}(?:help|useful|need|like|want|question)|any questions?|(?:talk|speak|meet) (?:again|soon)|one-line reply|(?:keep|stay) in touch|freue? mich|gerne? (?:\p{L}+ ){0,6}(?:zu(?:kommen|senden|schicken)?|nach|schicke|sende|reiche|vor|mit)|zur verfügung|nächste[nr]? (?:schritt|runde|gespräch)|melden sie|lassen sie|bei (?:rück)?fragen|unterlagen|r[eé]f[eéê]r[eêé]n[cz]|arbeitsprobe|würde mich (?:sehr )?(?:über|freuen)|könnten sie|hören|suite|prochaine?s? (?:étape|entretien|échange)|disposi[tcç]|dispon[ií]|n.hésitez|envoyer|transmettre|adresser|faire parvenir|plaisir|hâte|pourriez|dans l.attente|réponse|qued[oa]|(?:próxim[oa]|siguiente)s? (?:paso|fase|etapa|passo|entrevista|conversa)|envi[aoó]|envío|no dude|esper[oa]|a la espera|podría|not[ií]cias|fico|ficarei|mandar|aguardo|retorno|poderia|continuar)/iu;

/** Whether the letter looks ahead, offers something to send or ends in a question to the reader. */
export const hasNextStep = (reading: Reading): boolean =>
  reading.language === 'other' || nextStep.test(proseOf(reading)) || /[?？]/.test(reading.paragraphs.at(-1)?.text ?? '');

// What every letter is about tells nothing either.
const isEmpty = (word: string): boolean =>
  commonWords.has(word) || /^(?:company|conversation|position|project|process|people|opportunity|discussion)$/.test(word);

// Four or five letters: "rainy" and "rains" are one, "contract" and "context" are two.
const stem = (word: string): string => word.slice(0, Math.max(4, Math.min(5, word.length - 1)));

/** The stems of the telling words of a note; where it has none (`C++`, `SOC 2`), its words as they are. */
export function stems(note: string): string[] {
  const words = tokens(note).map(({ text }) => fold(text));
  const telling = words.filter((word) => [...word].length >= 4 && !isEmpty(word)).map(stem);
  return [...new Set(telling.length > 0 ? telling : words.filter((word) => !isEmpty(word)))];
}

/** How much of a note a text takes up, 0 to 1: the share of the note's stems. */
export function share(note: string, textStems: ReadonlySet<string>): number {
  const wanted = stems(note);
  return wanted.length === 0 ? 0 : wanted.filter((stem) => textStems.has(stem)).length / wanted.length;
}

/** All the stems of a text, short words too. */
export const stemsOf = (text: string): Set<string> =>
  new Set(
    tokens(text).flatMap(({ text: word }) => {
      const small = fold(word);
      return [stem(small), small];
    }),
  );

/** The share from which on a note counts as taken up. */
export const recognised = 0.2;

/** Whether the letter takes up something of the talk with its recipient. */
export function hasConnection(reading: Reading): boolean {
  const { points } = reading;
  const prose = proseOf(reading);
  const text = stemsOf(prose);
  return points.some((point) => share(point, text) >= recognised || (!/[a-z]/i.test(point) && alike(point, prose)));
}

// Scripts without spaces: pairs of characters instead of words.
function alike(point: string, prose: string): boolean {
  const characters = [...point.replace(/\s/g, '')];
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return pairs.length > 0 && pairs.filter((pair) => prose.includes(pair)).length / pairs.length >= recognised;
}

/** Which of the guide's five parts are there; `needed` is false where the kind does without. */
export function parts(reading: Reading): { part: Part; present: boolean; needed: boolean }[] {
  const { input, head, channel, isReply, greeting } = reading;
  const needs = (...ids: string[]) => !ids.every((id) => head.skip.includes(id));
  return [
    {
      part: 'subject',
      present: input.subject.trim() !== '',
      needed: channel === 'email' && !isReply && needs('subject-missing'),
    },
    { part: 'greeting', present: greeting !== undefined, needed: needs('greeting-missing') },
    { part: 'thanks', present: hasThanks(reading), needed: needs('gratitude-missing') },
    {
      part: 'connection',
      present: hasConnection(reading),
      needed: needs('connection-missing') && (isToInterviewer(reading) || head.to === 'interviewer'),
    },
    { part: 'next step', present: hasNextStep(reading), needed: needs('cta-missing') },
  ];
}
