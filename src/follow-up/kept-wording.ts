/** "Save my wording": the sentences that the candidate changed in a letter, as variants for other letters. */
import type { Draft, SentenceSource } from './draft.ts';
import type { Interview, NotesFile } from './notes.ts';
import { type Refusal, refuse } from './refusal.ts';
import { type Result, success } from './result.ts';
import { type KeptWording, longestWording } from './template/own-words.ts';

/** A letter as it was written and as it stands now, beside the notes it was made of. */
export interface EditedLetter {
  draft: Draft;
  text: string;
  notes: NotesFile;
}

/** A sentence of a part, e.g. `template:parts/opening#2`; the subject and sentences that stand in a layout belong to none. */
const ofPart = /^template:[^/]+\/([\w-]+)#\d+$/;

/** Values that are never put in the place of words: they stand for others, or outside sentences. */
const neverNamed = /^(?:greeting|names|interviewer|asked)$/;

/**
 * The changed sentences with the values' names back in their places, ready for the message `keepWording`. The refusal says
 * why nothing can be kept: nothing was changed, or a sentence still tells what is only true of this interview.
 */
export function keptWordings({ draft, notes, text }: EditedLetter): Result<KeptWording[], Refusal> {
  const interview = notes.interviews.find(({ id }) => id === draft.interviewId);
  if (!interview) return refuse('interviewGone');
  const [language = 'en'] = draft.locale.split('-');
  const kept: KeptWording[] = [];
  for (const { source, now } of changedSentences(draft.sources, text)) {
    const part = ofPart.exec(source.from)?.[1];
    if (!part) continue;
    if (now.length > longestWording) return refuse('sentenceTooLong');
    if (/[{}]/.test(now)) return refuse('curlyBrackets');
    const wording = withNames(now, draft.values ?? {});
    const told = toldOf(wording, source, interview);
    if (told) return refuse('tellsInterview', told);
    kept.push({ kind: draft.kind, part, language, tone: draft.tone, text: wording });
  }
  return kept.length ? success(kept) : refuse('nothingChanged');
}

/** The sentences of which only one stands between two that stayed, each with what stands there now. */
export function changedSentences(sources: readonly SentenceSource[], text: string): { source: SentenceSource; now: string }[] {
  const whole = flat(text);
  const changed: { source: SentenceSource; now: string }[] = [];
  let from = 0;
  let missing: SentenceSource[] = [];
  const close = (end: number) => {
    const [source] = missing;
    const now = whole.slice(from, end).trim();
    if (source && missing.length === 1 && now) changed.push({ source, now });
    missing = [];
  };
  for (const source of sources) {
    const sentence = flat(source.sentence);
    const at = whole.indexOf(sentence, from);
    if (at < 0) {
      missing.push(source);
      continue;
    }
    close(at);
    from = at + sentence.length;
  }
  close(whole.length);
  return changed;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The sentence with its values' names for their texts, the longest first. */
function withNames(sentence: string, values: NonNullable<Draft['values']>): string {
  const known = Object.entries(values)
    .filter(([name, text]) => !neverNamed.test(name) && flat(text).length > 1)
    .map(([name, text]) => [name, flat(text)] as const)
    .sort(([, one], [, other]) => other.length - one.length);
  if (!known.length) return sentence;
  const any = known.map(([, text]) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const names = new Map([...known].reverse().map(([name, text]) => [text, name]));
  return sentence.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu'),
    (text) => `{{${names.get(text)}}}`,
  );
}

/** Words that notes share with any sentence. */
const common = new Set(
  'about also been from have into more much most than that them then they their this what when which will with would your'.split(
    ' ',
  ),
);

/**
 * A word that gives the interview away: any name; or of what was noted two words that the template did not bring, one when the
 * sentence told the connection point before and does not name it now.
 */
function toldOf(wording: string, before: SentenceSource, interview: Interview): string | undefined {
  const literal = wordsOf(wording.replace(/\{\{\w+\}\}/g, ' '));
  const people = [...interview.interviewers, interview.coordinator, interview.referrer];
  const names = new Set(
    [
      interview.company,
      ...(interview.companyAliases ?? []),
      ...people.flatMap((person) => [person?.fullName, person?.preferredName]),
    ]
      .flatMap((name) => wordsOf(name ?? ''))
      .filter((word) => word.length > 2),
  );
  const name = literal.find((word) => names.has(word) && /^\p{Lu}/u.test(word));
  if (name) return name;
  const { companyNeed, evidence, offer, forgot, weakPoint, role } = interview;
  const noted = [
    ...people.flatMap((person) => person?.connectionPoints ?? []),
    ...(interview.connectionPoints ?? []),
    ...[role, companyNeed, evidence, offer, forgot?.topic, forgot?.text, weakPoint?.question, weakPoint?.betterAnswer],
  ].flatMap((note) => wordsOf((note ?? '').toLowerCase()));
  // What the template's own sentence said besides the notes is nobody's secret.
  const shown = new Set(wordsOf(before.sentence.toLowerCase()).filter((word) => !noted.includes(word)));
  const told = [...new Set(literal.map((word) => word.toLowerCase()))].filter(
    (word) => word.length > 3 && !common.has(word) && noted.includes(word) && !shown.has(word),
  );
  const pointIsGone =
    before.notes?.some((note) => note.endsWith('connectionPoints')) && !/\{\{(?:[cC]onnection|clause)\}\}/.test(wording);
  return told.length > (pointIsGone ? 0 : 1) ? told[0] : undefined;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
