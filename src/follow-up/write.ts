/** Writes letters: notes about an interview, a kind and a recipient in, drafts out. The same notes give the same letter. */
import type { Addressee } from './addressee.ts';
import type { Draft } from './draft.ts';
import { type Letter, Panel, type PanelRequest } from './panel.ts';
import type { Problem } from './refusal.ts';
import { failure, type Result, success } from './result.ts';

/** One letter. `wording`: how often "Another wording" was pressed, for the whole and for single parts. */
export interface LetterRequest extends PanelRequest {
  to: Addressee;
  wording?: number | undefined;
  partWording?: Readonly<Record<string, number>> | undefined;
}

/** Letters that are kept apart from one another; in larger panels the wordings begin again. */
const panelSize = 8;

/** Writes one letter; the error says why there is none. */
export function writeLetter(request: LetterRequest): Result<Draft, Problem> {
  const panel = new Panel(request);
  const known = panel.problem();
  if (known) return failure(known);
  const { to, interview, wording = 0, partWording = {} } = request;
  if (to.role !== 'interviewer') {
    const letter = panel.write(to, 0, [], wording, partWording);
    return letter.ok ? success(letter.value.draft) : letter;
  }
  const place = interview.interviewers.findIndex(({ id }) => id === to.id);
  if (place < 0) return failure(`There is no interviewer with the id ${to.id}`);
  const first = place - (place % panelSize);
  const isAsFirst = wording === 0 && !Object.values(partWording).some(Boolean);
  // The first wording keeps clear of the colleagues before; another one of all colleagues.
  const others = panel.isToOne ? [] : interview.interviewers.slice(first, isAsFirst ? place : first + panelSize);
  const letters: Letter[] = [];
  for (const [index, { id }] of others.entries()) {
    const letter = panel.write({ role: 'interviewer', id }, first + index, letters, 0, {});
    if (!letter.ok) return letter;
    letters.push(letter.value);
  }
  const beside = letters.filter((_, index) => first + index !== place);
  const letter = panel.write(to, place, beside, wording, partWording);
  return letter.ok ? success(letter.value.draft) : letter;
}

/** Writes to every interviewer, each letter unlike the others. The order is that of the notes. */
export function writePanel(request: PanelRequest): Result<Draft[], Problem> {
  const panel = new Panel(request);
  const known = panel.problem();
  if (known) return failure(known);
  let letters: Letter[] = [];
  const drafts: Draft[] = [];
  for (const [place, { id }] of request.interview.interviewers.entries()) {
    if (place % panelSize === 0) letters = [];
    const letter = panel.write({ role: 'interviewer', id }, place, letters, 0, {});
    if (!letter.ok) return letter;
    letters.push(letter.value);
    drafts.push(letter.value.draft);
  }
  return success(drafts);
}
