import { expect, it } from 'vitest';
import { missingIn } from '../../src/follow-up/missing.ts';
import { notesOf, sample } from './sample.ts';

function missing(candidate: object, interview: object, person: object): string[] {
  const notes = notesOf({
    ...sample,
    candidate: { ...sample.candidate, ...candidate },
    interviews: [{ ...sample.interviews[0], ...interview }],
  });
  const [one] = notes.interviews;
  if (!one) throw new Error('no interview');
  return missingIn(one, notes.candidate, { role: 'interviewer', id: 'dana' }, person).map(
    ({ check, severity }) => `${severity} ${check}`,
  );
}

it('names what is missing, and nothing else', () => {
  const person = { fullName: 'Dana', email: 'dana@caldera.example' };
  expect(missing({}, {}, person)).toEqual([]);
  expect(missing({ fullName: ' ' }, {}, person)).toEqual(['error signature-missing']);
  expect(missing({}, { company: '', role: null }, person)).toEqual(['info company-missing', 'info role-missing']);
  expect(missing({}, { role: 'x'.repeat(12_000) }, person)).toEqual(['info role-missing']);
  expect(missing({}, {}, { fullName: 'Dana' })).toEqual(['info recipient-address-missing']);
  expect(missing({}, {}, { ...person, email: 'not an address' })).toEqual(['info recipient-address-missing']);
});
