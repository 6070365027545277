/** A good letter and its notes, to be spoilt in one place at a time. */
import { expect, it } from 'vitest';
import { inEnglish } from '../../../src/cli/in-english.ts';
import type { SaidFinding } from '../../../src/follow-up/draft.ts';
import { type NotesFile, parseNotes } from '../../../src/follow-up/notes.ts';
import { type ReviewHead, type ReviewInput, review } from '../../../src/follow-up/review.ts';
import { reviewDates } from '../../../src/follow-up/review-dates.ts';

/** Kinds as the templates' heads describe them. */
export const heads: readonly ReviewHead[] = [
  { id: 'thank-you', due: 'send-by', to: 'interviewer', channel: 'email', skip: [] },
  { id: 'check-in', due: 'check-in', to: 'interviewer', channel: 'email', skip: ['gratitude-missing', 'connection-missing'] },
  {
    id: 'second-check-in',
    due: 'second-check-in',
    to: 'interviewer',
    channel: 'email',
    skip: ['gratitude-missing', 'connection-missing'],
  },
  { id: 'forward-request', due: 'send-by', to: 'everyone-missing', channel: 'email', skip: ['too-long', 'too-many-paragraphs'] },
  {
    id: 'coordinator-thank-you',
    due: 'send-by',
    to: 'coordinator',
    channel: 'email',
    skip: ['connection-missing', 'interest-missing'],
  },
  { id: 'linkedin-note', due: 'send-by', to: 'interviewer', channel: 'linkedin', skip: [] },
  { id: 'recovery', due: 'send-by', to: 'interviewer', channel: 'email', skip: [] },
  { id: 'competing-offer', due: 'at-once', to: 'interviewer', channel: 'email', skip: ['connection-missing'] },
  {
    id: 'offer-accept',
    due: 'at-once',
    to: 'interviewer',
    channel: 'email',
    skip: ['connection-missing', 'interest-missing', 'pay-talk'],
  },
];

type Json = Record<string, unknown>;

const interview: Json = {
  id: 'caldera',
  company: 'Caldera Foods',
  role: 'Growth Analyst',
  endedAt: '2026-03-10T11:30:00+00:00',
  timeZone: 'Europe/London',
  met: 'separately',
  locale: 'en-GB',
  interviewers: [
    {
      id: 'dana',
      fullName: 'Dana Okafor',
      email: 'dana@caldera.example',
      honorific: 'Ms.',
      connectionPoints: ['the ads you only run on rainy days'],
    },
    {
      id: 'hugo',
      fullName: 'Hugo Lambert',
      email: 'hugo@caldera.example',
      connectionPoints: ['the returns warehouse in Leeds'],
    },
  ],
};

/** Changes to the letter or to its notes; what is not named stays good. */
export interface Change extends Partial<Omit<ReviewInput, 'notes'>> {
  interview?: Json;
  candidate?: Json;
  /** Changes to Dana, to whom it goes. */
  dana?: Json;
  hugo?: Json;
  otherInterviews?: Json[];
}

/** Notes in the public format, checked. */
export function notesOf({
  interview: changed = {},
  candidate = {},
  dana = {},
  hugo = {},
  otherInterviews = [],
}: Change = {}): NotesFile {
  const [first, second] = interview.interviewers as Json[];
  const parsed = parseNotes({
    format: 'afterword-notes',
    version: 1,
    candidate: { fullName: 'Maya Lindqvist', email: 'maya@mail.example', ...candidate },
    interviews: [
      {
        ...interview,
        interviewers: [
          { ...first, ...dana },
          { ...second, ...hugo },
        ],
        ...changed,
      },
      ...otherInterviews,
    ],
  });
  if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`);
  return parsed.value;
}

/** The good text, sentence by sentence replaceable. */
export const goodText = `Dear Ms Okafor,

Thank you for the time you gave me yesterday. I have gone on thinking about the ads you only run on rainy days, and about how you would know that they pay.

The position interests me even more than before. I look forward to hearing about the next step and can send the case study whenever it suits you.

Kind regards,
Maya Lindqvist`;

/** The input of a review: the good letter with the changes. */
export function letter(change: Change = {}): ReviewInput {
  const { interview: _, candidate, dana, hugo, otherInterviews, ...input } = change;
  const notes = notesOf(change);
  const [caldera] = notes.interviews;
  if (!caldera) throw new Error('no interview');
  return {
    notes,
    dates: reviewDates(caldera, notes.candidate, caldera.interviewers[0], heads),
    interviewId: 'caldera',
    kind: 'thank-you',
    heads,
    to: [{ name: 'Dana Okafor', email: 'dana@caldera.example' }],
    cc: [],
    subject: 'Growth Analyst interview – Maya Lindqvist',
    text: goodText,
    plannedSendAt: '2026-03-11T09:00:00+00:00',
    attachments: [],
    ...input,
  };
}

/** The good text with one stretch replaced, which must be there. */
export function changed(from: string, to: string): string {
  if (!goodText.includes(from)) throw new Error(`not in the good letter: ${from}`);
  return goodText.replace(from, to);
}

/** The good text with a sentence of its own added to the second paragraph. */
export const adding = (sentence: string): string => changed('The position interests', `${sentence} The position interests`);

/** What one check finds in a letter, said in English. */
export const findings = (check: string, change: Change = {}): SaidFinding[] =>
  review(letter(change))
    .filter((finding) => finding.check === check)
    .map(inEnglish);

/** Another interview of the candidate's, at another company. */
export const brightwater: Json = {
  id: 'brightwater',
  company: 'Brightwater Bank',
  companyAliases: ['Brightwater'],
  role: 'Data Analyst',
  endedAt: '2026-03-04T09:00:00+00:00',
  interviewers: [{ id: 'tom', fullName: 'Tom Brandt', email: 'tom@brightwater.example' }],
};

/** What a check must find (with the first finding's evidence, where given), and what it must leave alone. */
export interface Cases {
  finds: readonly (readonly [what: string, change: Change, evidence?: string])[];
  silent: readonly (readonly [what: string, change: Change])[];
}

/** One test a case. Every range must hold the evidence it names. */
export function checkHolds(check: string, { finds, silent }: Cases): void {
  for (const [what, change, evidence] of finds)
    it(`finds: ${what}`, () => {
      const [found] = findings(check, change);
      expect(found, 'nothing was found').toBeDefined();
      if (evidence !== undefined) expect(found?.evidence).toBe(evidence);
      const { subject, text } = letter(change);
      if (found?.range && check !== 'emoji')
        expect((found.where === 'subject' ? subject : text).slice(...found.range)).toBe(found.evidence);
    });
  for (const [what, change] of silent)
    it(`leaves alone: ${what}`, () => {
      expect(findings(check, change)).toEqual([]);
    });
}
