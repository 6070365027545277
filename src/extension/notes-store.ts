/** The notes in storage: the candidate's profile, and one record per interview. */
import * as v from 'valibot';
import {
  type Candidate,
  candidateSchema,
  type Interview,
  interviewSchema,
  type NotesFile,
  parseRecord,
  problemText,
} from '../follow-up/notes.ts';
import { failure, type Result } from '../follow-up/result.ts';
import type { OwnWords } from '../follow-up/template/own-words.ts';
import { say } from '../say.ts';
import { type GivenRecord, givenAmong } from './given-store.ts';
import { ownWordsAmong } from './own-words-store.ts';
import {
  asidePrefix,
  oneByOne,
  openEnvelope,
  readAll,
  readKey,
  removeRecord,
  type UnreadableRecord,
  writeRecord,
} from './storage.ts';

/** Where the profile stands. */
export const profileKey = 'profile';
const interviewPrefix = 'interview:';
/** Where an interview stands. */
export const interviewKey = (id: string) => `${interviewPrefix}${id}`;

/** Everything the candidate wrote down, and what of it could not be read. */
export interface StoredNotes {
  notes: NotesFile;
  own: OwnWords;
  /** What the organisation gives lies over both. */
  given: GivenRecord;
  unreadable: UnreadableRecord[];
}

/** Reads all notes, the newest interview first. */
export async function readNotes(): Promise<StoredNotes> {
  const everything = await readAll();
  const unreadable: UnreadableRecord[] = [];
  const own = ownWordsAmong(everything, unreadable);
  let candidate: Candidate = v.parse(candidateSchema, {});
  const interviews: Interview[] = [];
  for (const [key, value] of Object.entries(everything)) {
    if (key === profileKey) {
      const profile = openEnvelope(candidateSchema, value);
      if (profile.ok) candidate = profile.value;
      else unreadable.push({ key, problem: profile.error, value });
    } else if (key.startsWith(interviewPrefix)) {
      const interview = openEnvelope(interviewSchema, value);
      if (interview.ok) interviews.push(interview.value);
      else unreadable.push({ key, problem: interview.error, value });
    } else if (key.startsWith(asidePrefix)) unreadable.push({ key, problem: 'kept aside', value });
  }
  interviews.sort((one, other) => Date.parse(other.endedAt) - Date.parse(one.endedAt));
  return {
    notes: { format: 'afterword-notes', version: 1, candidate, interviews },
    own,
    given: givenAmong(everything),
    unreadable,
  };
}

/** Reads one interview; undefined when it is not there or cannot be read. */
export async function readInterview(id: string): Promise<Interview | undefined> {
  const opened = openEnvelope(interviewSchema, await readKey(interviewKey(id)));
  return opened.ok ? opened.value : undefined;
}

export const saveProfile = (candidate: Candidate, now: number): Promise<Result<null>> =>
  writeRecord(profileKey, candidateSchema, candidate, now);

const saveInterview = (interview: Interview, now: number): Promise<Result<null>> =>
  writeRecord(interviewKey(interview.id), interviewSchema, interview, now);

const inTurn = oneByOne();

export const deleteInterview = (id: string): Promise<Result<null>> => inTurn(() => removeRecord(interviewKey(id)));

/** Changes an interview as it is stored then: one change after the other, so that two at once both stay. */
export const changeInterview = (
  id: string,
  change: (stored: Interview | undefined) => Record<string, unknown>,
  now: number,
): Promise<Result<null>> =>
  inTurn(async () => {
    const stored = await readInterview(id);
    const changed = change(stored);
    if (!stored && !changed.endedAt) return failure(say('refusal_interviewGone'));
    const interview = parseRecord(interviewSchema, changed);
    return interview.ok ? saveInterview(interview.value, now) : failure(problemText(interview.error));
  });
