import 'temporal-polyfill/global';
import Handlebars from 'handlebars';
import { readTemplates } from '../../src/cli/read-templates.ts';
import { type NotesFile, parseNotes } from '../../src/follow-up/notes.ts';
import { review } from '../../src/follow-up/review.ts';
import { reviewDates } from '../../src/follow-up/review-dates.ts';
import { readTimeline } from '../../src/follow-up/timing/decision.ts';
import { timing } from '../../src/follow-up/timing/timing.ts';
import { writeLetter, writePanel } from '../../src/follow-up/write.ts';
import { exponentOf, type Measured, measure } from './measure.ts';
import { heading, row } from './report.ts';

const points = [
  'the rota you changed in May',
  'how your drivers plan the night routes',
  'the plan for a second depot',
  'the labels on the returns',
  'the ads you run on rainy days',
];
const now = '2026-03-10T15:00:00Z';

function notesWith(people: number): NotesFile {
  const interviewers = Array.from({ length: people }, (_, index) => ({
    id: `p${index}`,
    fullName: `Person ${String.fromCharCode(65 + (index % 26))}berg`,
    email: `p${index}@caldera.example`,
    function: (['hiring-manager', 'peer', 'executive', 'recruiter', 'other-team'] as const)[index % 5],
    connectionPoints: [`${points[index % points.length]}${index < points.length ? '' : ` number ${index}`}`],
  }));
  const parsed = parseNotes({
    format: 'afterword-notes',
    version: 1,
    candidate: { fullName: 'Maya Brandt', timeZone: 'Europe/London', locale: 'en-GB' },
    interviews: [
      {
        id: 'caldera',
        company: 'Caldera Foods',
        role: 'Head of Logistics',
        endedAt: '2026-03-10T11:30:00+00:00',
        timeZone: 'Europe/London',
        evidence: 'At Norwell I cut spoilage by a third in one year.',
        offer: 'the case study I mentioned',
        interviewers,
      },
    ],
  });
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

/** Measures the words: a letter beside the same letter by compiled Handlebars, a panel, a review, dates. */
export function measureWords(): void {
  const library = unwrap(readTemplates(process.cwd()));
  const heads = library.kinds.map(({ head }) => head);
  const notes = notesWith(5);
  const [interview] = notes.interviews;
  if (!interview) throw new Error('no interview');
  const request = { library, notes, interview, kind: 'thank-you', now };
  const letter = () => unwrap(writeLetter({ ...request, to: { role: 'interviewer', id: 'p0' } }));
  const draft = letter();

  // The same letter as one compiled template with the same values: what a template tool would do.
  const source = draft.text
    .replaceAll(points[0] ?? '', '{{connection}}')
    .replaceAll(interview.role, '{{role}}')
    .replaceAll(interview.company, '{{company}}')
    .replaceAll(notes.candidate.fullName, '{{name}}');
  const compiled = Handlebars.compile(source, { noEscape: true });
  const values = { connection: points[0], role: interview.role, company: interview.company, name: notes.candidate.fullName };
  if (compiled(values) !== draft.text) throw new Error('the compiled template writes another letter');

  const sentences = [
    'Thank you for the time you gave me today.',
    'I have gone on thinking about the rota you changed in May.',
    'At Norwell I cut spoilage by a third in one year, and I would like to do so again.',
    'The work on the night routes sounded like what I do best.',
    'I would be glad to join Caldera Foods as Head of Logistics.',
    'Please let me know if the case study I mentioned would help while you decide.',
  ];
  const body = [...sentences, ...sentences].join(' ').split(' ').slice(0, 108).join(' ');
  const text = `Dear Person Aberg,\n\n${body}.\n\nKind regards,\nMaya Brandt`;
  const input = {
    notes,
    interviewId: 'caldera',
    kind: 'thank-you',
    heads,
    dates: reviewDates(interview, notes.candidate, interview.interviewers[0], heads),
    to: [{ name: 'Person Aberg', email: 'p0@caldera.example' }],
    subject: draft.subject,
    text,
    now,
  };

  const baseline = measure('the same letter, compiled Handlebars, filled only', () => compiled(values));
  const rows: Measured[] = [
    baseline,
    measure('the same letter, compiled Handlebars, compiled and filled', () =>
      Handlebars.compile(source, { noEscape: true })(values),
    ),
    measure('a letter (drawn, filled, kept apart, with sources; with the Temporal polyfill)', letter),
    measure('a panel of five', () => unwrap(writePanel(request))),
    measure(`a review of ${text.split(/\s+/).length} words`, () => review(input)),
    measure('the dates of an interview (with the Temporal polyfill)', () => timing(interview, notes.candidate, heads)),
    measure('a timeframe in five languages (with the Temporal polyfill)', () =>
      readTimeline('by the end of next week', '2026-03-10'),
    ),
  ];
  heading('the words, without a browser', 'µs', 'beside the first');
  for (const { what, microseconds } of rows)
    row(what, microseconds.toFixed(1), `${(microseconds / baseline.microseconds).toFixed(1)} ×`);

  heading('growth, work doubled three times', 'exponent', '1 = linear');
  const panels = [5, 10, 20, 40].map((people) => {
    const many = notesWith(people);
    return measure('', () => unwrap(writePanel({ ...request, notes: many, interview: many.interviews[0] ?? interview })))
      .microseconds;
  });
  row('a panel of 5 to 40', exponentOf(panels).toFixed(2), '');
  const letters = [1, 2, 4, 8].map(
    (times) =>
      measure('', () => review({ ...input, text: text.replace(body, Array.from({ length: times }, () => body).join('\n\n')) }))
        .microseconds,
  );
  row('a review of 120 to 960 words', exponentOf(letters).toFixed(2), '');
  const said = [1, 2, 4, 8].map(
    (times) => measure('', () => readTimeline('they said by the end of next week, '.repeat(times), '2026-03-10')).microseconds,
  );
  row('a timeframe said once to eight times', exponentOf(said).toFixed(2), '');
  const noted = [1, 2, 4, 8].map((times) => {
    const connectionPoints = Array.from({ length: times }, (_, index) => `${points[index % points.length]} on line ${index}`);
    const grown = {
      ...interview,
      interviewers: interview.interviewers.slice(0, 1).map((person) => ({ ...person, connectionPoints })),
    };
    const one = { ...request, notes: { ...notes, interviews: [grown] }, interview: grown };
    return measure('', () => unwrap(writeLetter({ ...one, to: { role: 'interviewer', id: 'p0' } }))).microseconds;
  });
  row('a letter of one to eight things talked about', exponentOf(noted).toFixed(2), '');
}

function unwrap<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
