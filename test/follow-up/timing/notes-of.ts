import { type Candidate, candidateSchema, type Interview, interviewSchema, parseRecord } from '../../../src/follow-up/notes.ts';

/** An interview as the format allows it; what is not said is missing, and one interviewer, `a`, is there. */
export function interviewOf(notes: Record<string, unknown>): Interview {
  const parsed = parseRecord(interviewSchema, { id: 'i', interviewers: [{ id: 'a', fullName: 'Ada Moss' }], ...notes });
  if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`);
  return parsed.value;
}

/** A candidate as the format allows them. */
export function candidateOf(notes: Record<string, unknown> = {}): Candidate {
  const parsed = parseRecord(candidateSchema, notes);
  if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`);
  return parsed.value;
}
