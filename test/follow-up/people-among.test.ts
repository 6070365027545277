import { describe, expect, it } from 'vitest';
import { peopleAmong } from '../../src/follow-up/people-among.ts';
import type { Recipient } from '../../src/follow-up/recipient.ts';
import { notesOf, sample } from './sample.ts';

const [interview] = sample.interviews;
const notes = notesOf({
  ...sample,
  interviews: [
    interview,
    {
      ...interview,
      id: 'newer',
      endedAt: '2026-04-10T11:30:00+00:00',
      interviewers: [interview.interviewers[0]],
      coordinator: null,
      referrer: null,
    },
    {
      ...interview,
      id: 'names',
      company: 'Norwell',
      coordinator: null,
      referrer: null,
      genericMailbox: 'jobs@norwell.example',
      interviewers: [
        { id: 'jose', fullName: 'José Ñandú' },
        { id: 'jen', fullName: 'Jennifer Park', preferredName: 'Jen' },
        { id: 'taro', fullName: '山田太郎', latinName: { given: 'Taro', family: 'Yamada' } },
      ],
    },
  ],
});
const find = (...recipients: Partial<Recipient>[]) =>
  peopleAmong(
    recipients.map((one) => ({ name: '', field: 'to', ...one })),
    notes.interviews,
  ).map(({ interview: { id }, to }) => `${id} ${to.role === 'interviewer' ? to.id : to.role}`);

describe('peopleAmong', () => {
  it('goes by the address, whatever its case, and takes the newest interview', () => {
    expect(find({ email: 'Dana.Okafor@CALDERA.example' })).toEqual(['newer dana']);
    expect(find({ email: 'paul.quist@caldera.example', name: 'Somebody Else' })).toEqual(['caldera paul']);
  });

  it('goes by the name where an address is missing', () => {
    expect(find({ name: 'Jose Nandu', email: 'x@norwell.example' })).toEqual(['names jose']);
    expect(find({ name: 'Park, Jennifer (she/her)' })).toEqual(['names jen']);
    expect(find({ name: 'Jen Park via LinkedIn' })).toEqual(['names jen']);
    expect(find({ name: 'Taro Yamada' })).toEqual(['names taro']);
    expect(find({ name: 'Quist, Paul' })).toEqual(['caldera paul']);
  });

  it('does not take a namesake with another address', () => {
    expect(find({ name: 'Paul Quist', email: 'paul@elsewhere.example' })).toEqual([]);
  });

  it('takes no name for an address, and no address in quotes for the one behind them', () => {
    const right = 'paul.quist@caldera.example';
    for (const email of [
      `"${right}" <x@other.example>`,
      `${right} <x@other.example>`,
      `"${right}"@other.example`,
      `${right} x@y.example`,
    ])
      expect(find({ name: right, email }), email).toEqual([]);
    expect(find({ name: `${right} <x@other.example>` })).toEqual([]);
    expect(find({ name: `Somebody <${right}>` })).toEqual(['caldera paul']);
  });

  it('knows coordinator, referrer and mailbox', () => {
    expect(
      find({ email: 'rosa.lind@caldera.example' }, { email: 'tom.hale@norwell.example' }, { email: 'jobs@norwell.example' }),
    ).toEqual(['caldera coordinator', 'caldera referrer', 'names mailbox']);
  });

  it('lists several in their order, each once, and strangers not at all', () => {
    expect(
      find(
        { name: 'Paul Quist' },
        { email: 'nobody@x.example' },
        { email: 'helen.nair@caldera.example' },
        { email: 'paul.quist@caldera.example' },
      ),
    ).toEqual(['caldera paul', 'caldera helen']);
    expect(find({ name: '' })).toEqual([]);
  });
});
