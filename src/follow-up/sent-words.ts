/** What already went to a company, so that no letter there repeats it. */
import type { Interview, NotesFile } from './notes.ts';
import { type Kind, type Line, type Section, type TemplateLibrary, wordsIn } from './template/library.ts';

/** A piece of a variant this long (characters) is enough to know it by. */
const markLength = 14;

/** The texts that went to the company of this interview, but for those of the same kind after the same interview to the same person. */
export function sentWords(notes: NotesFile, interview: Interview, kind: string, id: string): string[] {
  const company = fold(interview.company);
  return notes.interviews.flatMap((other) => {
    if (!other.messages?.length || (other.id !== interview.id && (!company || fold(other.company) !== company))) return [];
    return other.messages
      .filter(
        ({ text, kind: sort, interviewerId = id }) =>
          text && !(other.id === interview.id && sort === kind && interviewerId === id),
      )
      .map(({ text }) => text ?? '');
  });
}

/** When the last message to this recipient went, RFC 3339; those to nobody in particular count if their kind goes to interviewers. */
export function lastSentTo(interview: Interview, id: string | undefined, kinds: TemplateLibrary['kinds']): string | undefined {
  let last: string | undefined;
  for (const { interviewerId, kind, sentAt } of interview.messages ?? []) {
    const to = kinds.find(({ head }) => head.id === kind)?.head.to ?? 'interviewer';
    if (interviewerId ? interviewerId !== id : to !== 'interviewer') continue;
    if (!last || Temporal.Instant.compare(sentAt, last) > 0) last = sentAt;
  }
  return last;
}

/** The variants of a kind that stand in those texts, as `part#index`. */
export function variantsSent(texts: readonly string[], kind: Kind, library: TemplateLibrary, language: string): string[] {
  if (!texts.length) return [];
  const found: string[] = [];
  const look = (parts: Readonly<Record<string, readonly Section[]>>) => {
    for (const [part, sections] of Object.entries(parts)) {
      const lines = sections.flatMap((section) => section.lines);
      lines.forEach((line, index) => {
        const mark = markOf(line);
        if (mark.length >= markLength && texts.some((text) => text.includes(mark))) found.push(`${part}#${index}`);
      });
    }
  };
  look((Object.hasOwn(library.parts, language) && library.parts[language]) || {});
  look(wordsIn(kind, language)?.parts ?? {});
  return found;
}

const fold = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** The longest piece of a variant's own words. */
function markOf(line: Line): string {
  const pieces =
    'program' in line
      ? line.program.filter((one): one is string => typeof one === 'string')
      : line.filter((_, index) => index % 2 === 0);
  return pieces.reduce((longest, piece) => (piece.trim().length > longest.length ? piece.trim() : longest), '');
}
