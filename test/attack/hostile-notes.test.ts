import fc from 'fast-check';
import { expect, it } from 'vitest';
import { letterFor } from '../../src/follow-up/letter-for.ts';
import { notesOf, sameAfternoon, sample } from '../follow-up/sample.ts';
import { library } from '../follow-up/templates.ts';

/** Notes and recipients that somebody wrote to do harm: a letter or a plain refusal comes of them, and never markup or a value of the program's. */
const hostile = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</div><script>alert(1)</script>',
    '{{constructor.constructor "return 1"}}',
    '{{> opening}}{{#each this}}{{lookup . "__proto__"}}{{/each}}',
    '__proto__',
    'constructor',
    '&lt;b&gt; &amp;#60;',
    '\u202Egnp.exe\u202C',
    '"\'`\\1',
    'a'.repeat(190),
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
);
const words = hostile.filter((text) => text.trim() !== '');

const unescaped = (html: string) =>
  html
    .replace(/<br>/g, '')
    .replace(/<\/div><div>/g, '\n')
    .replace(/^<div>|<\/div>$/g, '')
    .replace(/&(lt|gt|quot|#39);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '')
    .replace(/&amp;/g, '&');

it('makes no markup, no code and no program’s value of hostile notes', () => {
  let letters = 0;
  fc.assert(
    fc.property(words, words, words, words, words, (company, role, name, point, recipient) => {
      const [person] = sample.interviews?.[0]?.interviewers ?? [];
      const interview = {
        ...sample.interviews?.[0],
        company,
        role,
        interviewers: [{ ...person, fullName: name, connectionPoints: [point] }],
      };
      let notes: ReturnType<typeof notesOf>;
      try {
        notes = notesOf({ ...sample, interviews: [interview] });
      } catch {
        // The format refuses it, with a sentence: there is nothing to write from.
        return;
      }
      const recipients = [{ name: recipient, email: person?.email ?? '', field: 'to' as const }];
      const reply = letterFor({ recipients, subject: recipient, isReply: false, notes, library, now: sameAfternoon });
      if (!reply.ok || reply.value.state !== 'drafted') return;
      letters++;
      const { html, text, subject } = reply.value.draft;
      expect(html.replace(/<\/?div>|<br>/g, '')).not.toMatch(/[<>]/);
      expect(unescaped(html)).toBe(text);
      expect(subject).not.toMatch(/[\r\n]/);
      for (const made of [subject, text]) expect(made).not.toMatch(/\[object |native code|function \(/);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 150, seed: 8 },
  );
  expect(letters).toBeGreaterThan(30);
});
