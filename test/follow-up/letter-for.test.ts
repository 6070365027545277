import { describe, expect, it } from 'vitest';
import { problemInEnglish } from '../../src/cli/in-english.ts';
import { type DraftReply, type DraftRequest, deskFor, letterFor, letterTo } from '../../src/follow-up/letter-for.ts';
import type { Recipient } from '../../src/follow-up/recipient.ts';
import { said } from './said-in-english.ts';
import { notesOf, sameAfternoon, sample } from './sample.ts';
import { library } from './templates.ts';

const notes = notesOf(sample);
const desk = { notes, library, now: sameAfternoon };
const to = (name: string, email?: string): Recipient => ({ name, field: 'to', ...(email ? { email } : {}) });
const dana = to('Dana Okafor', 'dana.okafor@caldera.example');
const paul = to('Paul Quist', 'PAUL.QUIST@caldera.example');

function ask(request: Partial<DraftRequest>, about = notes): DraftReply {
  const reply = letterFor({ recipients: [], subject: '', isReply: false, ...desk, notes: about, ...request });
  if (!reply.ok) throw new Error(problemInEnglish(reply.error));
  return reply.value;
}
function drafted(request: Partial<DraftRequest>) {
  const reply = ask(request);
  if (reply.state !== 'drafted') throw new Error(reply.state);
  return reply;
}

describe('the letter for an open message', () => {
  it('is to whom the message goes, in the tone of the notes, with the kinds and the date', () => {
    const { draft, company, kinds, locales, alsoTo, sendBy } = drafted({ recipients: [dana] });
    expect(draft.recipient).toEqual({
      role: 'interviewer',
      id: 'dana',
      name: 'Dana Okafor',
      email: 'dana.okafor@caldera.example',
    });
    expect(draft.tone).toBe('formal');
    expect(draft.text).toContain('the rota you changed in May');
    expect(company).toBe('Caldera Foods');
    expect(kinds[0]).toEqual({ id: 'thank-you', title: 'Thank-you' });
    expect(locales).toContain('en');
    expect(alsoTo).toEqual([]);
    expect(sendBy).toBe('2026-03-11T11:30:00+00:00');
  });

  it('knows a person by name where the page tells no address', () =>
    expect(drafted({ recipients: [to('Okafor, Dana')] }).draft.recipient.id).toBe('dana'));

  it('is the same letter each time, another on asking, and the first again', () => {
    const first = drafted({ recipients: [dana] }).draft.text;
    expect(drafted({ recipients: [dana] }).draft.text).toBe(first);
    expect(drafted({ recipients: [dana], wording: 1 }).draft.text).not.toBe(first);
    expect(drafted({ recipients: [dana], wording: 0 }).draft.text).toBe(first);
  });

  it('takes the other tone, and the kind that was chosen', () => {
    expect(drafted({ recipients: [dana], tone: 'warm' }).draft.text).toMatch(/^(Hi|Hello) /);
    expect(drafted({ recipients: [dana], kind: 'check-in' }).draft.kind).toBe('check-in');
  });

  it('asks for the name that signs it, first of all', () => {
    const nameless = notesOf({ ...sample, candidate: {} });
    expect(ask({ recipients: [dana] }, nameless)).toEqual({ state: 'no-full-name' });
  });

  it('offers names, companies and dates for somebody unknown, and nothing that was noted', () => {
    const reply = ask({ recipients: [to('Iris Penn', 'iris@elsewhere.example')] });
    expect(reply.state).toBe('unknown-recipient');
    expect(JSON.stringify(reply)).toContain('Dana Okafor');
    expect(JSON.stringify(reply)).not.toMatch(/rota|Norwell|case study|@/);
  });

  it('offers the same for a message to nobody yet', () => expect(ask({}).state).toBe('unknown-recipient'));

  it('asks whose letter it is when several interviewers are addressed, and says who else is', () => {
    const reply = ask({ recipients: [dana, paul] });
    expect(reply.state === 'several-recipients' && reply.people.map(({ name }) => name)).toEqual(['Dana Okafor', 'Paul Quist']);
    const picked = drafted({ recipients: [dana, paul], who: { interviewId: 'caldera', interviewerId: 'paul' } });
    expect(picked.draft.recipient.id).toBe('paul');
    expect(picked.alsoTo).toEqual(['Dana Okafor']);
  });

  it('says so when the picked notes are gone', () => {
    const reply = letterFor({
      ...desk,
      recipients: [],
      subject: '',
      isReply: false,
      who: { interviewId: 'gone', interviewerId: 'x' },
    });
    expect(said(reply)).toEqual({ ok: false, error: 'These notes are no longer there; please pick again.' });
  });

  it('writes to the coordinator when the message goes to them', () =>
    expect(drafted({ recipients: [to('Rosa Lind', 'rosa.lind@caldera.example')] }).draft.recipient.role).toBe('coordinator'));
});

describe('the desk of the review', () => {
  const withOther = notesOf({
    ...sample,
    interviews: [
      ...sample.interviews,
      {
        id: 'orrin',
        company: 'Orrin & Co',
        role: 'Buyer',
        endedAt: '2026-03-09T11:30:00+00:00',
        evidence: 'A secret about Orrin.',
        interviewers: [{ id: 'x', fullName: 'Xenia Roth', email: 'x@orrin.example', connectionPoints: ['their secret plan'] }],
      },
    ],
  });

  it('holds this interview whole, and of the others what must not be mixed up with it', () => {
    const found = deskFor({ ...desk, notes: withOther, recipients: [dana] });
    expect(found?.interviewId).toBe('caldera');
    expect(found?.name).toBe('Dana Okafor');
    expect(found?.kind).toBe('thank-you');
    expect(found?.dates.sendBy).toBe('2026-03-11T11:30:00+00:00');
    expect(found?.notes.interviews.map(({ company }) => company)).toEqual(['Caldera Foods', 'Orrin & Co']);
    expect(JSON.stringify(found)).not.toMatch(/secret|Xenia/);
  });

  it('is not set for a stranger', () =>
    expect(deskFor({ ...desk, recipients: [to('Iris Penn', 'iris@elsewhere.example')] })).toBeUndefined());
});

describe('the letter that the agenda names', () => {
  it('is written for the popup', () => {
    const letter = letterTo({ ...desk, interviewId: 'caldera', interviewerId: 'helen', kind: 'thank-you' });
    expect(letter.ok && letter.value.recipient.name).toBe('Helen Nair');
  });
  it('is due by itself', () => {
    const letter = letterTo({ ...desk, interviewId: 'caldera' });
    expect(letter.ok && [letter.value.kind, letter.value.recipient.id]).toEqual(['thank-you', 'dana']);
  });
  it('needs somebody to write to', () => {
    const alone = notesOf({
      ...sample,
      interviews: [{ id: 'alone', company: 'Caldera Foods', endedAt: '2026-03-10T11:30:00+00:00' }],
    });
    expect(said(letterTo({ ...desk, notes: alone, interviewId: 'alone' }))).toEqual({
      ok: false,
      error: 'These notes name nobody to write to yet.',
    });
  });
  it('is not there without its notes', () =>
    expect(said(letterTo({ ...desk, interviewId: 'gone' }))).toEqual({ ok: false, error: 'These notes are no longer there.' }));
});
