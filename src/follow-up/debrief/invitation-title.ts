/** Company and role out of the title of an invitation. Both stand there word for word, or in the address of whoever invited. */

/** '' where it says none. */
export interface TitleFacts {
  company: string;
  role: string;
}

const interview =
  "(?:(?:phone|video|technical|final|first|second|third|panel|on-?site|virtual|zoom|teams|telefonisches|technisches|1st|2nd|3rd)\\s+)?(?:job\\s+)?(?:interview|phone\\s+screen|phone\\s+call|screening|vorstellungsgespräch|bewerbungsgespräch|interviewgespräch|kennenlerngespräch|entretien(?:\\s+d[’']embauche)?|entrevista(?:\\s+de\\s+(?:trabajo|emprego))?)";
const before = new RegExp(
  `^(?:${interview})(?:\\s+(?:round\\s+)?\\d)?(?:\\s+|$)(?:(for|as|für|als|pour|para|with|mit|avec|con|com)\\s+)?`,
  'iu',
);
const behind = new RegExp(`\\s+${interview}$`, 'iu');
const article =
  /^(?:the|an?|die|der|das|eine?|le|la|les|un|une|el|los|o|os|vaga\s+de|poste\s+de|puesto\s+de|position(?:\s+als)?|stelle\s+als)\s+/iu;
const place = /^(.*\S)\s+(?:at|bei|chez|@)\s+(\S.*)$/iu;
const isRoleWord =
  /\b(?:analyst|engineer|developer|designer|manager|director|head|lead|architect|consultant|assistant|associate|specialist|scientist|researcher|officer|administrator|coordinator|accountant|editor|writer|teacher|nurse|intern|trainee|technician|advis[eo]r|buyer|planner|strategist|representative|controller|counsel|recruiter|president|(?:\p{L}*(?:ingenieur|entwickler|leiter|berater|referent|sachbearbeiter|kaufmann|kauffrau|architekt|analyst|manager|assistent|praktikant)(?:in)?)|ingénieure?|développeu(?:r|se)|responsable|chargée?|chef(?:fe)?|directeur|directrice|analyste|ingenier[oa]|desarrollador[a]?|gerente|analista|engenheir[oa]|desenvolvedor[a]?|coordenador[a]?)\b|\([mwfdx](?:\/[mwfdx]){1,3}\)/iu;

/** `domain`: of who invited, '' where it is no company's. `names`: everybody on the invitation; a name is neither company nor role. */
export function titleFacts(title: string, domain: string, names: readonly string[]): TitleFacts {
  const label = labelOf(domain);
  const facts: TitleFacts = { company: '', role: '' };
  const isName = (text: string) => names.some((name) => folded(name) === folded(text));
  const segments = title
    .slice(0, 300)
    .split(/\s+[-–—/·•]+\s+|[:|,;]\s+|\s*[<>|]+\s*|\s+x\s+|\s+(?=\((?![mwfdx]\/))|(?<=[^mwfdx])\)/iu)
    .map((segment) => segment.replace(/^[\s(]+/, '').trim())
    .filter(Boolean);
  for (const segment of segments) {
    const [head = '', leads = ''] = before.exec(segment) ?? [];
    const rest = segment.slice(head.length).replace(behind, '').replace(article, '').trim();
    if (!rest || isName(rest)) continue;
    const [, what = rest, where = ''] = place.exec(rest) ?? [];
    if (where && !isName(where)) facts.company ||= where;
    if (!where && isCompany(rest, label)) facts.company ||= rest;
    else if (where || isRoleWord.test(what) || /^(?:for|as|für|als|pour|para)$/iu.test(leads)) {
      if (!new RegExp(`^${interview}$`, 'iu').test(what) && !isName(what)) facts.role ||= withoutNoun(what);
    } else if (leads && !label) facts.company ||= rest;
  }
  facts.company ||= label;
  return facts;
}

const withoutNoun = (role: string): string => role.replace(/\s+(?:role|position|job|vacancy)$/iu, '');

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function isCompany(text: string, label: string): boolean {
  const [name, own] = [folded(text), folded(label)];
  return own.length > 2 && name.length > 2 && (name.includes(own) || (name.length > 3 && own.includes(name)));
}

/** `caldera` of `mail.caldera.co.uk`: the longest part that is not the last. */
const labelOf = (domain: string): string =>
  domain
    .split('.')
    .slice(0, -1)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');
