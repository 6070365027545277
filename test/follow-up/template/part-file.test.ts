import { expect, it } from 'vitest';
import { headerWords, readParts } from '../../../src/follow-up/template/part-file.ts';
import { sourceLines } from '../../../src/follow-up/template/source-line.ts';

it('reads sections of one part or of several', () => {
  expect(readParts(sourceLines('First.\n\n[formal GB]\n{{! a comment }}\nSecond {{day}}.\n[any]\nThird.'), 'opening')).toEqual({
    ok: true,
    value: {
      opening: [
        { tags: [], lines: [['First.']] },
        { tags: ['formal', 'GB'], lines: [['Second ', 'day', '.']] },
        { tags: [], lines: [['Third.']] },
      ],
    },
  });
  const several = readParts(sourceLines('[one formal]\nA.\n[two]\nB.\n[one warm]\nC.'));
  expect(several.ok && Object.entries(several.value).map(([name, sections]) => [name, sections.length])).toEqual([
    ['one', 2],
    ['two', 1],
  ]);
});

it('refuses what it does not know', () => {
  expect(readParts(sourceLines('[one loud]\nA.'))).toMatchObject({
    ok: false,
    error: { line: 1, message: expect.stringContaining('“loud”') },
  });
  expect(readParts(sourceLines('[]\nA.'))).toMatchObject({ ok: false, error: { line: 1 } });
  expect(readParts(sourceLines('stray'))).toMatchObject({ ok: false, error: { line: 1 } });
});

it('tells a header from a sentence', () => {
  expect(headerWords({ text: '[opening formal]', line: 1, column: 1 })).toEqual(['opening', 'formal']);
  expect(headerWords({ text: 'See [opening].', line: 1, column: 1 })).toBeUndefined();
});
