import { describe, expect, it } from 'vitest';
import { inEnglish, problemInEnglish } from '../../src/cli/in-english.ts';
import { linkedInLimits } from '../../src/follow-up/letter-limits.ts';
import { type LetterRequest, writeLetter, writePanel } from '../../src/follow-up/write.ts';
import { said } from './said-in-english.ts';
import { notesOf, sameAfternoon, sample } from './sample.ts';
import { library } from './templates.ts';

function request(changes: object = {}, more: Partial<LetterRequest> = {}): LetterRequest {
  const notes = notesOf({ ...sample, interviews: [{ ...sample.interviews[0], ...changes }] });
  const [interview] = notes.interviews;
  if (!interview) throw new Error('no interview');
  return { library, notes, interview, to: { role: 'interviewer', id: 'dana' }, kind: 'thank-you', now: sameAfternoon, ...more };
}
function letter(changes?: object, more?: Partial<LetterRequest>) {
  const written = writeLetter(request(changes, more));
  if (!written.ok) throw new Error(problemInEnglish(written.error));
  return written.value;
}

describe('writeLetter', () => {
  it('has the five parts, the notes verbatim, role and company once', () => {
    const { subject, text, html, recipient, tone, locale } = letter();
    expect(subject).toContain('Head of Logistics');
    expect(subject).toContain('Maya Brandt');
    expect(text).toMatch(/^Dear Ms Okafor,\n\n/);
    expect(text).toContain('the rota you changed in May');
    expect(text).toContain('At Norwell I cut spoilage by a third in one year.');
    expect(text).toContain('the case study I mentioned');
    expect(text.split('Caldera Foods')).toHaveLength(2);
    expect(text.split('Head of Logistics')).toHaveLength(2);
    expect(text).toMatch(/,\nMaya Brandt$/);
    expect(html).toContain('<div>Dear Ms Okafor,</div><div><br></div>');
    expect(recipient).toEqual({ role: 'interviewer', id: 'dana', name: 'Dana Okafor', email: 'dana.okafor@caldera.example' });
    expect([tone, locale]).toEqual(['formal', 'en-GB']);
  });

  it('is the same on any day but for the words about time', () => {
    const plain = (now: string) => letter({}, { now }).text.replace(/this morning|yesterday|on \w+day/g, 'then');
    expect(plain('2026-03-11T09:00:00Z')).toBe(plain(sameAfternoon));
    expect(plain('2026-03-13T09:00:00Z')).toBe(plain(sameAfternoon));
  });

  it('gives another wording, whole or of one part, and the first again', () => {
    const first = letter();
    const texts = new Set([0, 1, 2, 3].map((wording) => letter({}, { wording }).text));
    expect(texts.size).toBe(4);
    const part = letter({}, { partWording: { interest: 1 } });
    expect(part.wording.interest).not.toBe(first.wording.interest);
    expect(part.wording.opening).toBe(first.wording.opening);
    expect(letter({}, { wording: 0, partWording: {} })).toEqual(first);
  });

  it('gives each of a panel the letter that the panel gives', () => {
    const panel = writePanel(request());
    if (!panel.ok) throw new Error(problemInEnglish(panel.error));
    expect(panel.value.map(({ recipient }) => recipient.id)).toEqual(['dana', 'paul', 'helen']);
    for (const draft of panel.value)
      expect(letter({}, { to: { role: 'interviewer', id: draft.recipient.id ?? '' } })).toEqual(draft);
    expect(panel.value.filter(({ text }) => text.includes('At Norwell'))).toHaveLength(1);
    expect(new Set(panel.value.map(({ wording }) => wording.letter)).size).toBe(3);
  });

  it('keeps clear of what already went to a colleague', () => {
    const usual = letter({}, { to: { role: 'interviewer', id: 'paul' } });
    const messages = [{ kind: 'thank-you', interviewerId: 'dana', sentAt: sameAfternoon, text: usual.text }];
    const opening = usual.sources[1]?.sentence ?? '';
    expect(letter({ messages }, { to: { role: 'interviewer', id: 'paul' } }).text).not.toContain(opening);
  });

  it('stays the same once it was sent', () => {
    const { text } = letter();
    const messages = [{ kind: 'thank-you', interviewerId: 'dana', sentAt: sameAfternoon, text }];
    expect(letter({ messages }).text).toBe(text);
  });

  it('writes a statement after a colon', () => {
    const [dana] = sample.interviews[0].interviewers;
    const { text } = letter({ interviewers: [{ ...dana, connectionPoints: ['that they are moving the depot to Leeds.'] }] });
    expect(text).toContain(': they are moving the depot to Leeds.');
  });

  it('never pastes a wall', () => {
    const [dana] = sample.interviews[0].interviewers;
    const { text, findings } = letter({
      interviewers: [{ ...dana, connectionPoints: ['long words '.repeat(1_091)] }],
      evidence: 'e'.repeat(12_000),
    });
    expect(text.length).toBeLessThan(800);
    expect(findings.map(({ check }) => check)).toContain('connection-point-too-long');
  });

  it('writes to colleagues as one of them: warm unless told otherwise, and not about joining', () => {
    for (let wording = 0; wording < 8; wording++) {
      const { text, tone } = letter({ tone: null, internalCandidate: true }, { wording });
      expect(text).toMatch(/^Hi Dana,/);
      expect(text).not.toMatch(/Caldera|join/);
      expect(tone).toBe('warm');
    }
    expect(letter({ internalCandidate: true }).tone).toBe('formal');
  });

  it('names the company once where the greeting has to', () => {
    const nobody = { interviewers: [{ id: 'dana', fullName: '', email: 'jobs@caldera.example' }] };
    for (let wording = 0; wording < 6; wording++) {
      const { text } = letter(nobody, { wording });
      expect(text).toMatch(/^Dear Caldera Foods team,/);
      expect(text.split('Caldera Foods')).toHaveLength(2);
    }
  });

  it('writes the Portuguese of Portugal there', () => {
    for (let wording = 0; wording < 6; wording++)
      for (const kind of ['thank-you', 'check-in']) {
        const { text } = letter({ companyNeed: null }, { locale: 'pt-PT', kind, wording });
        expect(text).toMatch(/^Exma\. Sra\. Okafor,/);
        expect(text).not.toMatch(/você|equipe|pensando|" me | em um |oderia me/);
      }
  });

  it('treats text as data', () => {
    const { subject, text, html } = letter({ role: 'R&D <b>Lead</b> {{company}}', evidence: "It's {{evidence}} & <i>more</i>." });
    expect(subject).toContain('R&D <b>Lead</b> {{company}}');
    expect(text).toContain("It's {{evidence}} & <i>more</i>.");
    expect(html).toContain('It&#39;s {{evidence}} &amp; &lt;i&gt;more&lt;/i&gt;.');
  });

  it('sources every sentence', () => {
    const { text, sources } = letter();
    expect(sources.map(({ sentence }) => sentence).join(' ')).toBe(text.replace(/\s+/g, ' '));
    expect(sources.find(({ from }) => from === 'notes.evidence')?.sentence).toBe(
      'At Norwell I cut spoilage by a third in one year.',
    );
    expect(sources.find(({ notes }) => notes?.includes('notes.interviewers[0].connectionPoints'))).toBeDefined();
  });

  it('serves English where a language is missing, and says so', () => {
    const { locale, findings } = letter({}, { locale: 'it-IT' });
    expect(locale).toBe('en-GB');
    expect(findings.map(inEnglish)).toContainEqual(
      expect.objectContaining({ check: 'locale-custom', message: expect.stringContaining('Italian') }),
    );
    const weakPoint = { question: 'peak planning', betterAnswer: 'I would start from last year.' };
    expect(letter({ weakPoint }, { locale: 'de-DE', kind: 'recovery' }).text).toMatch(/^Dear/);
  });

  it('starts small after a German comma and spells Swiss', () => {
    const german = letter({}, { locale: 'de-CH' });
    expect(german.text).toMatch(/^Sehr geehrte Frau Okafor,\n\n\p{Ll}/u);
    expect(german.text).not.toContain('ß');
  });

  it('keeps LinkedIn’s limit, and whole words', () => {
    const [dana] = sample.interviews[0].interviewers;
    const long = 'the way your planners settle the rota for forty drivers in one short meeting on Mondays';
    for (const account of ['basic', 'premium'] as const) {
      const asked = request({ interviewers: [{ ...dana, connectionPoints: [long] }] }, { kind: 'linkedin-note' });
      const written = writeLetter({
        ...asked,
        notes: { ...asked.notes, candidate: { ...asked.notes.candidate, linkedInAccount: account } },
      });
      if (!written.ok) throw new Error(problemInEnglish(written.error));
      expect(written.value.text.length).toBeLessThanOrEqual(linkedInLimits[account]);
      expect(written.value.text).toContain(long);
      expect(written.value.subject).toBe('');
    }
  });

  it('answers in words when it cannot', () => {
    expect(said(writeLetter(request({}, { kind: 'nonsense' })))).toEqual({
      ok: false,
      error: 'There is no kind called nonsense',
    });
    expect(writeLetter(request({}, { to: { role: 'interviewer', id: '__proto__' } })).ok).toBe(false);
    expect(writeLetter(request({ coordinator: null }, { to: { role: 'coordinator' }, kind: 'forward-request' }))).toEqual({
      ok: false,
      error: 'The notes name no coordinator',
    });
  });
});
