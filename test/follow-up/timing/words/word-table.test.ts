import { expect, test } from 'vitest';
import { wordTable } from '../../../../src/follow-up/timing/words/word-table.ts';

test('lists count in order, an empty place is skipped, and a question mark stays with the meaning', () => {
  const { words } = wordTable('xx', /s$/, '\nw=mon|tue\nc=jan||mar?\nn=first\n#=one|two\nE W=eow\n=of|the\n');
  expect(Object.fromEntries(words)).toEqual({
    mon: 'w0',
    tue: 'w1',
    jan: 'c1',
    mar: 'c3?',
    first: 'n1',
    one: '1',
    two: '2',
    eow: 'E W',
    of: '',
    the: '',
  });
});
