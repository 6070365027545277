/** Where each sentence of a letter came from: a template line, and the notes that it holds. */
import type { Addressee } from './addressee.ts';
import type { SentenceSource } from './draft.ts';
import type { Interview } from './notes.ts';

/** A sentence of proof among a variant's own words is a source of its own. */
export function sourcesOf(words: string, from: string, notes: string[], evidence: string | undefined): SentenceSource[] {
  const source = (sentence: string, held: string[]): SentenceSource => ({
    sentence,
    from,
    ...(held.length ? { notes: held } : {}),
  });
  const start = evidence && notes.includes('notes.evidence') ? words.indexOf(evidence) : -1;
  if (start < 0 || !evidence) return [source(words, notes)];
  const others = notes.filter((one) => one !== 'notes.evidence');
  const around = [words.slice(0, start).trim(), words.slice(start + evidence.length).trim()] as const;
  return [
    ...(around[0] ? [source(around[0], others)] : []),
    { sentence: evidence, from: 'notes.evidence', notes: ['notes.evidence'] },
    ...(around[1] ? [source(around[1], others)] : []),
  ];
}

/** Where the notes of one person stand. */
export const notesOf = (interview: Interview, to: Addressee): string =>
  to.role === 'interviewer'
    ? `notes.interviewers[${interview.interviewers.findIndex(({ id }) => id === to.id)}]`
    : `notes.${to.role}`;

/** Where a value that is about one person came from; blank when from no note. */
export const personalSource = (name: string, at: string): string =>
  /^(?:connection|Connection|clause)$/.test(name)
    ? `${at}.connectionPoints`
    : /^(?:name|firstName)$/.test(name)
      ? `${at}.fullName`
      : /^(?:names|interviewer)$/.test(name)
        ? 'notes.interviewers'
        : /day|date|thanked/i.test(name)
          ? 'notes.endedAt'
          : '';
