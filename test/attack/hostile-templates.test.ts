import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate, limits } from '../../src/follow-up/template/evaluate.ts';
import { parseSource } from '../../src/follow-up/template/parse.ts';
import { readOwn } from '../../src/follow-up/template/read-own.ts';
import { library } from '../follow-up/templates.ts';
import { runs } from './runs.ts';

/** A template that somebody wrote to do harm, or by accident: it gives a text within its limits, or says what is wrong with it. */
const names = fc.constantFrom(
  ...['a', 'b', 'list', 'this', '.', '..', '../..', '@index', '@root', '@root.a', '__proto__', 'constructor', 'prototype'],
  ...[
    'constructor.constructor',
    '__proto__.polluted',
    'toString',
    'hasOwnProperty',
    '__defineGetter__',
    'list.length',
    '[constructor]',
  ],
  ...['lookup . "constructor"', 'lookup (lookup this "__proto__") "constructor"', 'log a', '"text"', 'null', '1e999', '(((a)))'],
);
const tags = fc.tuple(
  fc.constantFrom(
    '{{%}}',
    '{{{%}}}',
    '{{&%}}',
    '{{~%~}}',
    '{{#if %}}',
    '{{#each %}}',
    '{{#with %}}',
    '{{#unless %}}',
    '{{#%}}',
    '{{^%}}',
  ),
  names,
);
const pieces = fc.oneof(
  tags.map(([tag, name]) => tag.replace('%', () => name)),
  fc.constantFrom(
    '{{/if}}',
    '{{/each}}',
    '{{/with}}',
    '{{/unless}}',
    '{{else}}',
    '{{/a}}',
    '{{> loop}}',
    '{{> again}}',
    '{{> missing}}',
  ),
  fc.constantFrom(
    '{{#> loop}}',
    '{{/loop}}',
    '{{#*inline "loop"}}',
    '{{/inline}}',
    '{{!-- x',
    '--}}',
    '{{{{raw}}}}',
    '\\{{',
    '{{',
    '}}',
    '{',
  ),
  fc.string({ maxLength: 8 }),
);
const hostile = fc.oneof(
  fc.array(pieces, { maxLength: 25 }).map((all) => all.join('')),
  fc.array(tags, { minLength: 1, maxLength: 6 }).map((all) => all.map(([tag, name]) => tag.replace('%', () => name)).join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const values = { a: 'word', b: { c: 1 }, list: Array.from({ length: 300 }, (_, index) => ({ index, list: [1, 2, 3] })) };
const partials = (source: string) => {
  const program = (text: string) => {
    const parsed = parseSource(text);
    return parsed.ok ? parsed.value : [];
  };
  return { loop: program(`${source}{{> again}}`), again: program('{{#each list}}{{> loop}}{{/each}}{{> loop}}') };
};

it('renders what anybody wrote within its limits, or says what is wrong with it, and shows no value of the program’s', () => {
  let shown = 0;
  fc.assert(
    fc.property(hostile, (source) => {
      const parsed = parseSource(source);
      if (!parsed.ok) {
        expect(parsed.error.message).not.toMatch(/undefined|\[object/);
        return;
      }
      const text = evaluate(parsed.value, values, { partials: partials(source) });
      if (text.ok) {
        shown++;
        expect(text.value.length).toBeLessThanOrEqual(limits.output);
        expect(text.value).not.toMatch(/native code|function \w*\(/);
      } else
        expect(text.error).toMatchObject({
          line: expect.any(Number),
          column: expect.any(Number),
          message: expect.stringMatching(/\S/),
        });
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    runs(150),
  );
  expect(shown).toBeGreaterThan(15);
});

it('reads any file as a kind of the candidate’s own, or says in which line it cannot', () => {
  const head = 'title: Mine\ndue: at-once\nto: interviewer\nchannel: email\n\nSubject: Hello\n\n';
  fc.assert(
    fc.property(hostile, fc.boolean(), (source, isWhole) => {
      const own = readOwn('mine.hbs', isWhole ? head + source : source, library);
      if (!own.ok) expect(own.error.line).toBeGreaterThan(0);
    }),
    runs(100),
  );
});

it('stops what would never end, by its work and by its size', () => {
  for (const source of [
    '{{> loop}}',
    '{{#each list}}{{#each ../list}}{{#each ../list}}{{#each ../list}}x{{/each}}{{/each}}{{/each}}{{/each}}',
    `{{#each list}}{{#each ../list}}${'x'.repeat(200)}{{/each}}{{/each}}`,
    `{{#*inline "loop"}}{{> loop}}{{/inline}}{{> loop}}`,
    '{{#if a}}'.repeat(99) + '{{/if}}'.repeat(98),
  ]) {
    const parsed = parseSource(source);
    const text = parsed.ok ? evaluate(parsed.value, values, { partials: partials(source) }) : parsed;
    expect(text.ok, source.slice(0, 40)).toBe(false);
  }
});
