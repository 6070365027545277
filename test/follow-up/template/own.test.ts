import { expect, it } from 'vitest';
import { getOwn, hasOwn, record } from '../../../src/follow-up/template/own.ts';

const hostile = JSON.parse('{"__proto__": {"leaked": 1}, "constructor": 2}');

it('a record has what it was given and nothing else', () => {
  const made = record({ a: 1, b: 1 }, undefined, null, { b: 2 }, hostile);
  expect(Object.keys(made)).toEqual(['a', 'b', '__proto__', 'constructor']);
  expect([made.b, made.toString, made.leaked]).toEqual([2, undefined, undefined]);
  expect(Object.getPrototypeOf(made)).toBeNull();
});

it('only own names are there', () => {
  expect([hasOwn({ a: undefined }, 'a'), hasOwn({}, 'toString'), hasOwn(undefined, 'a'), hasOwn(null, 'a')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect([hasOwn('text', 'length'), hasOwn([1], '0'), hasOwn(7, 'toFixed'), hasOwn(hostile, '__proto__')]).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

it('functions are not there', () => {
  expect([getOwn({ a: () => 1 }, 'a'), getOwn({ a: 1 }, 'a'), getOwn({}, 'constructor'), getOwn('text', 'length')]).toEqual([
    undefined,
    1,
    undefined,
    4,
  ]);
});
