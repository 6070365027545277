/**
 * Random templates through our evaluator and through the original. Every difference must be one of those named here;
 * one seed is fixed, the other new in every run and printed by fast-check when it finds something.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Helper } from '../../../src/follow-up/template/evaluate.ts';
import { type CaseOptions, original, ours } from './original.ts';

const helpers: Record<string, Helper> = {
  join: (given, { hash }) => given.map(plain).join(String(plain(hash.by) ?? '-')),
  same: ([a, b]) => a === b,
  twice: (_, { context, body }) => (body ? `${body(context)}${body(context)}` : 'twice'),
  into: ([value], { body, context }) => body?.(value ?? context, { depth: 1 }, [value, 'second']),
  laugh: () => 'ha',
};
const plain = (value: unknown): unknown => (value && typeof value === 'object' ? 'group' : value);

const oneOf = fc.constantFrom;
const name = oneOf('a', 'b', 'c', 'list', 'group', 'x', 'text', 'zero', 'none');
const path: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: name },
  { weight: 3, arbitrary: fc.tuple(name, oneOf('.', '/'), name).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: name.map((one) => `../${one}`) },
  { weight: 1, arbitrary: name.map((one) => `../../${one}`) },
  { weight: 1, arbitrary: fc.constant('text.length') },
  { weight: 2, arbitrary: name.map((one) => `this.${one}`) },
  oneOf(
    'this',
    '.',
    '..',
    './a',
    '@index',
    '@key',
    '@first',
    '@last',
    '@root.a',
    '@root.list',
    '@../index',
    '@depth',
    'list.[0]',
    'list.length',
    '[a]',
    'text.length',
  ),
);
const literal = oneOf('"s"', "'t u'", '1', '-2', '0', 'true', 'false', 'null', 'undefined', '""', '"a"', '0.5');
const space = oneOf('', ' ', '\n', '  ', '\n  ', ' x ', 'word', '.\n', '\n\n', '\r\n', ', ');
/** Stands before unescaped values: the original adds two that meet as numbers (`{{{one}}}{{{one}}}` gives 2; fixed after 4.7.10). */
const mark = '·';
const tilde = oneOf('', '', '', '', '~');

const { statements } = fc.letrec<Record<'expression' | 'hash' | 'statement' | 'statements' | 'arm' | 'plainArm', string>>(
  (tie) => ({
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 5, arbitrary: path },
      { weight: 3, arbitrary: literal },
      {
        weight: 1,
        arbitrary: fc
          .tuple(oneOf('join', 'lookup', 'same'), tie('expression'), fc.oneof(literal, oneOf('@index', 'text', 'zero')))
          .map((parts) => `(${parts.join(' ')})`),
      },
      { weight: 1, arbitrary: oneOf('(laugh)') },
    ),
    hash: fc.oneof(
      { weight: 4, arbitrary: fc.constant('') },
      {
        weight: 1,
        arbitrary: fc.tuple(oneOf('by', 'a', 'x', 'includeZero'), tie('expression')).map(([key, value]) => ` ${key}=${value}`),
      },
    ),
    statement: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 6, arbitrary: space },
      { weight: 6, arbitrary: fc.tuple(tilde, path, tilde).map(([l, p, r]) => `{{${l}${p}${r}}}`) },
      { weight: 1, arbitrary: fc.tuple(path, tilde).map(([p, r]) => `${mark}{{&${p}${r}}}`) },
      { weight: 1, arbitrary: path.map((p) => `${mark}{{{${p}}}}`) },
      { weight: 1, arbitrary: literal.filter((one) => one !== '""').map((p) => `{{${p}}}`) },
      { weight: 1, arbitrary: oneOf('{{! note }}', '{{!-- note --}}', '{{~! note ~}}', '\\{{a}}', '{{laugh}}') },
      {
        weight: 2,
        arbitrary: fc
          .tuple(
            oneOf('join', 'lookup', 'same'),
            tie('expression'),
            fc.oneof(literal, oneOf('@index', '@key', 'text', 'zero', 'part')),
            tie('hash'),
          )
          .map(([h, a, b, more]) => `{{${h} ${a} ${b}${more}}}`),
      },
      {
        weight: 5,
        arbitrary: fc
          .tuple(
            oneOf('if', 'unless', 'with', 'each', 'into'),
            tie('expression'),
            tie('hash'),
            tie('statements'),
            tie('arm'),
            tie('plainArm'),
            tilde,
            oneOf('#', '#', '#', '^'),
          )
          .map(([h, about, more, body, arm, plainArm, t, sign]) => {
            const names = sign === '#' && (h === 'with' || h === 'each' || h === 'into') ? oneName(body) : '';
            return `{{${t}${sign}${h} ${about}${more}${names}}}${body}${sign === '^' ? plainArm : arm}{{/${h}${t}}}`;
          }),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(name, tie('statements'), tie('plainArm'), oneOf('#', '^'))
          .map(([n, body, arm, sign]) => `{{${sign}${n}}}${body}${arm}{{/${n}}}`),
      },
      { weight: 1, arbitrary: fc.tuple(tie('statements'), tie('arm')).map(([body, arm]) => `{{#twice}}${body}${arm}{{/twice}}`) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(oneOf('p', 'q', 'p', 'q', '@partial-block', 'i'), oneOf('', '', ' group', ' this', ' list'), tie('hash'))
          .map(([p, about, more]) => `{{> ${p}${about}${more}}}`),
      },
      { weight: 1, arbitrary: oneOf('{{> (lookup . "part")}}', '{{> (join "p")}}') },
      {
        weight: 1,
        arbitrary: fc
          .tuple(oneOf('p', 'q', 'i', 'absent'), oneOf('', ' group'), tie('statements'))
          .map(([p, about, body]) => `{{#> ${p}${about}}}${body}{{/${p}}}`),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(oneOf('i', 'p'), tie('statements')).map(([p, body]) => `{{#*inline "${p}"}}${body}{{/inline}}`),
      },
    ),
    statements: fc
      .array(tie('statement'), { minLength: 1, maxLength: 6, depthIdentifier: 'template' })
      .map((all) => all.join('')),
    plainArm: fc.oneof(
      { weight: 2, arbitrary: fc.constant('') },
      {
        weight: 1,
        arbitrary: fc
          .tuple(oneOf('{{else}}', '{{^}}', '{{~else}}', '\n{{else}}\n'), tie('statements'))
          .map((parts) => parts.join('')),
      },
    ),
    arm: fc.oneof(
      { weight: 4, arbitrary: tie('plainArm') },
      {
        weight: 1,
        arbitrary: fc
          .tuple(tie('expression'), tie('statements'), tie('statements'))
          .map(([about, body, last]) => `{{else if ${about}}}${body}{{else}}${last}`),
      },
    ),
  }),
);

/** Block names `x` and `n` for some bodies: those in which they occur. */
const oneName = (body: string): string => (body.length % 3 === 0 ? ' as |x n|' : '');

/** No null in lists and groups: a block inside a member that is null has “this” as an empty group in the original (see the conformance tests). */
const leaf = oneOf<unknown[]>('one', '<b>', '', 0, 7, true, false);
const orNull = fc.oneof({ weight: 6, arbitrary: leaf }, fc.constant(null));
const group = fc.record(
  { a: leaf, b: leaf, x: leaf, text: oneOf('t&t', ''), list: fc.array(leaf, { maxLength: 2 }) },
  { requiredKeys: [], noNullPrototype: true },
);
const values = fc.record(
  {
    a: fc.oneof(orNull, group),
    b: fc.oneof(orNull, fc.array(group, { maxLength: 3 })),
    c: orNull,
    x: orNull,
    list: fc.oneof(fc.array(leaf, { maxLength: 3 }), fc.array(group, { maxLength: 3 })),
    group,
    text: oneOf('some text', 'a=b'),
    zero: fc.constant(0),
    part: oneOf('p', 'q', 'p', 'gone'),
  },
  { requiredKeys: ['list', 'group'], noNullPrototype: true },
);

interface Case {
  source: string;
  values: unknown;
  options: CaseOptions;
}
const cases: fc.Arbitrary<Case> = fc.record({
  source: statements,
  values: fc.oneof({ weight: 12, arbitrary: values }, leaf),
  options: fc.record({
    parts: fc.record({
      p: statements,
      q: oneOf('<{{> @partial-block}}>', '{{a}}\n{{#each list}}{{.}}\n{{/each}}', ' {{x}}\n', ''),
    }),
    helpers: fc.constant(helpers),
    strict: oneOf(false, false, false, true),
  }),
});

/** The differences on purpose that random templates meet. Each says when it may explain one. */
const deviations: Record<string, (given: { theirs: string; mine: string; strict: boolean | undefined }) => boolean> = {
  'a group is no text': ({ theirs, mine }) => theirs.includes('[object Object]') && /^! .* is a group of values/.test(mine),
  'strict: a name of a text': ({ theirs, strict }) => strict === true && /^! Cannot use 'in' operator/.test(theirs),
  'a strict argument may be missing': ({ theirs, strict }) =>
    strict === true && /^! Cannot read properties of (undefined|null)/.test(theirs),
};

/** What both made of a case: the same text, the same refusal, or a difference by its name; undefined for one without. */
const verdictOn = ({ source, values: given, options }: Case): string | undefined => {
  const theirs = original(source, given, options);
  const mine = ours(source, given, options);
  if (!theirs.ok && !mine.ok) return 'refused';
  if (theirs.ok && mine.ok && theirs.value === mine.value) return mine.value.trim() ? 'same text' : 'blank';
  const both = { theirs: theirs.ok ? theirs.value : `! ${theirs.error}`, mine: mine.ok ? mine.value : `! ${mine.error}` };
  return Object.keys(deviations).find((name) => deviations[name]?.({ ...both, strict: options.strict }));
};

const compare = (numRuns: number, seed: number): Record<string, number> => {
  const verdicts: Record<string, number> = {};
  fc.assert(
    fc.property(cases, (one) => {
      const verdict = verdictOn(one);
      if (verdict === undefined)
        expect(ours(one.source, one.values, one.options)).toEqual(original(one.source, one.values, one.options));
      else verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    }),
    { numRuns, seed },
  );
  return verdicts;
};

/** The same templates in every run; other ones with SEED=NUMBER in the environment, to look for differences that have no name yet. */
const seed = Number(process.env.SEED ?? 20_261_123);

it('agrees with the original on three thousand templates', { timeout: 240_000 }, () => {
  const verdicts = compare(3000, seed);
  // The random templates are worth comparing, and no named difference is a dead letter.
  expect(verdicts['same text']).toBeGreaterThan(900);
  expect(Object.keys(verdicts)).toEqual(expect.arrayContaining(Object.keys(deviations)));
});
