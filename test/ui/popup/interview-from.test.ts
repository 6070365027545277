import { describe, expect, it } from 'vitest';
import { asText, firstName, interviewFrom, tidyPerson, withOffset } from '../../../src/ui/popup/interview-from.ts';
import { blankForm, formOf, localTime } from '../../../src/ui/popup/notes-form-data.ts';
import { interview, now } from '../states.ts';

const candidate = { fullName: 'Alex Kim' };
const person = (more: object) => ({ id: 'p', fullName: '', email: '', connectionPoint: '', ...more });

describe('tidyPerson', () => {
  it.each([
    [{ email: 'Dana Okafor <dana@caldera.example>' }, 'Dana Okafor', 'dana@caldera.example'],
    [{ email: '"Okafor, Dana" <dana@caldera.example>;' }, 'Okafor, Dana', 'dana@caldera.example'],
    [{ fullName: 'Dana', email: 'D. Okafor <dana@caldera.example>' }, 'Dana', 'dana@caldera.example'],
    [{ fullName: 'Dana Okafor <dana@caldera.example>' }, 'Dana Okafor', 'dana@caldera.example'],
    [{ email: ' mailto:dana@caldera.example ' }, '', 'dana@caldera.example'],
    [{ fullName: ' Dana ', email: '' }, 'Dana', ''],
  ])('%j', (typed, fullName, email) => {
    expect(tidyPerson(person(typed))).toMatchObject({ fullName, email });
  });
});

describe('interviewFrom', () => {
  const form = { ...blankForm(candidate, []), company: 'Caldera Foods' };
  const problemsOf = (more: object) => interviewFrom({ ...form, ...more }, undefined, now, 'Europe/London').problems;

  it.each(['dana@', 'dana', 'da na@x.example', 'dana@x', 'a@b@c.example', 'dana@x.', '<dana@x.example>,b@c.example'])(
    'refuses %s',
    (email) => {
      expect(problemsOf({ people: [person({ email })] })).toHaveProperty('email-p');
    },
  );
  it.each(['dana@caldera.example', "o'neil+jobs@mail.caldera.example", 'dana@münchen.example'])('takes %s', (email) => {
    expect(problemsOf({ people: [person({ email })] })).toEqual({});
  });

  it('asks for a name, for somebody, and for an end that lies behind', () => {
    expect(problemsOf({ fullName: ' ' })).toHaveProperty('fullName');
    expect(problemsOf({ company: '' })).toHaveProperty('company');
    expect(problemsOf({ company: '', people: [person({ fullName: 'Dana' })] })).toEqual({});
    expect(problemsOf({ ended: localTime(now + 3_600_000) })).toHaveProperty('ended');
    expect(problemsOf({ ended: 'nonsense' })).toHaveProperty('ended');
  });

  it('takes what was typed beside the main thing, and refuses half an address there too', () => {
    const more = {
      evidence: ' I cut returns by a third. ',
      'coordinator.fullName': 'Iris Penn',
      'coordinator.email': 'iris@caldera.example',
    };
    const { interview } = interviewFrom({ ...form, more }, undefined, now, 'Europe/London');
    expect(interview).toMatchObject({
      evidence: 'I cut returns by a third.',
      coordinator: { fullName: 'Iris Penn', email: 'iris@caldera.example' },
    });
    expect(problemsOf({ more: { 'referrer.email': 'dana at' } })).toHaveProperty('referrer.email');
  });

  it('notes what somebody does', () => {
    const { interview } = interviewFrom(
      { ...form, people: [person({ fullName: 'Tom Brandt', jobTitle: 'CTO' })] },
      undefined,
      now,
      'UTC',
    );
    expect(interview?.interviewers).toEqual([{ id: 'p', fullName: 'Tom Brandt', jobTitle: 'CTO', connectionPoints: [] }]);
  });

  it('leaves the end of a saved interview as noted while nobody touches it', () => {
    const saved = interview({ endedAt: '2026-03-10T07:00:30-04:00' });
    const back = interviewFrom(formOf(saved, candidate), saved, now, 'Europe/London').interview;
    expect(back?.endedAt).toBe('2026-03-10T07:00:30-04:00');
    expect(back?.interviewers).toEqual(saved.interviewers);
  });

  it('forgets what was emptied, and nobody it was not told to', () => {
    const saved = interview();
    const edited = formOf(saved, candidate);
    const [dana] = edited.people;
    const back = interviewFrom(
      { ...edited, people: [{ ...person(dana ?? {}), email: '', connectionPoint: '' }] },
      saved,
      now,
      'Europe/London',
    );
    expect(back.interview?.interviewers[0]).not.toHaveProperty('email');
    expect(back.interview?.interviewers[0]?.connectionPoints).toEqual(['her move to Leeds']);
  });
});

it('is text for the clipboard', () => {
  const form = {
    ...blankForm(candidate, []),
    company: 'Caldera',
    role: 'Analyst',
    people: [person({ fullName: 'Dana', connectionPoint: 'ads' })],
  };
  expect(asText(form)).toBe('Caldera · Analyst\nDana · ads');
});

it('withOffset says the same moment, with this clock', () => {
  expect(Date.parse(withOffset(now))).toBe(now);
  expect(withOffset(now)).toMatch(/T\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
});

it.each([
  ['Dana Okafor', undefined, 'Dana'],
  ['Dr. Elif Kaya', undefined, 'Elif'],
  ['Margaret Hill', 'Maggie', 'Maggie'],
  ['', undefined, ''],
])('firstName of %s', (fullName, preferredName, name) => {
  const person = { id: 'p', fullName, connectionPoints: [], ...(preferredName && { preferredName }) };
  expect(firstName(person)).toBe(name);
});
