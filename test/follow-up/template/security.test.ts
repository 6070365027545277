/** Hostile templates, hostile names and hostile values: nothing inherited is reached, nothing runs away. */
import { afterEach, describe, expect, it } from 'vitest';
import { evaluate, type Helper, limits, type Program } from '../../../src/follow-up/template/evaluate.ts';
import { parseSource, sourceLimits } from '../../../src/follow-up/template/parse.ts';
import { ours } from './original.ts';

const inherited = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__defineGetter__',
  '__lookupGetter__',
  'toLocaleString',
];

class Person {
  name = 'Ada';
  #secret = 'secret';
  get revealed() {
    return this.#secret;
  }
  tell() {
    return this.#secret;
  }
}

const values = { text: 'words', list: [1], group: { a: 1 }, person: new Person(), run: () => 'called', number: 7 };

/** Every way to name a member `X` of something. */
const ways = [
  '{{X}}',
  '{{this.X}}',
  '{{./X}}',
  '{{[X]}}',
  '{{"X"}}',
  '{{{X}}}',
  '{{&X}}',
  '{{group.X}}',
  '{{group/X}}',
  '{{group.[X]}}',
  '{{text.X}}',
  '{{list.X}}',
  '{{number.X}}',
  '{{person.X}}',
  '{{@X}}',
  '{{@root.X}}',
  '{{@root.group.X}}',
  '{{group.X.X}}',
  '{{group.X.constructor}}',
  '{{lookup this "X"}}',
  '{{lookup group "X"}}',
  '{{lookup text "X"}}',
  '{{lookup list "X"}}',
  '{{lookup (lookup group "X") "X"}}',
  '{{#with X}}in{{/with}}',
  '{{#with group.X as |c|}}{{c}}{{c.X}}in{{/with}}',
  '{{#each X}}in{{/each}}',
  '{{#each group.X}}in{{/each}}',
  '{{#if X}}in{{/if}}',
  '{{#if (lookup group "X")}}in{{/if}}',
  '{{#X}}in{{/X}}',
  '{{#group}}{{X}}{{../X}}{{/group}}',
  '{{#group}}{{#X}}in{{/X}}{{/group}}',
  '{{#each group as |v k|}}{{v.X}}{{k.X}}{{/each}}',
  '{{#each list}}{{@X}}{{@../X}}{{this.X}}{{/each}}',
];

describe('names that objects inherit are not there', () => {
  for (const name of inherited)
    it.each(ways.map((way) => way.replaceAll('X', name)))('%s', (source) => {
      expect(ours(source, values)).toEqual({ ok: true, value: '' });
    });

  it.each(inherited)('{{%s "x"}} is no helper, {{> it}} no part', (name) => {
    for (const source of [`{{${name} "x"}}`, `{{#${name} "x"}}{{/${name}}}`, `{{lookup (${name}) "x"}}`, `{{${name} a=1}}`])
      expect(ours(source, values)).toMatchObject({ ok: false, error: expect.stringContaining('There is no helper called') });
    for (const source of [`{{> ${name}}}`, `{{> (lookup . "n")}}`])
      expect(ours(source, { n: name })).toMatchObject({ ok: false, error: expect.stringContaining('There is no part called') });
    expect(ours(`{{#> ${name}}}default{{/${name}}}`, {})).toEqual({ ok: true, value: 'default' });
  });

  it.each(inherited)('%s is missing in strict templates', (name) => {
    for (const source of [`{{${name}}}`, `{{group.${name}}}`, `{{#${name}}}{{/${name}}}`])
      expect(ours(source, values, { strict: true }).ok).toBe(false);
  });

  it('getters and methods of a class are not there', () => {
    expect(ours('{{person.name}}{{person.revealed}}{{person.tell}}', values)).toEqual({ ok: true, value: 'Ada' });
  });

  it('functions among the values are never called', () => {
    let calls = 0;
    const spy = () => ++calls;
    const hostile = {
      run: spy,
      toString: spy,
      valueOf: spy,
      toJSON: spy,
      toHTML: spy,
      [Symbol.toPrimitive]: spy,
      [Symbol.iterator]: spy,
    };
    for (const source of [
      '{{run}}',
      '{{run 1}}',
      '{{this.run}}',
      '{{#run}}x{{/run}}',
      '{{#if run}}x{{/if}}',
      '{{#each run}}x{{/each}}',
      '{{#with run}}{{this}}{{/with}}',
      '{{lookup . "run"}}',
      '{{lookup . this}}',
      '{{.}}',
      '{{#each .}}{{.}}{{/each}}',
      '{{> (lookup . "run")}}',
      '{{@root}}',
      '{{@run}}',
      '{{> p this}}',
    ])
      ours(source, hostile, { data: { run: spy }, parts: { p: '{{this}}{{run}}' } });
    expect(calls).toBe(0);
  });
});

describe('hostile names that are really there', () => {
  const given = JSON.parse('{"__proto__": "P", "constructor": "C", "toString": "T", "list": {"__proto__": 1, "valueOf": 2}}');

  it('are values like any other', () => {
    expect(ours('{{__proto__}}{{constructor}}{{toString}}', given)).toEqual({ ok: true, value: 'PCT' });
    expect(ours('{{lookup . "__proto__"}}{{#each list}}{{@key}}={{.}} {{/each}}', given)).toEqual({
      ok: true,
      value: 'P__proto__=1 valueOf=2 ',
    });
  });

  it('reach no prototype as named values of a part', () => {
    const said = ours(
      '{{> p __proto__=group constructor="C"}}',
      { group: { leaked: 'yes' } },
      { parts: { p: '[{{leaked}}{{constructor}}]' } },
    );
    expect(said).toEqual({ ok: true, value: '[C]' });
    expect(({} as { leaked?: string }).leaked).toBeUndefined();
  });

  it('serve as names of helpers and parts', () => {
    const helpers: Record<string, Helper> = Object.create(null);
    const parts: Record<string, string> = Object.create(null);
    for (const name of inherited) {
      helpers[name] = ([a]) => `${name}:${a}`;
      parts[name] = `part ${name}`;
    }
    for (const name of inherited) {
      expect(ours(`{{${name} 1}}`, {}, { helpers })).toEqual({ ok: true, value: `${name}:1` });
      expect(ours(`{{> ${name}}}`, {}, { parts })).toEqual({ ok: true, value: `part ${name}` });
      expect(ours(`{{#*inline "${name}"}}in{{/inline}}{{> ${name}}}`, {})).toEqual({ ok: true, value: 'in' });
    }
  });

  it('make no text of objects that can’t be made text', () => {
    const source = '{{a}}';
    expect(ours(source, { a: { toString: 1, valueOf: 1 } })).toMatchObject({ ok: false });
    expect(ours(source, { a: Object.create(null) })).toMatchObject({ ok: false });
    expect(ours('{{lookup . a}}{{> (lookup . "a")}}', { a: Object.create(null) })).toMatchObject({ ok: false });
  });
});

describe('a polluted Object.prototype', () => {
  const polluted: Record<string, unknown> = Object.prototype as never;
  const names = ['evil', 'partials', 'render', 'partial-block', 'index', 'root', 'includeZero'];
  afterEach(() => {
    for (const name of names) delete polluted[name];
  });

  it('gives no values, helpers or parts', () => {
    polluted.evil = 'EVIL';
    expect(ours('[{{evil}}{{this.evil}}{{@evil}}{{lookup . "evil"}}{{#if evil}}x{{/if}}]', {})).toEqual({
      ok: true,
      value: '[]',
    });
    expect(ours('{{> evil}}', {})).toMatchObject({ ok: false });
    polluted.evil = () => 'EVIL';
    expect(ours('[{{evil}}]', {})).toEqual({ ok: true, value: '[]' });
    expect(ours('{{evil 1}}', {})).toMatchObject({ ok: false });
    polluted.evil = ['part'] satisfies Program;
    expect(ours('{{> evil}}', {})).toMatchObject({ ok: false });
  });

  it('changes nothing of the evaluator’s own', () => {
    polluted.render = () => 'EVIL';
    polluted['partial-block'] = { render: () => 'EVIL' };
    polluted.root = 'EVIL';
    polluted.index = 'EVIL';
    polluted.includeZero = true;
    expect(ours('{{#each a}}{{@index}}{{/each}}{{@index}}{{#if b}}x{{/if}}{{@root.c}}', { a: [1], b: 0, c: 'C' })).toEqual({
      ok: true,
      value: '0C',
    });
    expect(ours('{{> p}}', {}, { parts: { p: 'part' } })).toEqual({ ok: true, value: 'part' });
    expect(ours('{{> @partial-block}}', {})).toMatchObject({ ok: false });
  });
});

describe('nothing runs away', () => {
  const many = Array.from({ length: 120 }, (_, index) => index);
  const quick = (source: string, given: unknown, parts: Record<string, string> = {}) => ours(source, given, { parts });

  it.each([
    ['an inline part in itself', '{{#*inline "x"}}{{> x}}{{/inline}}{{> x}}', {}],
    ['two parts in each other', '{{> a}}', { a: '{{> b}}', b: '{{> a}}' }],
    ['a part in itself, twice', '{{> a}}', { a: '{{> a}}{{> a}}' }],
    ['a part in itself by a computed name', '{{> a}}', { a: '{{> (lookup @root "n")}}' }],
    ['a block handed to itself', '{{#> a}}{{> a}}{{/a}}', { a: '{{#> a}}{{> @partial-block}}{{/a}}' }],
    ['a default that asks for itself', '{{#> a}}{{#> a}}x{{/a}}{{/a}}', { a: '{{#if true}}{{> a}}{{/if}}' }],
  ] as [string, string, Record<string, string>][])('%s', (_, source, parts) => {
    expect(quick(source, { n: 'a' }, parts)).toEqual({ ok: false, error: expect.stringContaining('nested too deeply') });
  });

  it('as deep as allowed is fine', () => {
    const nested = (depth: number) => `${'{{#if a}}'.repeat(depth)}x${'{{/if}}'.repeat(depth)}`;
    expect(quick(nested(limits.depth), { a: 1 })).toEqual({ ok: true, value: 'x' });
    expect(quick(nested(limits.depth + 2), { a: 1 })).toMatchObject({
      ok: false,
      error: expect.stringContaining('nested too deeply'),
    });
  });

  it.each([3, 4, 6])('%i lists within each other, without output', (depth) => {
    const source = `${'{{#each @root}}'.repeat(depth)}${'{{/each}}'.repeat(depth)}`;
    expect(quick(source, many)).toEqual({ ok: false, error: expect.stringContaining('takes too long') });
  });

  it.each([
    '{{#each @root}}{{#each @root}}{{#each @root}}{{/each}}{{/each}}{{/each}}',
    '{{#.}}{{#@root}}{{#@root}}x{{/@root}}{{/@root}}{{/.}}',
  ])('repetition costs steps: %s', (source) => {
    expect(quick(source, many)).toMatchObject({ ok: false });
  });

  it('brackets within loops cost steps', () => {
    const source = '{{#each @root}}{{#each @root}}{{#if (lookup (lookup @root 1) (lookup @root 2))}}{{/if}}{{/each}}{{/each}}';
    expect(quick(source, [...many, ...many])).toMatchObject({ ok: false, error: expect.stringContaining('takes too long') });
  });

  it('long lists of arguments cost steps', () => {
    for (const given of [' 1'.repeat(5000), ' a'.repeat(5000), ' b=1'.repeat(4000)])
      expect(quick(`{{#each @root}}{{lookup . 1${given}}}{{/each}}`, many)).toMatchObject({
        ok: false,
        error: expect.stringContaining('takes too long'),
      });
  });

  it('parts that double each time', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`p${index}`, `{{> p${index + 1}}}{{> p${index + 1}}}`]),
    );
    expect(quick('{{> p0}}', {}, { ...parts, p60: '' })).toMatchObject({
      ok: false,
      error: expect.stringContaining('takes too long'),
    });
  });

  it('text that grows', () => {
    const a = 'x'.repeat(20_000);
    expect(quick('{{#each list}}{{@root.a}}{{/each}}', { a, list: many })).toMatchObject({
      ok: false,
      error: expect.stringContaining('grows too long'),
    });
    expect(quick('{{#each list}}{{@root.a}}{{/each}}', { a, list: many.slice(0, 49) })).toMatchObject({ ok: true });
  });

  it('indentation that grows', () => {
    const deep = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`p${index}`, `${' '.repeat(900)}{{> p${index + 1}}}\n`]),
    );
    expect(quick('{{> p0}}', {}, { ...deep, p40: 'x\n'.repeat(900) })).toMatchObject({
      ok: false,
      error: expect.stringContaining('grows too long'),
    });
  });

  it('sources that are too long or too deep', () => {
    for (const source of [
      'x'.repeat(sourceLimits.length + 1),
      '{{#if a}}'.repeat(1000) + '{{/if}}'.repeat(1000),
      '{{#if a}}'.repeat(2000),
      `{{lookup ${'(lookup '.repeat(2000)}a${')'.repeat(2000)} b}}`,
      `{{lookup ${'('.repeat(19_000)}`,
      `${'{{#*inline "a"}}'.repeat(300)}${'{{/inline}}'.repeat(300)}`,
      `${'{{#> a}}'.repeat(300)}${'{{/a}}'.repeat(300)}`,
      `{{a ${'b=(a '.repeat(300)}${')'.repeat(300)}}}`,
      '{'.repeat(19_000),
      `${'}'.repeat(19_000)}{{`,
    ]) {
      const parsed = parseSource(source);
      expect(parsed).toMatchObject({
        ok: false,
        error: { line: 1, column: expect.any(Number), message: expect.stringMatching(/^[^\n]{5,120}$/) },
      });
    }
  });
});

it('an error of a helper is a problem at its place', () => {
  const parsed = parseSource('a\n {{#if x}}{{break 1}}{{/if}}');
  const program = parsed.ok ? parsed.value : [];
  const fail: Helper = () => {
    throw new Error('Give two');
  };
  expect(evaluate(program, { x: 1 }, { helpers: { break: fail } })).toEqual({
    ok: false,
    error: { line: 2, column: 13, message: 'Give two' },
  });
});
