import { describe, expect, it } from 'vitest';
import { isPassedOn, personOf, unreachable } from '../../src/follow-up/addressee.ts';
import { notesOf, sample } from './sample.ts';

const interview = notesOf({ ...sample, interviews: [{ ...sample.interviews[0], genericMailbox: 'careers@caldera.example' }] })
  .interviews[0];
if (!interview) throw new Error('no interview');

describe('personOf', () => {
  it('finds the person behind each role; a mailbox is nobody with an address', () => {
    expect(personOf(interview, { role: 'interviewer', id: 'paul' })?.fullName).toBe('Paul Quist');
    expect(personOf(interview, { role: 'interviewer', id: 'constructor' })).toBeUndefined();
    expect(personOf(interview, { role: 'coordinator' })?.fullName).toBe('Rosa Lind');
    expect(personOf(interview, { role: 'referrer' })?.fullName).toBe('Tom Hale');
    expect(personOf(interview, { role: 'mailbox' })).toEqual({ fullName: '', email: 'careers@caldera.example' });
  });
});

describe('unreachable', () => {
  it('names those without an address, and everybody where none may be written to or none is missing', () => {
    const [dana, paul, helen] = interview.interviewers;
    if (!dana || !paul || !helen) return expect.unreachable();
    const { email: _, ...silent } = paul;
    const some = { ...interview, interviewers: [dana, silent, helen] };
    expect(unreachable(some).map(({ id }) => id)).toEqual(['paul']);
    expect(unreachable({ ...some, contactAllowed: false })).toHaveLength(3);
    expect(unreachable(interview)).toHaveLength(3);
  });
});

describe('isPassedOn', () => {
  it('holds where the interviewers asked not to be written to, or none has an address', () => {
    const [dana, paul] = interview.interviewers.map(({ email: _, ...silent }) => silent);
    const [withAddress] = interview.interviewers;
    if (!dana || !paul || !withAddress) return expect.unreachable();
    expect(isPassedOn({ ...interview, contactAllowed: false })).toBe(true);
    expect(isPassedOn({ ...interview, interviewers: [dana, paul] })).toBe(true);
    expect(isPassedOn({ ...interview, interviewers: [withAddress, paul] })).toBe(false);
    expect(isPassedOn({ ...interview, interviewers: [] })).toBe(false);
  });
});
