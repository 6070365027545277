/** The letter that each template writes for the sample candidate, kept as prose: `test/letters/<kind>.<tone>.<locale>.txt`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inEnglish, problemInEnglish } from '../../src/cli/in-english.ts';
import type { Draft } from '../../src/follow-up/draft.ts';
import { lettersDue } from '../../src/follow-up/letters-due.ts';
import type { Tone } from '../../src/follow-up/notes.ts';
import { writeLetter } from '../../src/follow-up/write.ts';
import { said } from './said-in-english.ts';
import { notesOf, sameAfternoon, sample } from './sample.ts';
import { library, root } from './templates.ts';

/** `UPDATE_LETTERS=1` writes the letters anew; read them before they are kept. */
const isUpdate = process.env.UPDATE_LETTERS === '1';
const folder = path.join(root, 'test/letters');

/** What some kinds need beside the sample's notes, by what their heads ask for. */
const extras = {
  weakPoint: {
    question: 'handling a supplier strike',
    betterAnswer: 'I would first secure two weeks of stock, then open talks with the second supplier.',
  },
  forgot: { topic: 'cold storage', text: 'I led the audit of three depots in 2023.' },
  competingDeadline: '2026-03-20',
};

/** The same notes in the words of a candidate who writes that language. */
const translated: Record<string, object> = {
  de: {
    role: 'Leiterin Logistik',
    companyNeed: undefined,
    evidence: 'Bei Norwell habe ich den Schwund in einem Jahr um ein Drittel gesenkt.',
    offer: 'meine Fallstudie',
    points: ['die neue Tourenplanung', 'wie Ihre Fahrer die Nachttouren planen', 'den Bau eines zweiten Lagers'],
  },
  fr: {
    role: 'Directrice logistique',
    companyNeed: undefined,
    evidence: "Chez Norwell, j'ai réduit les pertes d'un tiers en un an.",
    offer: 'mon étude de cas',
    points: [
      'le nouveau planning de mai',
      'la façon dont vos chauffeurs préparent les tournées de nuit',
      'le projet de second dépôt',
    ],
  },
  es: {
    role: 'Directora de Logística',
    companyNeed: undefined,
    evidence: 'En Norwell reduje las mermas en un tercio en un año.',
    offer: 'mi caso práctico',
    points: ['los turnos que cambiaron en mayo', 'cómo planifican las rutas nocturnas', 'el plan de un segundo almacén'],
  },
  pt: {
    role: 'Gerente de Logística',
    companyNeed: undefined,
    evidence: 'Na Norwell reduzi as perdas em um terço em um ano.',
    offer: 'meu estudo de caso',
    points: ['a nova escala de maio', 'como os motoristas planejam as rotas noturnas', 'o plano de um segundo depósito'],
  },
};

const locales: Record<string, string[]> = { en: ['en-US', 'en-GB'], de: ['de-DE'], fr: ['fr-FR'], es: ['es-ES'], pt: ['pt-BR'] };

function letters(kind: string, tone: Tone, locale: string, changes: object = {}): Draft[] {
  const [interview] = sample.interviews;
  const { points, ...words } = (translated[locale.slice(0, 2)] ?? {}) as { points?: string[] };
  const people = interview.interviewers.map((one, index) => ({
    ...one,
    connectionPoints: points ? [points[index]] : one.connectionPoints,
  }));
  const to = library.kinds.find(({ head }) => head.id === kind)?.head.to;
  // A coordinator is asked to forward to those who have no address.
  const interviewers = to === 'everyone-missing' ? people.map(({ email: _, ...one }) => one) : people;
  const notes = notesOf({
    ...sample,
    interviews: [{ ...interview, ...extras, ...words, interviewers, tone, locale, ...changes }],
  });
  const written = lettersDue({ library, notes, now: sameAfternoon, kind });
  if (!written.ok) throw new Error(problemInEnglish(written.error));
  return written.value.drafts;
}

const asText = ({ recipient, subject, text }: Draft): string =>
  [`To: ${recipient.name} <${recipient.email ?? ''}>`, ...(subject ? [`Subject: ${subject}`] : []), '', text, ''].join('\n');

/** What goes to the coordinator where the interviewers asked not to be written to is kept beside the others. */
const files = library.kinds.flatMap(({ head }) =>
  [{}, ...(head.elseTo ? [{ contactAllowed: false }] : [])].flatMap((changes) =>
    head.locales.flatMap((language) =>
      (locales[language] ?? []).flatMap((locale) =>
        (['formal', 'warm'] as const).map((tone) => {
          const name = 'contactAllowed' in changes ? `${head.id}.to-${head.elseTo}` : head.id;
          return { kind: head.id, tone, locale, changes, file: `${name}.${tone}.${locale}.txt` };
        }),
      ),
    ),
  ),
);

describe('the letters of the sample candidate', () => {
  mkdirSync(folder, { recursive: true });
  for (const { kind, tone, locale, changes, file } of files)
    it(file, () => {
      const text = letters(kind, tone, locale, changes).map(asText).join('\n--------\n\n');
      if (isUpdate) writeFileSync(path.join(folder, file), text);
      expect(existsSync(path.join(folder, file)), `${file} is missing: UPDATE_LETTERS=1 writes it`).toBe(true);
      expect(text).toBe(readFileSync(path.join(folder, file), 'utf8'));
    });

  it('has no letter of a template that is gone', () => {
    expect(readdirSync(folder).filter((name) => !files.some(({ file }) => file === name))).toEqual([]);
  });

  it('passes its own review', () => {
    // The kinds are written on the day of the interview whatever their date, so what is said about time is left aside.
    const aside = ['check-in-too-early', 'late-thank-you', 'too-soon', 'recipient-address-missing', 'locale-custom'];
    const found = files.flatMap(({ kind, tone, locale, changes, file }) =>
      letters(kind, tone, locale, changes).flatMap((draft) =>
        draft.findings
          .filter(({ check }) => !aside.includes(check))
          .map((one) => `${file} ${draft.recipient.name}: ${one.check} ${one.evidence} ${inEnglish(one).message}`),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('lettersDue', () => {
  const due = (changes: object, now = sameAfternoon) => {
    const written = lettersDue({
      library,
      notes: notesOf({ ...sample, interviews: [{ ...sample.interviews[0], ...changes }] }),
      now,
    });
    if (!written.ok) throw new Error(problemInEnglish(written.error));
    return written.value;
  };
  const summary = (changes: object, now?: string) =>
    due(changes, now).drafts.map(({ kind, recipient }) => `${kind} to ${recipient.role} ${recipient.name}`);

  it('thanks everybody of a panel', () => {
    expect(summary({})).toEqual([
      'thank-you to interviewer Dana Okafor',
      'thank-you to interviewer Paul Quist',
      'thank-you to interviewer Helen Nair',
    ]);
  });

  it('asks the coordinator to forward when an address is missing, and still writes that letter', () => {
    const [dana, paul] = sample.interviews[0].interviewers;
    const { email: _, ...unreachable } = paul;
    expect(summary({ interviewers: [dana, unreachable] })).toEqual([
      'thank-you to interviewer Dana Okafor',
      'thank-you to interviewer Paul Quist',
      'forward-request to coordinator Rosa Lind',
    ]);
    const reply = due({ interviewers: [dana, unreachable] });
    expect(reply.drafts[1]?.recipient.email).toBeUndefined();
    expect(reply.drafts[1]?.findings.map(({ check }) => check)).toContain('recipient-address-missing');
    expect(reply.drafts[2]?.text).toContain('For Paul Quist:');
    expect(reply.drafts[2]?.text).not.toContain('For Dana Okafor:');
  });

  it('writes to the coordinator alone when the interviewers do not wish to be written to', () => {
    expect(summary({ contactAllowed: false })).toEqual(['forward-request to coordinator Rosa Lind']);
    // The addresses are known: it is not said that they are missing, whatever the language and the wording.
    for (const locale of ['en-GB', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR'])
      for (const tone of ['formal', 'warm'])
        for (const changes of [{ contactAllowed: false }, {}]) {
          const notes = notesOf({ ...sample, interviews: [{ ...sample.interviews[0], ...changes, locale, tone }] });
          const interview = notes.interviews[0] ?? expect.unreachable();
          for (let wording = 0; wording < 4; wording++) {
            const to = { role: 'coordinator' } as const;
            const kind = 'forward-request';
            const letter = writeLetter({ library, notes, interview, to, kind, now: sameAfternoon, wording });
            if (!letter.ok) throw new Error(problemInEnglish(letter.error));
            const before = letter.value.text.split(/\n\n(?:For|Für|Pour|Para) /)[0] ?? '';
            if (wording === 0) expect(before).toMatch(/Dana Okafor/);
            expect(before).not.toMatch(/address|Adresse|adresse|direcci|endereço/i);
          }
        }
  });

  it('writes to the mailbox when nobody is known', () => {
    const reply = due({ interviewers: [], coordinator: undefined, genericMailbox: 'careers@caldera.example' });
    expect(reply.drafts.map(({ recipient, text }) => [recipient, text.split('\n')[0]])).toEqual([
      [{ role: 'mailbox', name: 'careers@caldera.example', email: 'careers@caldera.example' }, 'Dear Caldera Foods team,'],
    ]);
  });

  it('says so when there is nobody to write to', () => {
    const reply = due({ interviewers: [], coordinator: undefined });
    expect(reply.drafts).toEqual([]);
    expect(reply.findings.map(({ check }) => check)).toEqual(['recipient-address-missing']);
  });

  it('writes no letter whose point is missing, and says what is', () => {
    const notes = notesOf(sample);
    for (const [kind, lacks] of [
      ['competing-offer', 'competingDeadline'],
      ['addendum', 'forgot.text'],
      ['recovery', 'weakPoint.betterAnswer'],
    ] as const) {
      const reply = lettersDue({ library, notes, now: sameAfternoon, kind });
      if (!reply.ok) throw new Error(problemInEnglish(reply.error));
      expect(reply.value.drafts).toEqual([]);
      expect(reply.value.findings).toMatchObject([{ severity: 'warning', where: 'notes' }]);
      expect(reply.value.findings[0]?.message).toContain(`the notes lack ${lacks}.`);
      const interview = notes.interviews[0] ?? expect.unreachable();
      const to = { role: 'interviewer', id: 'dana' } as const;
      expect(said(writeLetter({ library, notes, interview, to, kind, now: sameAfternoon }))).toMatchObject({
        ok: false,
        error: expect.stringContaining(lacks),
      });
    }
  });

  it('says why there is no letter when only a coordinator is known', () => {
    const reply = due({ interviewers: [] });
    expect(reply.drafts).toEqual([]);
    expect(reply.findings.map(({ check, message }) => [check, message])).toEqual([
      ['recipient-address-missing', expect.stringContaining('name no interviewer')],
    ]);
  });

  const thanks = sample.interviews[0].interviewers.map(({ id }) => ({
    kind: 'thank-you',
    interviewerId: id,
    sentAt: '2026-03-10T16:00:00Z',
  }));

  it('asks the coordinator how things stand where the interviewers do not wish to be written to, twice at most', () => {
    const changes = (...messages: object[]) => ({
      contactAllowed: false,
      messages: [{ kind: 'forward-request', sentAt: '2026-03-10T16:00:00Z' }, ...messages],
    });
    expect(summary(changes(), '2026-03-11T12:00:00Z')).toEqual([]);
    expect(summary(changes(), '2026-03-20T12:00:00Z')).toEqual(['check-in to coordinator Rosa Lind']);
    const first = { kind: 'check-in', sentAt: '2026-03-20T12:00:00Z' };
    expect(summary(changes(first), '2026-03-27T12:00:00Z')).toEqual(['second-check-in to coordinator Rosa Lind']);
    const second = { kind: 'second-check-in', sentAt: '2026-03-27T12:00:00Z' };
    expect(summary(changes(first, second), '2026-04-20T12:00:00Z')).toEqual([]);
    // A mailbox is not asked, and a coordinator not where the interviewers may be.
    const mailbox = { ...changes(), coordinator: undefined, genericMailbox: 'careers@caldera.example' };
    expect(summary(mailbox, '2026-03-20T12:00:00Z')).toEqual([]);
    expect(summary({ messages: thanks }, '2026-03-20T12:00:00Z')).toEqual(['check-in to interviewer Dana Okafor']);
  });

  it('says to the coordinator nothing of a talk with them, whatever is noted and however often it is worded anew', () => {
    const thin = { role: '', decisionTimeline: undefined };
    for (const locale of ['en-GB', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR'])
      for (const tone of ['formal', 'warm'])
        for (const more of [{}, thin, { decisionTimeline: { said: 'by Friday', endsOn: '2026-03-13' } }])
          for (const kind of ['check-in', 'second-check-in']) {
            const notes = notesOf({
              ...sample,
              interviews: [{ ...sample.interviews[0], contactAllowed: false, locale, tone, ...more }],
            });
            const interview = notes.interviews[0] ?? expect.unreachable();
            for (let wording = 0; wording < 12; wording++) {
              const to = { role: 'coordinator' } as const;
              const letter = writeLetter({ library, notes, interview, to, kind, now: '2026-03-20T12:00:00Z', wording });
              if (!letter.ok) throw new Error(problemInEnglish(letter.error));
              expect(letter.value.text).not.toMatch(
                /we (?:spoke|talked|discussed)|our (?:conversation|talk|exchange)|unserem? |Wir haben|Nous avons|notre entretien|nos propos|hablamos|nuestra|conversamos|nossa conversa/i,
              );
              expect(letter.value.text).toMatch(/Rosa|Lind/);
              expect(letter.value.text.split('\n\n').length).toBeGreaterThan(3);
            }
          }
  });

  it('writes no check-in before its day', () => {
    expect(due({ messages: thanks }, '2026-03-10T17:00:00Z')).toMatchObject({ drafts: [], findings: [] });
    expect(summary({ messages: thanks }, '2026-03-20T12:00:00Z')).toEqual(['check-in to interviewer Dana Okafor']);
    expect(summary({ messages: thanks.slice(0, 2) }, '2026-03-10T17:00:00Z')).toEqual(['thank-you to interviewer Helen Nair']);
  });

  it('gives the answer to an outcome no second time', () => {
    const messages = [...thanks, { kind: 'rejection-reply', interviewerId: 'dana', sentAt: '2026-03-16T16:00:00Z' }];
    expect(due({ outcome: 'rejected', messages }, '2026-03-17T12:00:00Z')).toMatchObject({ drafts: [], findings: [] });
  });

  it('takes an address for no name', () => {
    const [dana] = sample.interviews[0].interviewers;
    const [letter] = due({ interviewers: [{ ...dana, fullName: '' }] }).drafts;
    const found = letter?.findings.map(({ check }) => check);
    expect(letter?.recipient.name).toBe(dana.email);
    expect(found).not.toContain('recipient-mismatch');
    expect(found).not.toContain('generic-greeting');
  });

  it('answers an outcome once', () => {
    expect(summary({ outcome: 'rejected' })).toEqual(['rejection-reply to interviewer Dana Okafor']);
    expect(summary({ outcome: 'offered' })).toEqual([]);
    expect(summary({ outcome: 'withdrawn' })).toEqual(['withdrawal to interviewer Dana Okafor']);
  });

  it('gives the dates with the letters', () => {
    expect(due({}).timing).toMatchObject([
      { interviewId: 'caldera', endedLocal: '2026-03-10T11:30:00', sendBy: '2026-03-11T11:30:00+00:00' },
    ]);
  });
});
