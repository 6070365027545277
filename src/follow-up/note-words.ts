/**
 * The words and patterns by which a note's grammar is told, in five languages. Constants only: the build keeps them with the
 * letters, as data.
 */

// Words that open a phrase or a clause and have a capital only because a line began with them.
export const openers: Readonly<Record<string, string>> = {
  en: 'the a an your our their his her its my this that these those how why what when where whether which who we they you he she it there some one two three both all moving building using working planning getting making hiring training running reducing improving scaling testing cutting bringing keeping turning opening launching migrating',
  de: 'der die das den dem des ein eine einen einem einer wie warum dass was wann wo ob welche welcher unser unsere',
  fr: "le la les un une des votre vos notre nos leur leurs ce cette ces comment pourquoi que l' d'",
  es: 'el la los las un una unos unas su sus nuestro nuestra cómo por qué que',
  pt: 'o a os as um uma uns umas seu sua seus suas nosso nossa como por que',
};

export const lead =
  /^(?:(?:(?:we|i|they|you|he|she)\s+)?(?:(?:also|briefly)\s+)?(?:(?:talked|spoke|chatted|asked|heard|told)(?:\s+(?:me|us|you))?\s+(?:(?:about|of)\s+|(?=(?:how|why|what|when|where|whether|which|who|that)\s))|(?:discussed|mentioned|covered|brought up)\s+)|(?:(?:wir|hablamos|conversamos|falamos|(?:on a|nous avons) (?:parlé|discuté))\s+(?:(?:sprachen|redeten|haben)\s+)?)?(?:about|regarding|re:|on the topic of|über|zum thema|à propos de|au sujet de|sur|sobre|acerca de)\s+)/iu;
// Said of a thing in these languages with "of", which swallows an article.
export const spokeOf =
  /^(?:hablamos|conversamos|falamos|(?:on a|nous avons) (?:parlé|discuté)) (?:(del?|d[aeo]s?|du)\s+|d['’])/iu;
export const articles: Readonly<Record<string, string>> = {
  du: 'le ',
  del: 'el ',
  do: 'o ',
  da: 'a ',
  dos: 'os ',
  das: 'as ',
  des: 'les ',
};
export const statement =
  /^(?:(?:we|they|you|he|she|it|there|i|wir|sie|er|es|ich|je|nous|vous|ils|elles|il|elle|nosotros|ellos|ustedes|eles|elas)(?:['’](?:re|ve|s|ll|d|m))?\s+|[jc]['’])\p{L}/iu;
// Verbs that cannot be taken for a noun, or not before an article. First as the second word or later, then also as the first.
const verb = String.raw`(?:loves|hates|wants|enjoys|prefers|thinks|believes|knows|says|likes(?!\s+of)|spoke|grew|knew|came|went|gives|gave|aime|adore|veut|cherche|préfère|quiere|tiene|prefiere|gosta|quer|liebt|sucht|möchte|braucht|(?:runs|needs|manages|leads|uses|makes|plays|plans|works|lives)\s+(?:an?|the|his|her|their|my|our|your|some\w+|it))\s`;
export const statedLater = new RegExp(`\\s${verb}`, 'iu');
export const stated = new RegExp(
  String.raw`^(?:${verb}|(?:is|are|was|were|has|have|had|does|did|would|could|should|told|asked|talked|chatted|heard|joined|explained|described|remember|mention|if|to|le gusta|(?:said|met|managed|led|made|used|moved|started|ran|built|studied)\s+(?:an?|the|his|her|their|my|our|your|that|s?he|they|we|it|me|us)|(?:works?|worked|lives|lived|plays|moved|started|comes)\s+(?:at|for|with|from|in|to)|will\s+(?:be|not|have|need|start|move|send))\s)`,
  'iu',
);
// In Spanish and Portuguese the verb alone is a whole statement.
export const proDrop = /^(?:se|van|vai|vão|están|estão|le|les|\p{L}+(?:amos|emos|imos))\s/iu;
export const finite =
  /\s(?:is|are|was|were|has|have|had|will|would|can|could|should|must|needs?|wants?|does|did|don['’]t|doesn['’]t|ist|sind|wird|hat|haben|est|sont|ont|va|es|está|son|é|são|está)\s/iu;
export const relative = /\s(?:that|which|who|whose|where|when|you|they|we|he|she|your team|die|der|das|qui|que|dont)\s/iu;
export const question = /^(?:how|why|what|when|where|whether|which|who|wie|warum|was|ob|comment|pourquoi|cómo|como)\s/iu;
