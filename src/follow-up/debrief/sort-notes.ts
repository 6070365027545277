/**
 * Notes as they were jotted down, sorted by rules: who it was, what one talked about, what they need, what was promised, by when they
 * decide. Nothing is invented: every text stands in the notes word for word, and what no rule knows is given back as it is. English.
 */
import { type ListedPerson, looksLikeName, readPeople } from './people-list.ts';

/** What a piece of the notes is taken for. `rest`: no rule knew it. */
export type PieceKind = 'point' | 'need' | 'promise' | 'timeframe' | 'rest';

/** One piece. `about`: whom it is about, by place in the list of people. */
export interface Piece {
  kind: PieceKind;
  text: string;
  about?: number;
}

/** The notes, sorted. */
export interface SortedNotes {
  people: ListedPerson[];
  pieces: Piece[];
}

const speaks =
  'said|says|asked|asks|mentioned|mentions|told|talked|talks|spoke|explained|explains|wants|wanted|runs|leads|liked|likes|cares|worries|worried';
const role = String.raw`(?:the\s+)?(?:(?:[A-Z][\w&]*|[a-z]+)\s+){0,3}?(?:(?:CEO|CTO|CFO|COO|CMO|CPO|VP)(?:\s+(?:of\s+)?[A-Z]\w+)?|[Hh]ead of [\w ]{2,30}?|[Ll]ead|[Mm]anager|[Dd]irector|[Ee]ngineer|[Rr]ecruiter|[Aa]nalyst|[Dd]esigner|[Ff]ounder|[Pp]artner|HR)`;
const word = String.raw`(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]{1,60}`;
const address = String.raw`<\s*([^<>\s@]+@[^<>\s@]+)\s*>`;
// A full name that somebody was met by, that speaks, or that is followed by a role or an address.
const people: readonly RegExp[] = [
  new RegExp(String.raw`(${word}(?:\s+${word}){1,2})(?=\s*${address})`, 'gu'),
  new RegExp(
    String.raw`(?<=\b(?:[Mm]et|[Ww]ith|[Ss]aw|[Ii]nterviewed by|[Tt]o|[Aa]nd|,)\s+)(${word}\s+${word})(?!\s+(?:Inc|Ltd|GmbH))`,
    'gu',
  ),
  new RegExp(String.raw`(${word}(?:\s+${word}){0,2})(?=\s+(?:${speaks})\b)`, 'gu'),
  new RegExp(String.raw`(${word}\s+${word})(?=\s*[,(]\s*${role}\b)`, 'gu'),
];
const noName = new Set(
  'I We They She He It The This That Then There Also Both Everyone Nobody Somebody Someone Today Yesterday Tomorrow'.split(' '),
);

const rules: readonly [PieceKind, RegExp][] = [
  [
    'promise',
    /\bI(?:['’]ll|(?:\s+have)?\s+(?:promised|said\s+I(?:\s+would|['’]d|\s+will)|will|need|have|should|owe))\s+(?:them\s+|him\s+|her\s+)?(?:to\s+)?(?:send|share|forward|show|get|mail)?\s*(?:him|her|them|over|along)?\s*(?:\p{Lu}\p{L}+\s+)?(.+)$/u,
  ],
  [
    'need',
    /\b(?:[Tt]hey|[Tt]he team|[Tt]he company)\s+(?:really\s+)?(?:need|needs|struggle with|struggles with|are struggling with|are looking for|want(?=\s+(?:to|an?|the|more|fewer|less|some\w*)\b))\s+(?:to\s+)?(.+)$/u,
  ],
  ['need', /\b[Tt]heir\s+(?:biggest\s+|main\s+)?(?:challenge|problem|pain point)\s+(?:is|was)\s+(.+)$/u],
  [
    'point',
    /\b(?:talked|spoke|chatted|told me|asked(?: me)?|cares?|worr(?:ies|ied)|explained|excited|went deep)\s+(?:a lot\s+)?(?:about|into|on)\s+(.+)$/u,
  ],
  ['point', /\b(?:discussed|mentioned|mentions|is interested in|was interested in|walked me through|showed me)\s+(.+)$/u],
];
const decides =
  /\b(?:decid\w+|decision|hear(?:ing)?\s+back|get(?:ting)?\s+back|let\s+(?:me|you|us)\s+know|answer|come\s+back|be\s+in\s+touch|hear\s+from)\b/iu;

/** What has no full stop for so many characters is no sentence that a rule knows. */
const longest = 600;
/** So many sentences are sorted: an hour's talk, and more than anybody jots down after one. The rest is given back as it is. */
const mostSentences = 400;
/** So many places of a clause are tried for the start of a timeframe. */
const mostStarts = 8;
/** So many people are looked for, as many as an interview may have. */
const mostPeople = 200;

/** Sorts them. `isTimeframe` says whether words hold a day: timing/decision.ts knows. */
export function sortNotes(notes: string, isTimeframe: (said: string) => boolean): SortedNotes {
  const list = readPeople(notes);
  if (list) return { people: list, pieces: [] };
  const sentences = sentencesOf(notes.slice(0, 20_000));
  const found = peopleIn(sentences.slice(0, mostSentences));
  const pieces: Piece[] = [];
  let last: number | undefined;
  for (const [place, sentence] of sentences.entries()) {
    if (sentence.length > longest || place >= mostSentences) {
      pieces.push({ kind: 'rest', text: sentence });
      continue;
    }
    const here = mentioned(sentence, found);
    last = here ?? last;
    const taken = clausesOf(sentence).flatMap((clause) => {
      const about = mentioned(clause, found) ?? last;
      const piece = pieceOf(clause, isTimeframe);
      return piece ? [{ ...piece, ...(piece.kind === 'point' && about !== undefined && { about }) }] : [];
    });
    const isAboutPeople =
      here !== undefined && sentence.length < 120 && /\b(?:met|interviewed|saw|with|spoke|talked)\b/iu.test(sentence);
    pieces.push(...taken, ...(taken.length || isAboutPeople ? [] : [{ kind: 'rest' as const, text: sentence }]));
  }
  return { people: found, pieces };
}

function pieceOf(clause: string, isTimeframe: (said: string) => boolean): Piece | undefined {
  if (decides.test(clause)) {
    const said = [...clause.matchAll(/(?<=^|\s)(?=\S)/gu)]
      .map(({ index }) => trimmed(clause.slice(index)))
      .filter((part) =>
        /^(?:by|before|within|in|after|until|early|late|end|next|this|tomorrow|mid|on|around|at|the|over)\b/iu.test(part),
      )
      .slice(0, mostStarts)
      .find((part) => part && isTimeframe(part));
    if (said) return { kind: 'timeframe', text: said };
  }
  for (const [kind, rule] of rules) {
    const text = trimmed(rule.exec(clause)?.[1] ?? '');
    if (text) return { kind, text };
  }
  return undefined;
}

function peopleIn(sentences: readonly string[]): ListedPerson[] {
  const found: ListedPerson[] = [];
  for (const sentence of sentences.filter(({ length }) => length <= longest))
    for (const fullName of namesIn(sentence)) {
      if (found.length === mostPeople) return found;
      const whole = found.find((one) => one.fullName === fullName || one.fullName.startsWith(`${fullName} `));
      if (whole) continue;
      const escaped = fullName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const jobTitle = new RegExp(String.raw`${escaped}\s*[,(]\s*(${role})\b`, 'u').exec(sentence)?.[1] ?? '';
      const email = new RegExp(String.raw`${escaped}\s*${address}`, 'u').exec(sentence)?.[1] ?? '';
      found.push({ fullName, email, jobTitle: jobTitle.replace(/^the\s+/u, '') });
    }
  return found;
}

/** In the order in which they stand. */
function namesIn(sentence: string): string[] {
  const hits = people.flatMap((rule) => [...sentence.matchAll(rule)].map(({ index, 1: found = '' }) => ({ index, found })));
  const names = hits
    .filter(({ found }) => looksLikeName(found) && !found.split(/\s+/u).some((part) => noName.has(part)))
    .sort((one, other) => one.index - other.index || other.found.length - one.found.length);
  return names
    .filter(({ index }, place) => !names.slice(0, place).some((one) => index < one.index + one.found.length))
    .map(({ found }) => found);
}

/** Who is named in it, by a whole name or the first word of one. */
function mentioned(text: string, found: readonly ListedPerson[]): number | undefined {
  const places = found.map(({ fullName }, place) => ({ place, at: indexOfWord(text, fullName.split(/\s+/u)[0] ?? fullName) }));
  return places.filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at)[0]?.place;
}

const indexOfWord = (text: string, wanted: string): number => {
  const at = text.indexOf(wanted);
  return at >= 0 && !/\p{L}/u.test(text[at + wanted.length] ?? '') ? at : -1;
};

/** A full stop after a title or an initial ends nothing. */
const sentencesOf = (notes: string): string[] =>
  notes
    .split(/(?<=(?<!\b(?:Dr|Mr|Ms|Mrs|Prof|St|\p{Lu}))[.!?])\s+(?=\p{Lu})|[\n\r;•]+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** "We talked about ads, and I promised the case study" are two. */
const clausesOf = (sentence: string): string[] =>
  sentence.split(
    /,?\s+(?:and|but|so)\s+(?=(?:I|they|she|he|we|\p{Lu}\p{L}+\s+(?:said|asked|mentioned|told|talked|spoke))\b)|,\s+(?=(?:I|they|she|he|we)\s)/u,
  );

const trimmed = (text: string): string => text.replace(/^[\s,:–—-]+|[\s.,:!?–—-]+$/gu, '');
