import { describe, expect, it } from 'vitest';
import { agendaOf } from '../../src/follow-up/agenda.ts';
import { type Interview, interviewSchema, parseRecord } from '../../src/follow-up/notes.ts';
import type { KindHead } from '../../src/follow-up/template/head.ts';

const head = (id: string, title: string, more: Partial<KindHead> = {}): KindHead => ({
  id,
  title,
  due: 'send-by',
  to: 'interviewer',
  channel: 'email',
  needs: [],
  skip: [],
  locales: ['en'],
  when: {},
  byHand: false,
  ...more,
});
const kinds: KindHead[] = [
  head('late-thank-you', 'Late thank-you', { when: { late: 'yes' } }),
  head('thank-you', 'Thank-you'),
  head('forward-request', 'Please forward', { to: 'everyone-missing' }),
  head('check-in', 'Check-in', { due: 'check-in', elseTo: 'coordinator' }),
  head('second-check-in', 'Last check-in', { due: 'second-check-in', elseTo: 'coordinator' }),
  head('rejection-reply', 'Reply to a rejection', { due: 'at-once', when: { outcome: 'rejected' }, toOne: true }),
  head('offer-accept', 'Acceptance', { due: 'at-once', when: { outcome: 'offered' }, byHand: true, toOne: true }),
  head('offer-decline', 'Declining an offer', { due: 'at-once', when: { outcome: 'offered' }, byHand: true, toOne: true }),
];
const candidate = { fullName: 'Alex Kim', timeZone: 'Europe/London' };

const interviewWith = (more: object): Interview => {
  const parsed = parseRecord(interviewSchema, {
    id: 'caldera',
    company: 'Caldera Foods',
    role: 'Growth Analyst',
    endedAt: '2026-03-10T12:00:00+00:00',
    interviewers: [
      {
        id: 'dana',
        fullName: 'Dana Okafor',
        email: 'dana@caldera.example',
        connectionPoints: ['ads on rainy days'],
        timeZone: 'America/New_York',
      },
      { id: 'iris', fullName: '', email: 'iris@caldera.example' },
    ],
    ...more,
  });
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
};
const agenda = (interviews: Interview[], now: string) => agendaOf(interviews, candidate, now, kinds);

describe('agendaOf', () => {
  it('has a line for everybody who still gets a letter, and says who lacks a detail', () => {
    const lines = agenda([interviewWith({})], '2026-03-10T13:00:00Z');
    // The same moment on two clocks: the order of the notes decides.
    expect(lines.map(({ name, state, kind }) => [name, state, kind.title])).toEqual([
      ['Dana Okafor', 'due', 'Thank-you'],
      ['iris@caldera.example', 'needs-detail', 'Thank-you'],
    ]);
    expect(lines.find(({ name }) => name === 'Dana Okafor')).toMatchObject({ timeZone: 'America/New_York' });
  });

  it('moves a sent letter to the end and plans the check-in', () => {
    const sent = [
      { kind: 'thank-you', interviewerId: 'dana', sentAt: '2026-03-10T15:00:00Z' },
      { kind: 'thank-you', interviewerId: 'iris', sentAt: '2026-03-10T16:00:00Z' },
    ];
    const lines = agenda([interviewWith({ messages: sent })], '2026-03-11T09:00:00Z');
    expect(lines.map(({ state, interviewerId }) => [state, interviewerId])).toEqual([
      ['next', 'dana'],
      ['sent', 'iris'],
      ['sent', 'dana'],
    ]);
    expect(lines[0]).toMatchObject({ kind: { id: 'check-in' }, wholeDay: true });
  });

  it('puts the soonest first across interviews', () => {
    const later = interviewWith({ id: 'later', endedAt: '2026-03-12T12:00:00+00:00', interviewers: [] });
    const lines = agenda([later, interviewWith({})], '2026-03-12T13:00:00Z');
    expect(lines.map(({ interviewId }) => interviewId)).toEqual(['caldera', 'caldera', 'later']);
  });

  it('is empty once the outcome is known, and of no notes at all', () => {
    expect(agenda([interviewWith({ outcome: 'rejected' })], '2026-03-10T13:00:00Z')).toEqual([]);
    expect(agenda([], '2026-03-10T13:00:00Z')).toEqual([]);
  });

  it('has nothing of what was put away, sent or due, whatever they answered', () => {
    const archivedAt = '2026-03-10T13:00:00+00:00';
    const messages = [{ kind: 'thank-you', interviewerId: 'dana', sentAt: '2026-03-10T12:30:00+00:00' }];
    const news = { outcome: 'rejected', answeredAt: '2026-03-10T12:40:00+00:00' };
    for (const more of [{}, { messages }, { messages, ...news }]) {
      const agenda = (put: object) =>
        agendaOf([interviewWith({ ...more, ...put })], candidate, '2026-03-10T14:00:00+00:00', kinds);
      expect(agenda({})).not.toEqual([]);
      expect(agenda({ archivedAt })).toEqual([]);
    }
  });

  it('names the kind that is due by then: late once the day has passed', () => {
    const titles = agenda([interviewWith({})], '2026-03-12T13:00:00Z').map(({ kind }) => kind.title);
    expect(titles).toEqual(['Late thank-you', 'Late thank-you']);
  });

  it('turns to the coordinator where the interviewers asked not to be written to', () => {
    const coordinator = { fullName: 'Casey Moore', email: 'casey@caldera.example' };
    const lines = agenda([interviewWith({ contactAllowed: false, coordinator })], '2026-03-10T13:00:00Z');
    expect(lines).toMatchObject([{ name: 'Casey Moore', interviewerId: 'coordinator', kind: { id: 'forward-request' } }]);
  });

  it('asks the coordinator for news, and turns to a mailbox where there is none', () => {
    const coordinator = { id: 'casey', fullName: 'Casey Moore', email: 'casey@caldera.example' };
    const messages = [{ kind: 'forward-request', interviewerId: 'casey', sentAt: '2026-03-10T15:00:00Z' }];
    const sent = agenda([interviewWith({ contactAllowed: false, coordinator, messages })], '2026-03-20T13:00:00Z');
    expect(sent).toMatchObject([
      { state: 'due', name: 'Casey Moore', interviewerId: 'coordinator', kind: { id: 'check-in' } },
      { state: 'sent' },
    ]);
    const mailbox = { contactAllowed: false, genericMailbox: 'careers@caldera.example' };
    expect(agenda([interviewWith(mailbox)], '2026-03-10T13:00:00Z')).toMatchObject([
      { name: 'careers@caldera.example', interviewerId: 'mailbox', kind: { id: 'forward-request' }, state: 'due' },
    ]);
  });

  it('asks the coordinator where no interviewer has an address', () => {
    const coordinator = { fullName: 'Casey Moore', email: 'casey@caldera.example' };
    const interviewers = [{ id: 'dana', fullName: 'Dana Okafor', connectionPoints: ['ads'] }];
    const thanked = agenda([interviewWith({ interviewers, coordinator })], '2026-03-10T13:00:00Z');
    expect(thanked).toMatchObject([{ name: 'Dana Okafor', interviewerId: 'dana', kind: { id: 'thank-you' } }]);
    const asked = agenda([interviewWith({ interviewers, coordinator })], '2026-03-20T13:00:00Z');
    expect(asked).toMatchObject([{ name: 'Casey Moore', interviewerId: 'coordinator', kind: { id: 'check-in' } }]);
  });

  it('names the coordinator and the referrer that a letter went to, whether or not they have an id', () => {
    const sentTo = (more: object, message: object) =>
      agenda([interviewWith({ ...more, messages: [{ sentAt: '2026-03-10T15:00:00Z', ...message }] })], '2026-03-10T16:00:00Z')
        .filter(({ state }) => state === 'sent')
        .map(({ name }) => name);
    const coordinator = { fullName: 'Casey Moore' };
    expect(sentTo({ coordinator: { ...coordinator, id: 'casey' } }, { kind: 'x', interviewerId: 'casey' })).toEqual([
      'Casey Moore',
    ]);
    expect(sentTo({ coordinator }, { kind: 'forward-request' })).toEqual(['Casey Moore']);
    expect(sentTo({ coordinator, contactAllowed: false }, { kind: 'check-in' })).toEqual(['Casey Moore']);
    expect(sentTo({ referrer: { id: 'tom', fullName: 'Tom Hale' } }, { kind: 'x', interviewerId: 'tom' })).toEqual(['Tom Hale']);
    // To nobody in particular: nobody is named.
    expect(sentTo({ coordinator }, { kind: 'thank-you' })).toEqual(['']);
  });

  it('says so where they asked not to be written to and nobody could pass it on', () => {
    const lines = agenda([interviewWith({ contactAllowed: false })], '2026-03-10T13:00:00Z');
    expect(lines).toMatchObject([{ name: 'Dana Okafor, iris@caldera.example', state: 'next', remark: 'isBlocked' }]);
    expect(agenda([interviewWith({ contactAllowed: false })], '2026-03-20T13:00:00Z')).toEqual([]);
  });

  it('says so of a day whose public holidays are not known, where a country is', () => {
    const far = { endedAt: '2029-12-31T12:00:00Z', interviewers: [{ id: 'dana', connectionPoints: ['ads'] }] };
    const remarks = (more: object) =>
      agenda([interviewWith({ ...far, ...more })], '2029-12-31T13:00:00Z').map(({ remark }) => remark);
    expect(remarks({ calendar: { country: 'GB' } })).toEqual(['isBeyondHolidays']);
    expect(remarks({})).toEqual([undefined]);
    expect(remarks({ calendar: { country: 'GB' }, endedAt: '2029-12-27T12:00:00Z' })).toEqual([undefined]);
    // Send by Monday the 31st, the last day of the table.
    expect(remarks({ calendar: { country: 'GB' }, endedAt: '2029-12-28T12:00:00Z' })).toEqual([undefined]);
  });

  it('offers the answer to their news to one of a panel, until it is written or the news is old', () => {
    const news = { outcome: 'rejected', answeredAt: '2026-03-12T10:00:00Z' };
    const lines = agenda([interviewWith(news)], '2026-03-12T13:00:00Z');
    expect(lines).toMatchObject([
      { name: 'Dana Okafor', state: 'due', isAnswer: true, kind: { title: 'Reply to a rejection' }, at: news.answeredAt },
    ]);
    expect(agenda([interviewWith(news)], '2026-03-30T13:00:00Z')).toEqual([]);
    const messages = [{ kind: 'rejection-reply', interviewerId: 'dana', sentAt: '2026-03-12T11:00:00Z' }];
    expect(agenda([interviewWith({ ...news, messages })], '2026-03-12T13:00:00Z').map(({ state }) => state)).toEqual(['sent']);
    expect(agenda([interviewWith({ answeredAt: news.answeredAt })], '2026-03-12T13:00:00Z')).toEqual([]);
  });

  it('offers both answers to an offer, until one of them is written', () => {
    const news = { outcome: 'offered', answeredAt: '2026-03-12T10:00:00Z' };
    const lines = agenda([interviewWith(news)], '2026-03-12T13:00:00Z');
    expect(lines.map(({ kind, name }) => `${kind.id} ${name}`)).toEqual([
      'offer-accept Dana Okafor',
      'offer-decline Dana Okafor',
    ]);
    const messages = [{ kind: 'offer-decline', interviewerId: 'dana', sentAt: '2026-03-12T11:00:00Z' }];
    expect(agenda([interviewWith({ ...news, messages })], '2026-03-12T13:00:00Z').map(({ state }) => state)).toEqual(['sent']);
  });

  it('leaves out what is not wanted, and says until when the rest is put off', () => {
    const [dana, iris] = agenda([interviewWith({})], '2026-03-10T13:00:00Z').map(({ reminder = '' }) => reminder);
    if (!dana || !iris) throw new Error('two lines are due');
    const snoozed = { [iris]: '2026-03-10T14:00:00Z' };
    const putOff = (now: string) => agendaOf([interviewWith({})], candidate, now, kinds, { skipped: [dana], snoozed });
    expect(putOff('2026-03-10T13:00:00Z')).toMatchObject([{ interviewerId: 'iris', snoozedUntil: snoozed[iris] }]);
    expect(putOff('2026-03-10T14:00:00Z')[0]).not.toHaveProperty('snoozedUntil');
  });

  it('says of the second check-in that it was the last', () => {
    const messages = [
      { kind: 'check-in', interviewerId: 'dana', sentAt: '2026-03-18T09:00:00Z' },
      { kind: 'second-check-in', interviewerId: 'dana', sentAt: '2026-03-25T09:00:00Z' },
    ];
    const lines = agenda([interviewWith({ messages })], '2026-03-26T13:00:00Z');
    expect(lines.map(({ kind, remark }) => [kind.id, remark])).toEqual([
      ['second-check-in', 'isEnough'],
      ['check-in', undefined],
    ]);
  });
});
