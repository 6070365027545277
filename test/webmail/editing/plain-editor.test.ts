// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { plainEditor } from '../../../src/webmail/editing/plain-editor.ts';
import { steepness } from '../../steep.ts';

const read = (value: string, below = '') =>
  plainEditor(Object.assign(document.createElement('textarea'), { value }), below).read();

it('tells the candidate’s own text from signature and quote', () => {
  const own = 'Dear Dana,\n\n';
  for (const tail of [
    '-- \nMaya',
    '________\nFrom: Dana',
    '-----Original Message-----\nHi',
    '-------',
    '> Hi',
    'On Monday Dana wrote:\n\n> Hi',
  ])
    expect(read(own + tail)).toEqual({ text: own, tail, end: 'Dear Dana,'.length });
  for (const text of ['Dear Dana,\n-- or so', 'A dash --- here', '---', 'Two things:\nfirst'])
    expect(read(text)).toMatchObject({ text, tail: '' });
  expect(read(`${own}Maya Brandt`, 'MayaBrandt')).toMatchObject({ text: own, tail: 'Maya Brandt' });
});

it('reads a long line of dashes as fast as any other', () => {
  const dashes = (count: number) => () => void read(`${'-'.repeat(count)}x`);
  expect(steepness(dashes(1_200), dashes(300))).toBeUndefined();
});
