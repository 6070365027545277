/** `npm run review -- FILE|-`: what a colleague would say about one letter, held against its notes, as JSON. */
import { parseArgs } from 'node:util';
import type { SaidFinding } from '../follow-up/draft.ts';
import { problemText, readJson } from '../follow-up/notes.ts';
import { isPerson } from '../follow-up/reading/people.ts';
import { failure, type Result, success } from '../follow-up/result.ts';
import { type ReviewHead, review } from '../follow-up/review.ts';
import { reviewDates } from '../follow-up/review-dates.ts';
import { parseReviewRequest } from '../follow-up/review-request.ts';
import { withDecisionDays } from '../follow-up/timing/decision.ts';
import { inEnglish } from './in-english.ts';
import { readTemplates } from './read-templates.ts';
import { answer, readInput, refuse } from './tool.ts';

const usage = 'npm run --silent review -- FILE|-';

/** Runs the tool; `root` is the folder of package.json. Gives the exit code: 0, or 2 for input that is not the format. */
export async function main(parameters: readonly string[], root: string): Promise<number> {
  const file = readParameters(parameters);
  if (!file.ok) return refuse(file.error);
  const library = readTemplates(root);
  if (!library.ok) return refuse(library.error);
  const source = await readInput(file.value);
  if (!source.ok) return refuse(source.error);
  const reviewed = reviewSource(
    source.value,
    library.value.kinds.map(({ head }) => head),
  );
  return reviewed.ok ? answer(reviewed.value) : refuse(reviewed.error);
}

/** Reviews one letter given as the JSON of the notes format; the error is one line with the field at fault. */
export function reviewSource(source: string, heads: readonly ReviewHead[]): Result<{ findings: SaidFinding[] }> {
  const json = readJson(source);
  if (!json.ok) return failure(problemText(json.error));
  const request = parseReviewRequest(json.value);
  if (!request.ok) return failure(problemText(request.error));
  const { interviewId, kind, notes: given, ...letter } = request.value;
  const notes = withDecisionDays(given);
  const interview = notes.interviews.find(({ id }) => id === interviewId);
  if (!interview) return failure(`interviewId: there is no interview with the id ${interviewId}`);
  if (!heads.some(({ id }) => id === kind))
    return failure(`kind: there is no kind called ${kind}; there are ${heads.map(({ id }) => id).join(', ')}`);
  const person = interview.interviewers.find((one) => letter.to.some((address) => isPerson(address, one)));
  const dates = reviewDates(interview, notes.candidate, person, heads);
  return success({ findings: review({ ...letter, notes, interviewId, kind, heads, dates }).map(inEnglish) });
}

function readParameters(parameters: readonly string[]): Result<string> {
  try {
    const { positionals } = parseArgs({ args: [...parameters], allowPositionals: true, options: {} });
    const [file, ...more] = positionals;
    if (file === undefined) return failure(`the file is missing: ${usage}`);
    return more.length ? failure(`one file at a time, not also ${more[0]}: ${usage}`) : success(file);
  } catch (error) {
    const [why = ''] = error instanceof Error ? error.message.split(/[.\n]/) : [];
    return failure(`${why}: ${usage}`);
  }
}
