import fc from 'fast-check';
import { expect, it } from 'vitest';
import { problemInEnglish } from '../../src/cli/in-english.ts';
import { letterFor } from '../../src/follow-up/letter-for.ts';
import { peopleAmong } from '../../src/follow-up/people-among.ts';
import type { Recipient } from '../../src/follow-up/recipient.ts';
import { parseAddress, unique } from '../../src/webmail/address.ts';
import { notesOf, sameAfternoon, sample } from '../follow-up/sample.ts';
import { library } from '../follow-up/templates.ts';
import { runs } from './runs.ts';

/** Whoever a message goes to, and whatever the page calls them: an interviewer with an address is found by that address alone. */
const notes = notesOf(sample);
const [interview] = notes.interviews;
const people = interview?.interviewers ?? [];
const right = people.map(({ email }) => email ?? '');
const [dana = ''] = right;
const [user = '', domain = ''] = dana.split('@');

const twins: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', l: 'ӏ', i: 'і', d: 'ԁ', n: 'ո', r: 'г' };
const twin = (text: string, at: number) =>
  [...text].map((letter, index) => (index === at ? (twins[letter] ?? `${letter}\u0301`) : letter)).join('');
/** Addresses that look like Dana's or hold hers, and are another's. */
const forged = fc.oneof(
  fc.nat({ max: user.length - 1 }).map((at) => `${twin(user, at)}@${domain}`),
  fc.nat({ max: domain.length - 1 }).map((at) => `${user}@${twin(domain, at)}`),
  fc.constantFrom(
    ...[
      `"${dana}"@other.example`,
      `${dana}@other.example`,
      `${dana}.other.example`,
      `x${dana}`,
      `${user}@x.${domain}`,
      `${user}%${domain}@other.example`,
    ],
    ...[
      `"${dana}" <eve@other.example>`,
      `${dana} <eve@other.example>`,
      `<${dana}> <eve@other.example>`,
      `${dana}\u0000@other.example`,
    ],
    ...[
      `\u202E${[...dana].reverse().join('')}`,
      `${user}\u200B@${domain}`,
      `${user}@${domain}\u202E`,
      `${user}+tag@${domain}`,
      `${user}@${domain}@`,
    ],
    ...[`(${dana}) eve@other.example`, `${dana},eve@other.example`, `eve@other.example (${dana})`, `${dana}\neve@other.example`],
  ),
);
const shown = fc.oneof(
  fc.constantFrom(
    '',
    dana,
    `<${dana}>`,
    'Dana Okafor',
    'Okafor, Dana',
    `Dana Okafor <${dana}>`,
    '\u202Eanad',
    'DANA OKAFOR',
    '<b>Dana</b>',
  ),
  fc.constantFrom(...people.map(({ fullName }) => fullName)),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const field = fc.constantFrom('to', 'cc', 'bcc') as fc.Arbitrary<Recipient['field']>;
const found = (recipients: Recipient[]) => peopleAmong(recipients, notes.interviews).map(({ person }) => person.email);

it('writes nobody’s letter to an address that is not theirs', () => {
  fc.assert(
    fc.property(forged, shown, field, (email, name, field) => {
      expect(found([{ name, email, field }])).toEqual([]);
      const reply = letterFor({
        recipients: [{ name, email, field }],
        subject: '',
        isReply: false,
        notes,
        library,
        now: sameAfternoon,
      });
      expect(reply.ok && reply.value.state).toBe('unknown-recipient');
    }),
    runs(150),
  );
});

it('reads no such address off a page as theirs', () => {
  fc.assert(
    fc.property(forged, shown, (written, name) => {
      // Two people side by side are no name and an address: each is in a box of its own, or told apart by a comma.
      const read = parseAddress(written, name);
      expect(read.email?.toLowerCase()).not.toBe(dana.toLowerCase());
      expect(found([read])).toEqual([]);
    }),
    runs(150),
  );
});

it('takes any recipients at all, and finds each interviewer once', () => {
  const anybody = fc.record({
    name: shown,
    field,
    email: fc.oneof(forged, fc.constantFrom(...right), fc.string({ unit: 'binary' })),
  });
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 12 }), (recipients) => {
      const matches = peopleAmong(unique(recipients), notes.interviews);
      for (const { recipient, person } of matches)
        if (recipient.email?.includes('@') && person.email)
          expect(recipient.email.trim().toLowerCase()).toBe(person.email.toLowerCase());
      expect(new Set(matches.map(({ person }) => person)).size).toBe(matches.length);
      const reply = letterFor({ recipients, subject: '', isReply: false, notes, library, now: sameAfternoon });
      expect(reply.ok || problemInEnglish(reply.error).length > 0).toBe(true);
    }),
    runs(100),
  );
});

it('looks each name up once, though the message goes to ten thousand', () => {
  const strangers = Array.from({ length: 10_000 }, (_, index) => ({ name: `Person ${index}`, field: 'to' as const }));
  let asked = 0;
  const counted = people.map((person) => {
    const { fullName } = person;
    return Object.defineProperty({ ...person }, 'fullName', {
      get: () => {
        asked++;
        return fullName;
      },
    });
  });
  expect(
    peopleAmong(
      [...strangers, { name: 'Dana Okafor', field: 'to' }],
      [{ ...notes.interviews[0], interviewers: counted } as never],
    ),
  ).toHaveLength(1);
  expect(asked).toBeLessThan(20 * people.length);
});
