import { describe, expect, it } from 'vitest';
import { builtInHelpers } from '../../../src/follow-up/template/built-in-helpers.ts';
import type { HelperCall } from '../../../src/follow-up/template/evaluate.ts';

const call = (hash: Record<string, unknown> = {}): HelperCall => ({
  name: 'x',
  hash,
  context: 'here',
  data: {},
  body: (context, data, params) => `body(${JSON.stringify([context, data, params]).slice(1, -1)})`,
  otherwise: (context) => `otherwise(${context})`,
});

describe('built-in helpers', () => {
  it.each([undefined, null, false, '', [], Number.NaN])('%j is no value', (value) => {
    expect(builtInHelpers.if([value], call())).toBe('otherwise(here)');
    expect(builtInHelpers.unless([value], call())).toMatch(/^body\("here"/);
    expect(builtInHelpers.with([value], call())).toBe('otherwise(here)');
  });

  it.each([1, 'x', true, [0], {}])('%j is a value', (value) => {
    expect(builtInHelpers.if([value], call())).toMatch(/^body\("here"/);
    expect(builtInHelpers.unless([value], call())).toBe('otherwise(here)');
    expect(builtInHelpers.with([value], call())).toBe(`body(${JSON.stringify(value)},null,${JSON.stringify([value])})`);
  });

  it('zero is a value where it is asked for, and always for “with”', () => {
    expect(builtInHelpers.if([0], call())).toBe('otherwise(here)');
    expect(builtInHelpers.if([0], call({ includeZero: true }))).toMatch(/^body/);
    expect(builtInHelpers.with([0], call())).toMatch(/^body\(0/);
  });

  it('each tells the key, the number, the first and the last', () => {
    expect(builtInHelpers.each([{ a: 'x', b: 'y' }], call())).toBe(
      'body("x",{"key":"a","index":0,"first":true,"last":false},["x","a"])body("y",{"key":"b","index":1,"first":false,"last":true},["y","b"])',
    );
    expect(builtInHelpers.each([[7]], call())).toBe('body(7,{"key":0,"index":0,"first":true,"last":true},[7,0])');
  });

  it.each([undefined, null, 'text', 7, [], {}])('each of %j is nothing', (value) => {
    expect(builtInHelpers.each([value], call())).toBe('otherwise(here)');
  });

  it.each(['if', 'unless', 'with', 'each'] as const)('%s says how to write it', (name) => {
    const { body: _, otherwise: __, ...withoutArms } = call();
    for (const [given, as] of [
      [[], call()],
      [[1, 2], call()],
      [[1], withoutArms],
    ] as [unknown[], HelperCall][])
      expect(() => builtInHelpers[name](given, as)).toThrow(
        `“${name}” is a block about one value: write {{#${name} value}}…{{/${name}}}`,
      );
  });

  it('lookup finds own members by name or number', () => {
    const given = { a: 1, b: [5, 6], constructor: 'own' };
    const lookup = (...args: unknown[]) => builtInHelpers.lookup(args);
    expect([lookup(given, 'a'), lookup(given.b, 1), lookup(given, 'toString'), lookup(given, 'constructor')]).toEqual([
      1,
      6,
      undefined,
      'own',
    ]);
    expect([lookup(undefined, 'a'), lookup(given, {}), lookup(given, ['a']), lookup(given, undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
