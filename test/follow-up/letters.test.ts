/** What every letter keeps, whatever the notes hold: checked on random and hostile notes, for every kind and language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemInEnglish } from '../../src/cli/in-english.ts';
import type { Draft } from '../../src/follow-up/draft.ts';
import { linkedInLimits, mostWords } from '../../src/follow-up/letter-limits.ts';
import { lettersDue } from '../../src/follow-up/letters-due.ts';
import { fourGrams, longSentences, mostShared, sharedPart } from '../../src/follow-up/likeness.ts';
import { lacking } from '../../src/follow-up/needs.ts';
import { kindById, type Line, sectionsOf, wordsIn } from '../../src/follow-up/template/library.ts';
import { writePanel } from '../../src/follow-up/write.ts';
import { notesOf, sameAfternoon, sample } from './sample.ts';
import { library } from './templates.ts';

const kinds = library.kinds.map(({ head }) => head.id);
/** The letters that go to everybody of a panel: the thanks, not a check-in or an answer to an offer. */
const panelKinds = library.kinds
  .filter(
    ({ head }) =>
      head.to === 'interviewer' && head.channel === 'email' && ['send-by', 'same-day'].includes(head.due) && !head.byHand,
  )
  .map(({ head }) => head.id);
const seed = 20260310;

const hostile = [
  '<b>bold</b> & <img src=x onerror=alert(1)>',
  '{{role}} {{#each this}}{{/each}} {{> opening}}',
  '__proto__',
  'constructor',
  'toString',
  "O'Neil & Sons",
  'line one\r\nBcc: all@example.com',
  '\u202Egnirts\u202C \u2066x\u2069',
  'tab\there\u0000null',
  '   ',
  '',
  'x'.repeat(12_000),
  'many words '.repeat(1_100),
  'How would you cut costs?',
  'that they are moving the depot to Leeds',
  'We talked about the budget for 2027.',
  'They need help. A lot of it. Soon!',
  '…',
  '- the list\n- of things',
  '日本語の話題',
  'the C++ (R) [north] rewrite',
  'Acme Inc.',
  'Go!',
  '50% of “everything”',
];

/** Notes that are prepositions would look like holes. */
const hasNoHole = (one: string) => !/\b(?:at|as|by|for|the|an?)\W*$/i.test(one);
const text = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...hostile) },
    { weight: 2, arbitrary: fc.lorem({ maxCount: 12 }) },
    { weight: 1, arbitrary: fc.string({ maxLength: 60, unit: 'grapheme' }) },
  )
  .filter(hasNoHole);
const phrase = fc
  .tuple(
    fc.constantFrom('the', 'your', 'how you plan', 'a', 'moving'),
    fc.constantFrom('rota', 'budget', 'depot', 'onboarding', 'Kafka cluster', 'shop floor', 'night shift', 'C++ rewrite'),
    fc.constantFrom('', 'in May', 'for next year', 'after the merger', 'across three sites', 'without losing anybody on the way'),
  )
  .map((parts) => parts.filter(Boolean).join(' '));
/** A name of a letter or two could be any word. */
const name = text.filter((one) => (one.trim().length > 3 && !/\bat\b/i.test(one)) || one.trim() === '');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 4 });

const interviewer = (index: number) =>
  fc.record({
    id: fc.constant(`p${index}`),
    fullName: fc.oneof(fc.constantFrom('Dana Okafor', 'Dr. Helen Nair', 'Li Wei', 'Priya', 'van der Berg, Jan', ''), name),
    email: maybe(fc.constant(`p${index}@acme.example`)),
    honorific: maybe(fc.constantFrom('Dr.', 'Ms', 'Mr.', 'Mx.', 'Prof.', '<b>', 'U')),
    preferredName: maybe(fc.constantFrom('Jen', '{{x}}')),
    nameOrder: maybe(fc.constantFrom('given-first', 'family-first')),
    nameType: maybe(fc.constant('patronymic')),
    pronouns: maybe(fc.constantFrom('she/her', 'they/them')),
    function: maybe(fc.constantFrom('hiring-manager', 'peer', 'executive', 'recruiter', 'other-team')),
    connectionPoints: fc.array(fc.oneof(phrase, text), { maxLength: 2 }),
  });

const interview = fc
  .record({
    id: fc.uuid(),
    company: fc.oneof(fc.constantFrom('Acme', 'Caldera Foods', 'The Royal Society of Very Long Names and Sons'), name),
    role: fc.oneof(
      fc.constantFrom('Data Analyst', 'Senior Regional Director of Logistics and Supply Chain', 'the Data Lead role'),
      name,
    ),
    endedAt: fc.constantFrom('2026-03-10T11:30:00+00:00', '2026-03-09T22:30:00-05:00', '2026-03-06T16:45:00+01:00'),
    timeZone: maybe(fc.constantFrom('Europe/London', 'Asia/Singapore', 'America/New_York')),
    setting: maybe(fc.constantFrom('phone', 'video', 'on-site')),
    connectionPoints: fc.array(fc.oneof(phrase, text), { maxLength: 3 }),
    companyNeed: maybe(fc.oneof(phrase, text)),
    evidence: maybe(fc.oneof(fc.constant('At Norwell I cut spoilage by a third in one year.'), text)),
    offer: maybe(fc.oneof(fc.constantFrom('the case study I mentioned', 'portfolio', 'references', 'my portfolio'), text)),
    forgot: maybe(fc.record({ topic: maybe(text), text: maybe(text) })),
    weakPoint: maybe(fc.record({ question: maybe(text), betterAnswer: maybe(text) })),
    tone: maybe(fc.constantFrom('formal', 'warm')),
    locale: maybe(fc.constantFrom('en-US', 'en-GB', 'de-DE', 'de-CH', 'de-AT', 'fr-FR', 'es-ES', 'pt-BR', 'it-IT')),
    went: maybe(fc.constantFrom('well', 'badly')),
    decisionTimeline: maybe(fc.record({ said: maybe(text), endsOn: maybe(fc.constant('2026-03-20')) })),
    competingDeadline: maybe(fc.constant('2026-03-20')),
    outcome: maybe(fc.constantFrom('rejected', 'offered', 'withdrawn')),
    coordinator: maybe(fc.record({ fullName: name, email: maybe(fc.constant('hr@acme.example')) })),
    referrer: maybe(fc.record({ fullName: name })),
    genericMailbox: maybe(fc.constant('careers@acme.example')),
    messages: maybe(
      fc.constant([{ kind: 'thank-you', interviewerId: 'p0', sentAt: '2026-03-10T15:00:00Z', text: 'Thank you.' }]),
    ),
    size: fc.integer({ min: 0, max: 5 }),
    people: fc.tuple(interviewer(0), interviewer(1), interviewer(2), interviewer(3), interviewer(4)),
  })
  .map(({ size, people, ...rest }) => ({ ...rest, interviewers: people.slice(0, size) }));

const candidate = fc.record({
  fullName: fc.oneof(fc.constant('Maya Brandt'), name),
  linkedInAccount: maybe(fc.constantFrom('basic', 'premium')),
});

const file = fc.record({ candidate, interview }).map(({ candidate: one, interview: other }) => ({
  format: 'afterword-notes',
  version: 1,
  candidate: one,
  interviews: [other],
}));

/** The paragraphs between greeting and sign-off. */
const bodyOf = ({ text: whole, channel }: Draft): string[] => (channel === 'email' ? whole.split('\n\n').slice(1, -1) : [whole]);

/** The letter without what the notes brought in. */
function ownWords(draft: Draft, json: unknown): string {
  let left = `${draft.subject}\n${draft.text}`;
  const notes = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') for (const line of value.split(/\s+/)) notes.add(line);
    else if (value && typeof value === 'object') for (const one of Object.values(value)) collect(one);
  };
  collect(json);
  for (const note of [...notes].sort((one, other) => other.length - one.length))
    if (note.length > 2) left = left.replaceAll(note, '¤');
  return left;
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A note by its path as a source names it; undefined where there is none. */
function noteAt(json: unknown, path: string): unknown {
  const { candidate: me, interviews } = json as { candidate: unknown; interviews: unknown[] };
  let value: unknown = { ...(interviews[0] as object), candidate: me };
  for (const step of path
    .replace(/^notes\./, '')
    .split(/[.[\]]+/)
    .filter(Boolean))
    value = (value as Record<string, unknown> | undefined | null)?.[step];
  return value;
}

/** The own words of a template line. */
const wordsOf = (line: Line): string[] => ('program' in line ? [] : line.filter((_, index) => index % 2 === 0).flatMap(spoken));
const spoken = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .match(/\p{L}+/gu) ?? [];

/** The line that a source names. */
function lineAt(from: string, draft: Draft): Line | undefined {
  const [, owner = '', part, index = ''] = /^template:([\w-]+)\/([\w-]+)#(\d+)$/.exec(from) ?? [];
  const language = draft.locale.slice(0, 2);
  const kind = kindById(library, draft.kind);
  const words = kind && wordsIn(kind, language);
  if (!part || !words) return undefined;
  expect([draft.kind, 'parts']).toContain(owner);
  return sectionsOf(library, words, language, part).flatMap(({ lines }) => lines)[Number(index)];
}

function checkSources(draft: Draft, json: unknown): void {
  for (const { sentence, from, notes = [] } of draft.sources) {
    expect(sentence.trim()).toBe(sentence);
    expect(sentence).not.toBe('');
    for (const path of notes) expect(noteAt(json, path), `${path} of “${sentence}”`).toBeTruthy();
    if (from.startsWith('notes.')) {
      const told = flat(String(noteAt(json, from) ?? ''));
      const own = flat(sentence).replace(/\.$/, '');
      if (!/\p{C}/u.test(told)) expect(told.toLowerCase()).toContain(own.toLowerCase());
    } else if (from !== 'template:greeting') {
      // Its words are those of the line, or stand in the notes that it names.
      const known = new Set(wordsOf(lineAt(from, draft) ?? expect.unreachable(`${from} is no line`)));
      const isOwn = spoken(sentence).some((word) => known.has(word));
      expect(isOwn || notes.length > 0, `“${sentence}” is not from ${from}`).toBe(true);
      if (notes.length === 0)
        for (const word of spoken(sentence)) expect(known, `“${word}” of “${sentence}” is not in ${from}`).toContain(word);
    }
  }
}

function checkLetter(draft: Draft, json: unknown): void {
  const { subject, text: whole, html, channel, kind } = draft;
  // biome-ignore-start lint/suspicious/noControlCharactersInRegex: none of them may be there.
  expect(subject).not.toMatch(/[\r\n\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
  expect(whole).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
  // biome-ignore-end lint/suspicious/noControlCharactersInRegex: none of them may be there.
  const own = ownWords(draft, json);
  expect(own).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN|<\w|&(?:amp|lt|#)/);
  expect(own).not.toMatch(/ {2}| \n|\n /);
  expect(own, own).not.toMatch(/ (?:at|as|by|for|the|an?)[.,;]/);
  expect(own, own).not.toMatch(/(?:^|[^.])\.\.(?!\.)|\?\./);
  expect(html).not.toMatch(/<(?!\/?div>|br>)/);
  if (channel === 'email') {
    const [greeting = ''] = whole.split('\n\n');
    expect(greeting).toMatch(/\S[,:]$/u);
    expect(greeting).not.toMatch(/^(?:Dear|Hi|Hello|Bonjour|Olá|Hola)[,:]?\s*[,:]$/u);
    expect(subject).not.toBe('');
  } else {
    expect(whole.length).toBeLessThanOrEqual(linkedInLimits.premium);
  }
  const body = bodyOf(draft);
  expect(body.length).toBeGreaterThanOrEqual(1);
  checkSources(draft, json);
  const sourced = draft.sources
    .map(({ sentence }) => sentence)
    .join(' ')
    .replace(/\s+/g, ' ');
  expect(sourced).toBe(whole.replace(/\s+/g, ' '));
  if (kind === 'forward-request') return;
  expect(body.length).toBeLessThanOrEqual(3);
  expect((body.join(' ').match(/\S+/g) ?? []).length).toBeLessThanOrEqual(mostWords);
}

describe('every letter', () => {
  it('is well formed, for every kind, on random and hostile notes', () => {
    fc.assert(
      fc.property(
        file,
        fc.constantFrom(...kinds, undefined),
        fc.constantFrom(sameAfternoon, '2026-03-13T09:00:00Z', '2026-04-02T09:00:00Z'),
        (json, kind, now) => {
          const letters = lettersDue({ library, notes: notesOf(json), now, kind });
          if (!letters.ok) throw new Error(problemInEnglish(letters.error));
          for (const draft of letters.value.drafts) checkLetter(draft, json);
        },
      ),
      { seed, numRuns: 600 },
    );
  });

  it('is well formed with each field missing in turn', () => {
    const [interviewOf] = sample.interviews;
    const paths = [
      ...Object.keys(sample.candidate).map((key) => ['candidate', key]),
      ...Object.keys(interviewOf)
        .filter((key) => !['id', 'endedAt'].includes(key))
        .map((key) => ['interviews', '0', key]),
      ...Object.keys(interviewOf.interviewers[0])
        .filter((key) => key !== 'id')
        .map((key) => ['interviews', '0', 'interviewers', '0', key]),
    ];
    for (const path of paths) {
      for (const [blank, some] of [
        [undefined, kinds],
        [null, panelKinds.slice(0, 1)],
        ['  ', panelKinds.slice(0, 1)],
      ] as const) {
        const json: unknown = structuredClone(sample);
        let holder = json as Record<string, unknown>;
        for (const step of path.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
        holder[path.at(-1) ?? ''] = blank;
        for (const kind of some) {
          const letters = lettersDue({ library, notes: notesOf(json), now: sameAfternoon, kind });
          if (!letters.ok) throw new Error(problemInEnglish(letters.error));
          for (const draft of letters.value.drafts) checkLetter(draft, json);
        }
      }
    }
  });
});

describe('a panel', () => {
  it('gets letters that share little and no sentence, for two to five people', () => {
    fc.assert(
      fc.property(file, fc.constantFrom(...panelKinds), (json, kind) => {
        const notes = notesOf(json);
        const [one] = notes.interviews;
        if (!one || one.interviewers.length < 2) return;
        const panel = writePanel({ library, notes, interview: one, kind, now: sameAfternoon });
        if (lacking(kindById(library, kind)?.head ?? { needs: [] }, one).length) {
          expect(panel.ok).toBe(false);
          return;
        }
        if (!panel.ok) throw new Error(problemInEnglish(panel.error));
        panel.value.forEach((draft, place) => {
          for (const other of panel.value.slice(place + 1)) {
            const share = sharedPart(fourGrams(draft.text), fourGrams(other.text));
            expect(share, `${share}\n${draft.text}\n---\n${other.text}`).toBeLessThanOrEqual(mostShared);
            const bodies = [draft, other].map((each) => longSentences(bodyOf(each).join(' ')));
            const same = (bodies[0] ?? []).filter((sentence) => (bodies[1] ?? []).includes(sentence));
            expect(same, `${draft.text}\n---\n${other.text}`).toEqual([]);
          }
        });
      }),
      { seed, numRuns: 1500 },
    );
  });
});
