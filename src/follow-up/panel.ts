/** The letters of one interview and one kind: what they have in common, and what keeps them apart. */
import { type Addressee, personOf, unreachable } from './addressee.ts';
import { type Composed, type ComposeInput, compose, type Unit } from './compose.ts';
import { connectionFor, mainPlace } from './connection.ts';
import { afterGreeting, type LocaleCustom, localeCustom, respellingFor } from './custom.ts';
import { dayWords } from './day-words.ts';
import { type Draft, type DraftRecipient, type Finding, type SentenceSource, textToHtml } from './draft.ts';
import { leftOut } from './left-out.ts';
import { isShortEnough } from './letter-limits.ts';
import { fourGrams, longSentences, mostShared, sharedPart } from './likeness.ts';
import { missingIn } from './missing.ts';
import { lacking } from './needs.ts';
import { type Interview, type NotesFile, oneLine, type Person, type Tone } from './notes.ts';
import type { Problem, Refusal } from './refusal.ts';
import { failure, type Result, success } from './result.ts';
import { salutation } from './salutation.ts';
import { lastSentTo, sentWords, variantsSent } from './sent-words.ts';
import { type Place, sourcesOf } from './sentence-sources.ts';
import { tell } from './tell.ts';
import { type Kind, kindById, type TemplateLibrary } from './template/library.ts';
import { momentsFor } from './timing/moments.ts';
import { recipientZone } from './timing/recipient-zone.ts';
import { fullNameOf, myNameOf, shownName, type ValueName, type Values, valuesFor } from './values.ts';

/** What to write. Tone and locale come from the notes unless given; `now` is RFC 3339. */
export interface PanelRequest {
  library: TemplateLibrary;
  notes: NotesFile;
  interview: Interview;
  kind: string;
  now: string;
  tone?: Tone | undefined;
  locale?: string | undefined;
}

/** What is left out, step by step, when a letter grows too long or too like a colleague's. */
const withheld: readonly (readonly ValueName[])[] = [
  [],
  ['need'],
  ['need', 'offer', 'Offer'],
  ['need', 'offer', 'Offer', 'evidence'],
  ['need', 'offer', 'Offer', 'evidence', 'role', 'asRole', 'company'],
  ['need', 'offer', 'Offer', 'evidence', 'role', 'asRole', 'company', 'connection', 'Connection', 'clause'],
];

/** Before the next thing is left out, so many wordings are tried. */
const turnsEach = 4;

/** A letter with what its colleagues' letters are held against. */
export interface Letter {
  draft: Draft;
  sentences: string[];
  used: string[];
  grams: ReadonlySet<string>;
}

/** The words for the day of the interview as the recipient will read them, and that day. */
interface Clock {
  words: ReturnType<typeof dayWords>;
  ended: Temporal.PlainDate;
}

/** What the letters of one interview and one kind have in common. */
export class Panel {
  readonly #request: PanelRequest;
  readonly #kind: Kind | undefined;
  readonly #asked: LocaleCustom;
  readonly #custom: LocaleCustom;
  readonly #tone: Tone;
  readonly #zones = new Map<string, Clock>();

  constructor(request: PanelRequest) {
    const { library, notes, interview, kind, locale, tone } = request;
    this.#request = request;
    this.#kind = kindById(library, kind);
    this.#asked = localeCustom(locale ?? interview.locale ?? notes.candidate.locale ?? 'en-US');
    const isWritten = this.#kind?.head.locales.includes(this.#asked.language) ?? false;
    const own = localeCustom(notes.candidate.locale ?? 'en-US');
    this.#custom = isWritten ? this.#asked : own.language === 'en' ? own : localeCustom('en-US');
    // Colleagues are not formal with one another.
    this.#tone = tone ?? interview.tone ?? (interview.internalCandidate ? 'warm' : (notes.candidate.tone ?? 'formal'));
  }

  /** Whether only one of the panel gets this kind: there are no other letters then to keep clear of. */
  get isToOne(): boolean {
    return this.#kind?.head.toOne ?? false;
  }

  problem(): Refusal | undefined {
    const [kind, request] = [this.#kind, this.#request];
    if (!kind) return { refused: 'noSuchKind', values: [request.kind] };
    const lacks = lacking(kind.head, request.interview).join(', ');
    return lacks ? { refused: 'lacksNotes', values: [kind.head.title, lacks] } : undefined;
  }

  /** Writes one letter unlike the `others`. `place` is the interviewer's in the notes. */
  write(
    to: Addressee,
    place: number,
    others: readonly Letter[],
    turn: number,
    partTurns: Readonly<Record<string, number>>,
  ): Result<Letter, Problem> {
    const [kind, request, custom, tone] = [this.#kind, this.#request, this.#custom, this.#tone];
    const { interview, notes, library } = request;
    const person = personOf(interview, to);
    if (!kind || !person) return failure(`The notes name no ${to.role}`);
    const { head } = kind;
    const id = to.role === 'interviewer' ? to.id : to.role;
    const sent = sentWords(notes, interview, head.id, id);
    const people =
      head.to === 'everyone-missing'
        ? unreachable(interview)
        : interview.interviewers.filter((_, index) => to.role !== 'interviewer' || index !== place);
    const tags = this.#tagsOf(person);
    tags.add(to.role === 'coordinator' ? to.role : 'met');
    // Only then is it true to say so.
    if (interview.contactAllowed !== false && people.every(({ email }) => !email)) tags.add('no-address');
    const connection = connectionFor(interview, to.role === 'interviewer' ? place : -1, custom.language);
    const values = this.#valuesOf(person, people, connection.text, id);
    const isMain = to.role !== 'interviewer' || mainPlace(interview) === place;
    const { evidence = '' } = values;
    if (!isMain || sent.some((text) => evidence && text.includes(evidence))) delete values.evidence;
    const whom = fullNameOf(person, custom.language) ? person : {};
    const hello = salutation(whom, { ...custom, tone, company: values.company ?? '' });
    values.greeting = hello.replace(/[,:]$/, '');

    // A letter that says something of every person asks about what it cannot say of one.
    const about = head.each ? people : [];
    const points = about.map((one) =>
      connectionFor(
        interview,
        interview.interviewers.findIndex(({ id }) => id === one.id),
        custom.language,
      ),
    );
    const { company } = values;
    const isToCompany = company !== undefined && hello.includes(company);
    // It is named once.
    if (isToCompany) delete values.company;
    const nameAt = (one: Partial<Person>): string => {
      const index = interview.interviewers.findIndex(({ id }) => id === one.id);
      return `notes.${index < 0 ? to.role : `interviewers[${index}]`}.${one.fullName ? 'full' : 'preferred'}Name`;
    };
    const places: [Place, ...Place[]] = [
      {
        name: values.name ? nameAt(person) : isToCompany ? 'notes.company' : '',
        connection: connection.from,
      },
      ...about.map((one, index) => ({ name: nameAt(one), connection: points[index]?.from ?? '' })),
    ];

    const input: Omit<ComposeInput, 'values'> = {
      library,
      kind,
      language: custom.language,
      tags,
      each: about.map((one, index) => ({
        values: this.#valuesOf(one, people, points[index]?.text ?? '', one.id),
        tags: this.#tagsOf(one),
      })),
      taken: new Set([...others.flatMap(({ used }) => used), ...variantsSent(sent, kind, library, custom.language)]),
      seed: `${interview.id}/${id}/${head.id}`,
      turn,
      partTurns,
      respell: respellingFor(custom),
    };
    const greeting = head.channel === 'email' ? hello : '';

    let letter: Letter | undefined;
    let leastShared = Number.POSITIVE_INFINITY;
    const repeated = new Set(others.flatMap(({ sentences }) => sentences));
    for (let step = 0; step < withheld.length * turnsEach && leastShared > mostShared; step++) {
      const left: Values = { ...values };
      for (const name of withheld[Math.floor(step / turnsEach)] ?? []) delete left[name];
      // Another seed, not another turn: what colleagues have used stays last.
      const again = step % turnsEach;
      const seed = again ? `${input.seed}/${again}` : input.seed;
      const fitting = this.#fitting({ ...input, seed, values: left }, values);
      if (!fitting.ok) return fitting;
      const composed = withoutRepeats(fitting.value, repeated);
      const next = this.#letterOf(composed, greeting, to, person, places);
      // Too long is worse than any likeness; of several that are too alike the least alike is kept.
      const tooLong = this.#isShort(composed) ? 0 : 10;
      const shared = Math.max(tooLong, ...others.map(({ grams }) => sharedPart(grams, next.grams) + tooLong));
      if (letter && shared >= leastShared) continue;
      letter = next;
      leastShared = shared;
    }
    if (!letter) return failure(`The notes name no ${to.role}`);
    // Of the proof it is only said that it is lost where it would have stood.
    const isLost = isMain && (!evidence || (values.evidence && !letter.draft.text.includes(evidence)));
    const findings = [
      ...[connection, ...points].flatMap((one) => one.findings),
      ...this.#findings(to, person),
      ...leftOut(interview, kind, library, custom.language, { ...values, evidence: isLost ? '' : '-' }),
    ].filter(({ check }) => !head.skip.includes(check));
    return success({ ...letter, draft: { ...letter.draft, values, findings } });
  }

  /** A note on LinkedIn takes the first wording that keeps its limit; subjects keep the role whatever the body withholds. */
  #fitting(input: ComposeInput, all: Values): Result<Composed, Problem> {
    const first = compose(input);
    if (!first.ok) return first;
    if (input.kind.head.channel !== 'linkedin') {
      if (input.values.role === all.role) return first;
      const whole = compose({ ...input, values: { ...input.values, ...(all.role ? { role: all.role } : {}) } });
      return whole.ok ? success({ ...first.value, subject: whole.value.subject }) : whole;
    }
    let best = first.value;
    for (let turn = 1; turn < 12 && !this.#isShort(best); turn++) {
      const next = compose({ ...input, turn: input.turn + turn });
      if (!next.ok) return next;
      best = next.value;
    }
    return success(best);
  }

  #isShort(composed: Composed): boolean {
    const [kind, custom, request] = [this.#kind, this.#custom, this.#request];
    return !kind || isShortEnough(composed, kind, custom.language, request.notes.candidate.linkedInAccount);
  }

  #letterOf(
    composed: Composed,
    greeting: string,
    to: Addressee,
    person: Partial<Person>,
    places: readonly [Place, ...Place[]],
  ): Letter {
    const [request, custom, tone] = [this.#request, this.#custom, this.#tone];
    const { interview, notes, kind } = request;
    const head = this.#kind?.head;
    const [own] = places;
    const sources: SentenceSource[] = [];
    const blocks: string[] = [];
    if (greeting) {
      blocks.push(greeting);
      const held = [{ start: 0, end: greeting.length, name: 'greeting' }];
      sources.push(...sourcesOf({ text: greeting, from: 'template:greeting', held }, own));
    }
    for (const units of composed.paragraphs) {
      const sentences = units.flatMap((unit) => {
        const isFirst = blocks.length === 1 && unit === units[0];
        const text = isFirst ? afterGreeting(unit.text, greeting, custom.language) : unit.text;
        return sourcesOf({ ...unit, text }, places[(unit.about ?? -1) + 1] ?? own);
      });
      sources.push(...sentences);
      blocks.push(sentences.map(({ sentence }) => sentence).join(' '));
    }
    const myName = myNameOf(notes.candidate);
    if (composed.signOff) {
      sources.push({ sentence: composed.signOff.text, from: composed.signOff.from });
      if (myName) sources.push({ sentence: myName, from: 'notes.candidate.fullName' });
      blocks.push(myName ? `${composed.signOff.text}\n${myName}` : composed.signOff.text);
    }
    const text = blocks.join('\n\n');
    const recipient: DraftRecipient = { role: to.role, name: shownName(person, custom.language) };
    const recipientId = to.role === 'interviewer' ? to.id : person.id;
    if (recipientId) recipient.id = recipientId;
    if (person.email) recipient.email = oneLine(person.email);
    const used = Object.entries(composed.wording).map(([part, index]) => `${part}#${index}`);
    const draft: Draft = {
      interviewId: interview.id,
      recipient,
      kind,
      channel: head?.channel ?? 'email',
      tone,
      locale: custom.locale,
      subject: oneLine(composed.subject),
      text,
      html: textToHtml(text),
      wording: composed.wording,
      sources,
      findings: [],
    };
    const grams = fourGrams(text);
    return {
      draft,
      used,
      grams,
      sentences: composed.paragraphs.flat().flatMap((unit) => longSentences(unit.text)),
    };
  }

  #findings(to: Addressee, person: Partial<Person>): Finding[] {
    const [request, asked, custom, kind] = [this.#request, this.#asked, this.#custom, this.#kind];
    const found = missingIn(request.interview, request.notes.candidate, to, person);
    if (asked.language !== custom.language)
      found.push({
        check: 'locale-custom',
        severity: 'info',
        where: 'body',
        evidence: asked.locale,
        told: tell('notWrittenIn', { kind: kind?.head.title ?? '' }, { language: asked.language }),
      });
    return found;
  }

  #tagsOf(person: Partial<Person>): Set<string> {
    const { setting } = this.#request.interview;
    return new Set([
      this.#tone,
      this.#custom.region,
      ...(person.function ? [person.function] : []),
      ...(setting ? [setting] : []),
    ]);
  }

  #valuesOf(
    person: Partial<Person>,
    people: readonly Partial<Person>[],
    connectionPoint: string,
    id: string | undefined,
  ): Values {
    const { notes, interview } = this.#request;
    const { candidate } = notes;
    const zone = recipientZone(interview, candidate, person);
    const clock = this.#zones.get(zone) ?? this.#readClock(zone, person);
    this.#zones.set(zone, clock);
    const last = lastSentTo(interview, id, this.#request.library.kinds);
    return valuesFor({
      candidate,
      interview,
      person,
      people,
      connectionPoint,
      dayWords: clock.words,
      ended: clock.ended,
      ...(last ? { thanked: Temporal.Instant.from(last).toZonedDateTimeISO(zone).toPlainDate() } : {}),
      locale: this.#custom.locale,
    });
  }

  #readClock(zone: string, person: Partial<Person>): Clock {
    const { interview, notes, now } = this.#request;
    const written = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
    const { ended, windowFrom } = momentsFor(interview, notes.candidate, { timeZone: zone, id: person.id });
    const isEarly = this.#kind?.head.due === 'send-by' && Temporal.ZonedDateTime.compare(windowFrom, written) > 0;
    return { words: dayWords(ended, written, isEarly ? windowFrom : written, this.#custom.locale), ended: ended.toPlainDate() };
  }
}

/** Drops the sentences that stand in a colleague's letter, as happens when all variants are used up; a letter keeps at least two. */
function withoutRepeats(composed: Composed, repeated: ReadonlySet<string>): Composed {
  let left = composed.paragraphs.flat().length;
  const isKept = ({ text }: Unit): boolean => left <= 2 || !longSentences(text).some((one) => repeated.has(one)) || left-- < 0;
  return repeated.size
    ? { ...composed, paragraphs: composed.paragraphs.map((units) => units.filter(isKept)).filter((units) => units.length) }
    : composed;
}
