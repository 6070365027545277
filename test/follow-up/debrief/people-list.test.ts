import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeName, readPeople } from '../../../src/follow-up/debrief/people-list.ts';
import { steepness } from '../../steep.ts';

const person = (fullName: string, email = '', jobTitle = '') => ({ fullName, email, jobTitle });

describe('a pasted list', () => {
  it.each([
    [
      'Dana Okafor <dana@caldera.example>; Tom Brandt, CTO',
      [person('Dana Okafor', 'dana@caldera.example'), person('Tom Brandt', '', 'CTO')],
    ],
    [
      'Dana Okafor <dana@caldera.example>, Tom Brandt <tom@caldera.example>',
      [person('Dana Okafor', 'dana@caldera.example'), person('Tom Brandt', 'tom@caldera.example')],
    ],
    ['"Okafor, Dana" <dana@caldera.example>', [person('Okafor, Dana', 'dana@caldera.example')]],
    ['dana@caldera.example, tom@caldera.example', [person('', 'dana@caldera.example'), person('', 'tom@caldera.example')]],
    [
      '- Iris Penn (Head of Data)\n- Hugo de la Cruz – Recruiter',
      [person('Iris Penn', '', 'Head of Data'), person('Hugo de la Cruz', '', 'Recruiter')],
    ],
    ['Dana Okafor, VP Growth <mailto:dana@caldera.example>', [person('Dana Okafor', 'dana@caldera.example', 'VP Growth')]],
    ['Dana Okafor', [person('Dana Okafor')]],
    ['Élodie Lefèvre <e@x.example>;;\n\n', [person('Élodie Lefèvre', 'e@x.example')]],
  ])('%j', (text, people) => {
    expect(readPeople(text)).toEqual(people);
  });

  it.each([
    '',
    ' ; ',
    'we talked about ads',
    'Met Dana. She runs growth and it was fun to talk.',
    'Dana Okafor; said they decide soon',
  ])('is not %j', (text) => {
    expect(readPeople(text)).toBeNull();
  });

  it('holds nothing that was not pasted', () => {
    const part = fc.constantFrom(
      'Dana Okafor',
      'Tom',
      ' <',
      'dana@x.example',
      '>',
      ';',
      ', ',
      'CTO',
      '\n',
      '(',
      ')',
      '"',
      ' - ',
      'é',
      '<<',
      '@',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (pasted) => {
        for (const one of readPeople(pasted) ?? []) for (const value of Object.values(one)) expect(pasted).toContain(value);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['<', 'A ', '@,', 'a', 'Aa ', 'a@b.', '"', '(', ', ', '\n'])(
    'of nothing but %j takes no more than its length',
    (unit) => {
      const of = (length: number) => () => void readPeople(unit.repeat(length / unit.length));
      expect(steepness(of(20_000), of(5_000))).toBeUndefined();
    },
  );
});

it('knows a name by its capitals', () => {
  expect(['Dana Okafor', 'Hugo de la Cruz', 'J. R. O’Neil'].map(looksLikeName)).toEqual([true, true, true]);
  expect(['dana', 'the CTO', 'Dana said so', ''].map(looksLikeName)).toEqual([false, false, false, false]);
});
