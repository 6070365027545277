import { expect, it } from 'vitest';
import { problemAt, sourceLines } from '../../../src/follow-up/template/source-line.ts';

it('counts lines and blanks comments', () => {
  expect(sourceLines('\uFEFFa\r\n{{! no }}\n b ')).toEqual([
    { text: 'a', line: 1, column: 1 },
    { text: '', line: 2, column: 1 },
    { text: ' b', line: 3, column: 1 },
  ]);
  expect(problemAt({ text: 'x', line: 4, column: 2 }, 'why')).toEqual({ line: 4, column: 2, message: 'why' });
});
