/** Which connection point a letter to one interviewer uses: their own, and nobody else's. */
import type { Finding } from './draft.ts';
import { type NotePhrase, notePhrase } from './note-phrase.ts';
import type { Interview } from './notes.ts';
import { type Told, tell } from './tell.ts';

/** The note that the letter uses (blank = none), and what there is to say about it. */
export interface Connection {
  text: string;
  /** Where it stands: `notes.interviewers[0].connectionPoints`. */
  from: string;
  findings: Finding[];
}

const shared = 'notes.connectionPoints';

/** Two letters may hold the same words up to this many; a longer point would be recognised. */
const mostAlike = 5;

const isUsable = ({ sort }: Pick<NotePhrase, 'sort'>): boolean => sort === 'phrase' || sort === 'clause';

// "Their" may be said of the drivers; at the beginning it is said of whom the note is about.
const thirdPerson = /^their\b|\b(?:her|his|s?he|him)\b/i;

const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The connection point for the interviewer at this place of the notes; at -1, for nobody in particular. */
export function connectionFor(interview: Interview, place: number, language: string): Connection {
  const points = (notes: readonly string[] | undefined) =>
    (notes ?? []).map((text) => ({ text, sort: notePhrase(text, language).sort })).filter(({ sort }) => sort !== 'none');
  const general = points(interview.connectionPoints);
  const generalUsable = general.filter(isUsable);
  const used = new Map<string, string>();
  let nextGeneral = 0;

  for (const [index, interviewer] of interview.interviewers.entries()) {
    if (index > Math.max(place, -1)) break;
    const own = points(interviewer.connectionPoints);
    const usable = own.filter(isUsable);
    const fresh = usable.find(({ text }) => !used.has(folded(text)));
    const chosen =
      fresh ??
      (usable.length
        ? usable.find(({ text }) => folded(text).split(' ').length <= mostAlike)
        : own.length
          ? undefined
          : generalUsable[nextGeneral++]);
    const isTaken = !fresh && usable.length > 0;
    if (index === place) {
      const name = interviewer.fullName || tell('thisInterviewer');
      const findings: Finding[] = [];
      if (isTaken)
        findings.push(
          sameFinding(
            usable[0]?.text ?? '',
            name,
            used.get(folded(usable[0]?.text ?? '')) || tell('anotherInterviewer'),
            !chosen,
          ),
        );
      else if (!chosen && [...own, ...general].some(({ sort }) => sort === 'long')) findings.push(longFinding(name));
      else if (!chosen && own.length) findings.push(brokenFinding(own[0]?.text ?? ''));
      if (!chosen && !isTaken) findings.push(missingFinding(name));
      const [spokenOf] = (language === 'en' && chosen && thirdPerson.exec(chosen.text)) || [];
      if (spokenOf) findings.push(thirdPersonFinding(spokenOf, name));
      const isGeneral = chosen && !own.includes(chosen);
      return { text: chosen?.text ?? '', from: isGeneral ? shared : `notes.interviewers[${index}].connectionPoints`, findings };
    }
    if (chosen) used.set(folded(chosen.text), interviewer.fullName);
  }
  return { text: generalUsable[0]?.text ?? '', from: shared, findings: [] };
}

/** The place of the interviewer who gets what only one of a panel may get: the hiring manager, else the first. */
export const mainPlace = ({ interviewers }: Interview): number =>
  Math.max(
    0,
    interviewers.findIndex((one) => one.function === 'hiring-manager'),
  );

/** As the notes have it, or words in its place. */
type Name = string | Told;

const sameFinding = (text: string, name: Name, other: Name, isLeftOut: boolean): Finding => ({
  check: 'same-connection-point',
  severity: 'info',
  where: 'notes',
  evidence: text.slice(0, 160),
  told: {
    ...tell('samePointNoted', { names: [name, other] }),
    next: isLeftOut ? { ...tell('pointLeftOut', name), next: tell('mayCompareNotes') } : tell('mayCompareNotes'),
  },
});

const longFinding = (name: Name): Finding => ({
  check: 'connection-point-too-long',
  severity: 'info',
  where: 'notes',
  evidence: '',
  told: tell('pointTooLong', name),
});

const brokenFinding = (text: string): Finding => ({
  check: 'connection-point-too-long',
  severity: 'info',
  where: 'notes',
  evidence: text.slice(0, 160),
  told: tell('pointDoesNotFit', text.slice(0, 60)),
});

const thirdPersonFinding = (word: string, name: Name): Finding => ({
  check: 'connection-wrong-person',
  severity: 'warning',
  where: 'notes',
  evidence: word,
  told: tell('thirdPerson', word, name, /^s?he$|^him$/i.test(word) ? 'you' : 'your'),
});

const missingFinding = (name: Name): Finding => ({
  check: 'connection-missing',
  severity: 'error',
  where: 'notes',
  evidence: '',
  told: tell('pointMissing', name),
});
