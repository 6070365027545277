import { expect, it } from 'vitest';
import { stableText } from '../../src/follow-up/stable-text.ts';

it('is one text for the same said in another order, however deep', () => {
  expect(stableText({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(stableText({ b: [{ d: 3, c: 2 }], a: 1 }));
});

it('does not tell what is missing from what is empty, and does tell the order of a list', () => {
  expect(stableText({ a: undefined, b: [] })).toBe(stableText({}));
  expect(stableText(['a', 'b'])).not.toBe(stableText(['b', 'a']));
  expect(stableText(undefined)).toBe('');
});
