/** What the review tool is given: one letter with its notes (README, "The notes format"). */
import * as v from 'valibot';
import { isInstant, type NotesFile, type NotesProblem, parseNotes, parseRecord } from './notes.ts';
import { failure, type Result, success } from './result.ts';

const text = v.string('not a text');
const optionalText = v.optional(text);
const addresses = v.optional(
  v.array(v.looseObject({ name: optionalText, email: optionalText }, 'not an object'), 'not a list'),
  [],
);
const instant = v.pipe(
  text,
  v.check((value) => isInstant(value), 'not an instant'),
);
const requestSchema = v.looseObject(
  {
    notes: v.looseObject({}, 'not an object'),
    interviewId: text,
    kind: text,
    channel: v.optional(v.picklist(['email', 'linkedin'], 'not one of email, linkedin')),
    from: optionalText,
    to: addresses,
    cc: addresses,
    subject: v.optional(text, ''),
    text: v.optional(text, ''),
    plannedSendAt: v.optional(instant),
    attachments: v.optional(v.array(v.union([text, v.looseObject({})], 'neither a name nor an object'), 'not a list'), []),
    siblings: v.optional(
      v.array(v.looseObject({ recipient: v.optional(text, ''), text: v.optional(text, '') }, 'not an object'), 'not a list'),
      [],
    ),
  },
  'not an object',
);

/** A letter to be reviewed, checked: attachments are names. */
export type ReviewRequestFile = Pick<
  v.InferOutput<typeof requestSchema>,
  'interviewId' | 'kind' | 'channel' | 'from' | 'to' | 'cc' | 'subject' | 'text' | 'plannedSendAt' | 'siblings'
> & { notes: NotesFile; attachments: string[] };

/** Checks a review request: already parsed JSON in, the request or the first problem out, notes included. */
export function parseReviewRequest(value: unknown): Result<ReviewRequestFile, NotesProblem> {
  const request = parseRecord(requestSchema, value);
  if (!request.ok) return request;
  // As they were given: places are counted with the blank ones.
  const notes = parseNotes((value as { notes: unknown }).notes);
  if (!notes.ok) return failure({ ...notes.error, path: ['notes', notes.error.path].filter(Boolean).join('.') });
  const attachments = request.value.attachments.map((attachment) => (typeof attachment === 'string' ? attachment : 'file'));
  return success({ ...request.value, notes: notes.value, attachments });
}
