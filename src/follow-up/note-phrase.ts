/** What a note is, grammatically, so that a sentence can be arranged around it. The words themselves stay as they were written. */
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

// Words that open a phrase or a clause and have a capital only because a line began with them.
const openers: Readonly<Record<string, string>> = {
  en: 'the a an your our their his her its my this that these those how why what when where whether which who we they you he she it there some one two three both all moving building using working planning getting making hiring training running reducing improving scaling testing cutting bringing keeping turning opening launching migrating',
  de: 'der die das den dem des ein eine einen einem einer wie warum dass was wann wo ob welche welcher unser unsere',
  fr: "le la les un une des votre vos notre nos leur leurs ce cette ces comment pourquoi que l' d'",
  es: 'el la los las un una unos unas su sus nuestro nuestra cómo por qué que',
  pt: 'o a os as um uma uns umas seu sua seus suas nosso nossa como por que',
};

const lead =
  /^(?:(?:(?:we|i|they|you|he|she)\s+)?(?:(?:also|briefly)\s+)?(?:(?:talked|spoke|chatted|asked|heard|told)(?:\s+(?:me|us|you))?\s+(?:(?:about|of)\s+|(?=(?:how|why|what|when|where|whether|which|who|that)\s))|(?:discussed|mentioned|covered|brought up)\s+)|(?:(?:wir|hablamos|conversamos|falamos|(?:on a|nous avons) (?:parlé|discuté))\s+(?:(?:sprachen|redeten|haben)\s+)?)?(?:about|regarding|re:|on the topic of|über|zum thema|à propos de|au sujet de|sur|sobre|acerca de)\s+)/iu;
// Said of a thing in these languages with "of", which swallows an article.
const spokeOf = /^(?:hablamos|conversamos|falamos|(?:on a|nous avons) (?:parlé|discuté)) (?:(del?|d[aeo]s?|du)\s+|d['’])/iu;
const articles: Readonly<Record<string, string>> = {
  du: 'le ',
  del: 'el ',
  do: 'o ',
  da: 'a ',
  dos: 'os ',
  das: 'as ',
  des: 'les ',
};
const statement =
  /^(?:(?:we|they|you|he|she|it|there|i|wir|sie|er|es|ich|je|nous|vous|ils|elles|il|elle|nosotros|ellos|ustedes|eles|elas)(?:['’](?:re|ve|s|ll|d|m))?\s+|[jc]['’])\p{L}/iu;
// Verbs that cannot be taken for a noun, or not before an article. First as the second word or later, then also as the first.
const verb = String.raw`(?:loves|hates|wants|enjoys|prefers|thinks|believes|knows|says|likes(?!\s+of)|spoke|grew|knew|came|went|gives|gave|aime|adore|veut|cherche|préfère|quiere|tiene|prefiere|gosta|quer|liebt|sucht|möchte|braucht|(?:runs|needs|manages|leads|uses|makes|plays|plans|works|lives)\s+(?:an?|the|his|her|their|my|our|your|some\w+|it))\s`;
const statedLater = new RegExp(`\\s${verb}`, 'iu');
const stated = new RegExp(
  String.raw`^(?:${verb}|(?:is|are|was|were|has|have|had|does|did|would|could|should|told|asked|talked|chatted|heard|joined|explained|described|remember|mention|if|to|le gusta|(?:said|met|managed|led|made|used|moved|started|ran|built|studied)\s+(?:an?|the|his|her|their|my|our|your|that|s?he|they|we|it|me|us)|(?:works?|worked|lives|lived|plays|moved|started|comes)\s+(?:at|for|with|from|in|to)|will\s+(?:be|not|have|need|start|move|send))\s)`,
  'iu',
);
// In Spanish and Portuguese the verb alone is a whole statement.
const proDrop = /^(?:se|van|vai|vão|están|estão|le|les|\p{L}+(?:amos|emos|imos))\s/iu;
const finite =
  /\s(?:is|are|was|were|has|have|had|will|would|can|could|should|must|needs?|wants?|does|did|don['’]t|doesn['’]t|ist|sind|wird|hat|haben|est|sont|ont|va|es|está|son|é|são|está)\s/iu;
const relative = /\s(?:that|which|who|whose|where|when|you|they|we|he|she|your team|die|der|das|qui|que|dont)\s/iu;
const question = /^(?:how|why|what|when|where|whether|which|who|wie|warum|was|ob|comment|pourquoi|cómo|como)\s/iu;

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
