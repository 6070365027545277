import { expect, it } from 'vitest';
import { inEnglish } from '../../src/cli/in-english.ts';
import type { Finding } from '../../src/follow-up/draft.ts';
import { type Told, tell } from '../../src/follow-up/tell.ts';

const finding = (told: Told, fix?: Finding['fix']): Finding => ({
  check: 'any',
  severity: 'info',
  where: 'body',
  evidence: '',
  range: [0, 2],
  told,
  ...(fix ? { fix } : {}),
});
const message = (told: Told): string => inEnglish(finding(told)).message;

it('prints a finding in the public format, in its order', () => {
  const said = inEnglish(finding(tell('recipientMismatch', 'Mr. Quist', 'Dana'), { name: 'write', replace: ' Dana ' }));
  expect(JSON.stringify(said)).toBe(
    '{"check":"any","severity":"info","where":"body","evidence":"","range":[0,2],"message":"Mr. Quist is in the greeting, but this goes to Dana.","fix":{"label":"Write “Dana”","replace":" Dana "}}',
  );
  expect(inEnglish(finding(tell('emoji', ':)'), { name: 'takeOut', replace: '' })).fix).toEqual({
    label: 'Take it out',
    replace: '',
  });
});

it('has days, times, lists and languages in English words, and numbers as they are', () => {
  expect(message(tell('checkInTooEarly', { day: '2026-03-19' }))).toBe('Too early to ask: wait until Thursday 19 March.');
  expect(message(tell('lateThankYou', { moment: '2026-03-10T14:30' }))).toBe(
    'It was due by Tue 14:30 their time. Send it all the same, without an excuse.',
  );
  expect([1, 7].map((weekday) => message(tell('interviewWasOn', { weekday })))).toEqual([
    'The interview was on Monday.',
    'The interview was on Sunday.',
  ]);
  expect(message(tell('panelMassMail', { names: ['Dana', 'Tom', 'Iris'] }))).toContain('Dana, Tom and Iris would get');
  expect(message(tell('notWrittenIn', { kind: 'Check-in' }, { language: 'it' }))).toContain(
    '“Check-in” is not written in Italian',
  );
  expect(message(tell('linkedinTooLong', 1234, 200))).toBe('1234 characters; LinkedIn takes 200.');
});

it('leaves a value alone that looks like a blank', () =>
  expect(message(tell('companyMisspelled', '$WRITTEN$', '$1'))).toBe('They spell it $WRITTEN$, here it is $1.'));
